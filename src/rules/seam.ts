import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.seam.co/latest/core-concepts/authentication/api-keys";
const REVOKE = "https://console.seam.co";

export const rules: readonly Rule[] = [
  defineRule({
    id: "seam-api-key",
    provider: "seam",
    title: "Seam API key",
    severity: "medium",
    anchors: ["seam_"],
    gate: "seam_[0-9A-Za-z]{8}",
    pattern: /(?<![0-9A-Za-z])seam_[0-9A-Za-z]{8,12}_[0-9A-Za-z]{20,28}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SEAM_API_KEY=seam_${random.base62(10)}_${random.base62(24)}`,
      `"token": "seam_${random.base62(10)}_${random.base62(24)}"`,
    ],
  }),
];
