import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.klaviyo.com";
const REVOKE = "https://www.klaviyo.com/settings/account/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "klaviyo-private-key",
    provider: "klaviyo",
    title: "Klaviyo private API key",
    severity: "high",
    anchors: ["pk_"],
    gate: "pk_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])pk_[0-9a-f]{34}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`KLAVIYO_PRIVATE_KEY=pk_${random.hex(34)}`, `"token": "pk_${random.hex(34)}"`],
  }),
];
