import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "blockprotocol-api-key",
    provider: "blockprotocol",
    title: "Block Protocol API key",
    severity: "high",
    anchors: ["b10ck5."],
    pattern:
      /(?<![0-9A-Za-z])b10ck5\.[0-9a-f]{32}\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://blockprotocol.org/docs",
    revoke: "https://blockprotocol.org/settings/api-keys",

    example: (random) => [`BLOCK_PROTOCOL_API_KEY=b10ck5.${random.hex(32)}.${random.uuid()}`],
  }),
];
