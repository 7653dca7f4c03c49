import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "amberdata-api-key",
    provider: "amberdata",
    title: "Amberdata API key",
    severity: "medium",
    anchors: ["uak"],
    gate: "UAK[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])UAK[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.amberdata.io",
    revoke: "https://docs.amberdata.io",
    example: (random) => [`AMBERDATA_API_KEY=UAK${random.hex(32)}`, `"token": "UAK${random.hex(32)}"`],
  }),
];
