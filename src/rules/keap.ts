import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "keap-api-key",
    provider: "keap",
    title: "Keap API key",
    severity: "high",
    anchors: ["keapak-"],
    pattern: /(?<![0-9A-Za-z])KeapAK-[0-9a-f]{40,80}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://developer.infusionsoft.com/pat-and-sak/",
    revoke: "https://keys.developer.keap.com",
    example: (random) => [`KEAP_API_KEY=KeapAK-${random.hex(60)}`, `"token": "KeapAK-${random.hex(60)}"`],
  }),
];
