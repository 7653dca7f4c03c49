import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key";
const REVOKE = "https://octopus.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "octopus-api-key",
    provider: "octopus",
    title: "Octopus Deploy API key",
    severity: "high",
    anchors: ["api-"],
    gate: "API-[0-9A-Z]{24}",
    pattern: /(?<![0-9A-Za-z/-])API-[0-9A-Z]{26,32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `OCTOPUS_API_KEY=API-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 29)}`,
      `"token": "API-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 29)}"`,
    ],
  }),
];
