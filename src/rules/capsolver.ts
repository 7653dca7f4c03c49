import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.capsolver.com";
const REVOKE = "https://dashboard.capsolver.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "capsolver-api-key",
    provider: "capsolver",
    title: "CapSolver API key",
    severity: "medium",
    anchors: ["cap-"],
    gate: "CAP-[0-9A-Z]{24}",
    pattern: /(?<![0-9A-Za-z])CAP-[0-9A-Z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CAPSOLVER_API_KEY=CAP-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 32)}`,
      `"token": "CAP-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 32)}"`,
    ],
  }),
];
