import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://api.hedra.com";
const REVOKE = "https://www.hedra.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "hedra-api-key",
    provider: "hedra",
    title: "Hedra API key",
    severity: "medium",
    anchors: ["sk_hedra_"],
    pattern: /(?<![0-9A-Za-z])sk_hedra_[0-9A-Za-z_-]{40,90}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HEDRA_API_KEY=sk_hedra_${random.base64url(65)}`,
      `"token": "sk_hedra_${random.base64url(65)}"`,
    ],
  }),
];
