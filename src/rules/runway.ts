import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "runway-api-key",
    provider: "runway",
    title: "Runway API key",
    severity: "high",
    anchors: ["key_"],
    pattern: /(?<![0-9A-Za-z])key_[0-9a-f]{128}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    gate: "key_[0-9a-f]{40}",
    source: "https://docs.dev.runwayml.com/guides/setup/",
    revoke: "https://dev.runwayml.com",

    example: (random) => [`RUNWAYML_API_SECRET=key_${random.hex(128)}`],
  }),
];
