import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "blockfrost-mainnet-id",
    provider: "blockfrost",
    title: "Blockfrost mainnet project id",
    severity: "medium",
    anchors: ["mainnet"],
    pattern: /(?<![0-9A-Za-z])mainnet[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(7)),
    source: "https://docs.blockfrost.io",
    revoke: "https://blockfrost.io/dashboard",
    example: (random) => [`BLOCKFROST_API_KEY=mainnet${random.base62(32)}`, `"token": "mainnet${random.base62(32)}"`],
  }),
  defineRule({
    id: "blockfrost-preprod-id",
    provider: "blockfrost",
    title: "Blockfrost preprod project id",
    severity: "medium",
    anchors: ["preprod"],
    pattern: /(?<![0-9A-Za-z])preprod[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(7)),
    source: "https://docs.blockfrost.io",
    revoke: "https://blockfrost.io/dashboard",
    example: (random) => [`BLOCKFROST_API_KEY=preprod${random.base62(32)}`, `"token": "preprod${random.base62(32)}"`],
  }),
  defineRule({
    id: "blockfrost-preview-id",
    provider: "blockfrost",
    title: "Blockfrost preview project id",
    severity: "medium",
    anchors: ["preview"],
    pattern: /(?<![0-9A-Za-z])preview[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(7)),
    source: "https://docs.blockfrost.io",
    revoke: "https://blockfrost.io/dashboard",
    example: (random) => [`BLOCKFROST_API_KEY=preview${random.base62(32)}`, `"token": "preview${random.base62(32)}"`],
  }),
];
