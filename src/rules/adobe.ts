import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.adobe.com/developer-console/docs/guides/authentication/";
const REVOKE = "https://developer.adobe.com/console";

export const rules: readonly Rule[] = [
  defineRule({
    id: "adobe-client-secret",
    provider: "adobe",
    title: "Adobe OAuth client secret",
    severity: "high",
    anchors: ["p8e-"],
    gate: "p8e-[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])p8e-[0-9A-Za-z_-]{32}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ADOBE_CLIENT_SECRET=p8e-${random.base64url(32)}`, `"token": "p8e-${random.base64url(32)}"`],
  }),
];
