import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.kit.com";
const REVOKE = "https://app.kit.com/account_settings/developer_settings";

export const rules: readonly Rule[] = [
  defineRule({
    id: "kit-api-key",
    provider: "kit",
    title: "Kit (ConvertKit) API key",
    severity: "medium",
    anchors: ["kit_"],
    gate: "kit_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])kit_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`KIT_API_KEY=kit_${random.hex(32)}`, `"token": "kit_${random.hex(32)}"`],
  }),
];
