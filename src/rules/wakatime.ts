import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://wakatime.com/developers";
const REVOKE = "https://wakatime.com/settings/account";

export const rules: readonly Rule[] = [
  defineRule({
    id: "wakatime-api-key-plain",
    provider: "wakatime",
    title: "WakaTime API key",
    severity: "medium",
    anchors: ["waka_"],
    gate: "waka_[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])waka_[0-9a-z]{36,64}(?![0-9A-Za-z_])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `WAKATIME_API_KEY_PLAIN=waka_${random.base36(40)}`,
  }),
  defineRule({
    id: "wakatime-api-key",
    provider: "wakatime",
    title: "WakaTime API key",
    severity: "medium",
    anchors: ["waka_"],
    gate: "waka_[0-9a-f]{8}-",
    pattern: /(?<![0-9A-Za-z])waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `WAKATIME_API_KEY=waka_${random.uuid()}`,
  }),
  defineRule({
    id: "wakatime-access-token",
    provider: "wakatime",
    title: "WakaTime access token",
    severity: "medium",
    anchors: ["waka_tok_"],
    pattern: /(?<![0-9A-Za-z])waka_tok_[0-9A-Za-z]{60,80}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `WAKATIME_ACCESS_TOKEN=waka_tok_${random.base62(70)}`,
      `"token": "waka_tok_${random.base62(70)}"`,
    ],
  }),
];
