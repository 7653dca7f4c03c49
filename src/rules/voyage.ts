import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.voyageai.com";
const REVOKE = "https://dashboard.voyageai.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "voyage-api-key",
    provider: "voyage",
    title: "Voyage AI API key",
    severity: "high",
    anchors: ["pa-", "al-"],
    gate: "(pa|al)-[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])(?:pa|al)-[0-9A-Za-z_-]{43}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`VOYAGE_API_KEY=pa-${random.base64url(43)}`, `"token": "al-${random.base62(43)}"`],
  }),
];
