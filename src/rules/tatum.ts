import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tatum-api-key",
    provider: "tatum",
    title: "Tatum API key",
    severity: "high",
    // The first half is an ObjectId, which begins with the time: 5 since 2012, 6 since 2021.
    anchors: ["t-5", "t-6"],
    gate: "t-[0-9a-f]{24}-[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])t-[56][0-9a-f]{23}-[0-9a-f]{24}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.tatum.io/docs/api-keys",
    revoke: "https://dashboard.tatum.io/api-keys",
    example: (random) => [
      `TATUM_API_KEY=t-6${random.hex(23)}-${random.hex(24)}`,
      `"token": "t-6${random.hex(23)}-${random.hex(24)}"`,
    ],
  }),
];
