import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.devin.ai/api-reference/overview";
const REVOKE = "https://app.devin.ai/settings";

export const rules: readonly Rule[] = [
  defineRule({
    id: "devin-service-key",
    provider: "devin",
    title: "Devin service API key",
    severity: "high",
    anchors: ["apk_"],
    gate: "apk_[0-9A-Za-z+/]{24}",
    pattern: /(?<![0-9A-Za-z])apk_[0-9A-Za-z+/]{60,200}={0,2}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DEVIN_SERVICE_KEY=apk_${random.base62(80)}`, `"token": "apk_${random.base64(86)}=="`],
  }),
  defineRule({
    id: "devin-user-key",
    provider: "devin",
    title: "Devin personal API key",
    severity: "high",
    anchors: ["apk_user_"],
    pattern: /(?<![0-9A-Za-z])apk_user_[0-9A-Za-z+/]{60,200}={0,2}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DEVIN_USER_KEY=apk_user_${random.base62(80)}`, `"token": "apk_user_${random.base64(86)}=="`],
  }),
  defineRule({
    id: "devin-service-user-token",
    provider: "devin",
    title: "Devin service user token",
    severity: "high",
    anchors: ["cog_"],
    gate: "cog_[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])cog_[0-9a-z]{52}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DEVIN_SERVICE_USER_TOKEN=cog_${random.base36(52)}`, `"token": "cog_${random.base36(52)}"`],
  }),
];
