import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.typeform.com/developers/get-started/personal-access-token/";
const REVOKE = "https://admin.typeform.com/user/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "typeform-personal-token",
    provider: "typeform",
    title: "Typeform personal access token",
    severity: "high",
    anchors: ["tfp_"],
    gate: "tfp_[0-9A-Za-z_.-]{24}",
    pattern: /(?<![0-9A-Za-z])tfp_[0-9A-Za-z_.-]{40,59}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`TYPEFORM_PERSONAL_TOKEN=tfp_${random.base62(49)}`, `"token": "tfp_${random.base62(49)}"`],
  }),
  defineRule({
    id: "typeform-personal-token-plain",
    provider: "typeform",
    title: "Typeform personal access token",
    severity: "high",
    anchors: ["tfp"],
    gate: "tfp[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])tfp[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TYPEFORM_PERSONAL_TOKEN_PLAIN=tfp${random.base62(42)}`,
      `"token": "tfp${random.base62(42)}"`,
    ],
  }),
];
