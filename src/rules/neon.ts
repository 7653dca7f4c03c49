import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://neon.tech/docs/manage/api-keys";
const REVOKE = "https://console.neon.tech/app/settings/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "neon-api-key",
    provider: "neon",
    title: "Neon API key",
    severity: "high",
    anchors: ["napi_"],
    gate: "napi_[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])napi_[0-9A-Za-z]{60,70}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`NEON_API_KEY=napi_${random.base36(65)}`, `"token": "napi_${random.base36(65)}"`],
  }),
  defineRule({
    id: "neon-database-password",
    provider: "neon",
    title: "Neon database password",
    severity: "high",
    anchors: ["npg_"],
    gate: "npg_[0-9A-Za-z]{10}",
    pattern: /(?<![0-9A-Za-z])npg_[0-9A-Za-z]{10,16}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`NEON_DATABASE_PASSWORD=npg_${random.base62(13)}`, `"token": "npg_${random.base62(13)}"`],
  }),
];
