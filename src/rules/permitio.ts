import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.permit.io";
const REVOKE = "https://app.permit.io/settings/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "permitio-api-key",
    provider: "permitio",
    title: "Permit.io API key",
    severity: "critical",
    anchors: ["permit_key_"],
    pattern: /(?<![0-9A-Za-z])permit_key_[0-9A-Za-z]{60,100}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PERMITIO_API_KEY=permit_key_${random.base62(86)}`,
      `"token": "permit_key_${random.base62(86)}"`,
    ],
  }),
];
