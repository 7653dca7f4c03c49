import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.pinecone.io/guides/projects/manage-api-keys";
const REVOKE = "https://app.pinecone.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "pinecone-api-key",
    provider: "pinecone",
    title: "Pinecone API key",
    severity: "high",
    anchors: ["pcsk_"],
    gate: "pcsk_[0-9A-Za-z]{5}",
    pattern: /(?<![0-9A-Za-z])pcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{60,66}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PINECONE_API_KEY=pcsk_${random.base62(5)}_${random.base62(63)}`,
      `"token": "pcsk_${random.base62(5)}_${random.base62(63)}"`,
    ],
  }),
];
