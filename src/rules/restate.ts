import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "restate-cloud-key",
    provider: "restate",
    title: "Restate Cloud API key",
    severity: "high",
    anchors: ["key_"],
    gate: "key_[0-9A-Za-z]{20}",
    pattern: /(?<![0-9A-Za-z])key_[0-9A-Za-z]{20,24}\.[0-9A-Za-z]{40,46}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.restate.dev/deploy/cloud",
    revoke: "https://cloud.restate.dev",
    example: (random) => [
      `RESTATE_API_KEY=key_${random.base62(22)}.${random.base62(43)}`,
      `"token": "key_${random.base62(22)}.${random.base62(43)}"`,
    ],
  }),
];
