import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.contentstack.com/docs";
const REVOKE = "https://app.contentstack.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "contentstack-management-token",
    provider: "contentstack",
    title: "Contentstack management token",
    severity: "high",
    anchors: [
      "cs0",
      "cs1",
      "cs2",
      "cs3",
      "cs4",
      "cs5",
      "cs6",
      "cs7",
      "cs8",
      "cs9",
      "csa",
      "csb",
      "csc",
      "csd",
      "cse",
      "csf",
    ],
    gate: "cs[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])cs[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CONTENTSTACK_MANAGEMENT_TOKEN=cs${random.hex(40)}`, `"token": "cs${random.hex(40)}"`],
  }),
  defineRule({
    id: "contentstack-stack-key",
    provider: "contentstack",
    title: "Contentstack stack API key",
    severity: "medium",
    anchors: ["blt"],
    gate: "blt[0-9a-f]{16}",
    pattern: /(?<![0-9A-Za-z])blt[0-9a-f]{16}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CONTENTSTACK_STACK_KEY=blt${random.hex(16)}`, `"token": "blt${random.hex(16)}"`],
  }),
];
