import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "coreweave-access-token",
    provider: "coreweave",
    title: "CoreWeave access token secret",
    severity: "high",
    anchors: ["cw-secret-"],
    pattern: /(?<![0-9A-Za-z])CW-SECRET-[0-9A-Za-z]{40,46}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://docs.coreweave.com/docs/security/authn-authz/manage-api-access-tokens",
    revoke: "https://console.coreweave.com/tokens",

    example: (random) => [`COREWEAVE_TOKEN=CW-SECRET-${random.base62(43)}`],
  }),
];
