import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://platform.minimax.io/docs/guides/quickstart-preparation";
const REVOKE = "https://platform.minimax.io/user-center/basic-information/interface-key";

export const rules: readonly Rule[] = [
  defineRule({
    id: "minimax-api-key",
    provider: "minimax",
    title: "MiniMax API key",
    severity: "high",
    anchors: ["sk-api-"],
    pattern: /(?<![0-9A-Za-z])sk-api-[0-9A-Za-z_-]{100,130}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`MINIMAX_API_KEY=sk-api-${random.base62(119)}`, `"token": "sk-api-${random.base62(119)}"`],
  }),
  defineRule({
    id: "minimax-coding-key",
    provider: "minimax",
    title: "MiniMax coding plan key",
    severity: "high",
    anchors: ["sk-cp-"],
    pattern: /(?<![0-9A-Za-z])sk-cp-[0-9A-Za-z_-]{100,130}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`MINIMAX_CODING_KEY=sk-cp-${random.base62(119)}`, `"token": "sk-cp-${random.base62(119)}"`],
  }),
];
