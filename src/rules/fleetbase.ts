import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.fleetbase.io";
const REVOKE = "https://console.fleetbase.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "fleetbase-live-key",
    provider: "fleetbase",
    title: "Fleetbase API key",
    severity: "medium",
    anchors: ["flb_live_"],
    pattern: /(?<![0-9A-Za-z])flb_live_[0-9A-Za-z]{20}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `FLEETBASE_LIVE_KEY=flb_live_${random.base62(20)}`,
      `"token": "flb_live_${random.base62(20)}"`,
    ],
  }),
];
