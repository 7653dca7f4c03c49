import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.io.net";
const REVOKE = "https://ai.io.net/ai/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "ionet-api-key",
    provider: "ionet",
    title: "io.net API key",
    severity: "high",
    anchors: ["io-v2-"],
    pattern:
      /(?<![0-9A-Za-z])io-v2-eyJ[0-9A-Za-z_-]{10,200}\.[0-9A-Za-z_-]{20,1200}\.[0-9A-Za-z_-]{20,200}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `IONET_API_KEY=io-v2-eyJ${random.base62(24)}.${random.base62(120)}.${random.base62(86)}`,
      `"token": "io-v2-eyJ${random.base62(24)}.${random.base62(120)}.${random.base62(86)}"`,
    ],
  }),
];
