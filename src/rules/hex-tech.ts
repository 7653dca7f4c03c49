import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "hex-tech-personal-token",
    provider: "hex-tech",
    title: "Hex personal token",
    severity: "high",
    anchors: ["hxtp_"],
    gate: "hxtp_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])hxtp_[0-9A-Za-z]{30,120}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(5)),
    source: "https://learn.hex.tech/docs/api/api-overview",
    revoke: "https://app.hex.tech",
    example: (random) => [`HEX_API_TOKEN=hxtp_${random.base62(75)}`, `"token": "hxtp_${random.base62(75)}"`],
  }),
  defineRule({
    id: "hex-tech-workspace-token",
    provider: "hex-tech",
    title: "Hex workspace token",
    severity: "high",
    anchors: ["hxtw_"],
    gate: "hxtw_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])hxtw_[0-9A-Za-z]{30,120}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(5)),
    source: "https://learn.hex.tech/docs/api/api-overview",
    revoke: "https://app.hex.tech",
    example: (random) => [`HEX_API_TOKEN=hxtw_${random.base62(75)}`, `"token": "hxtw_${random.base62(75)}"`],
  }),
];
