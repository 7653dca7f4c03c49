import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.salad.com";
const REVOKE = "https://portal.salad.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "salad-api-key",
    provider: "salad",
    title: "SaladCloud API key",
    severity: "high",
    anchors: ["salad_cloud_"],
    pattern: /(?<![0-9A-Za-z])salad_cloud_[0-9a-z_-]{2,40}_[0-9A-Za-z]{49}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SALAD_API_KEY=salad_cloud_${random.base36(21)}_${random.base62(49)}`,
      `"token": "salad_cloud_${random.base36(21)}_${random.base62(49)}"`,
    ],
  }),
  defineRule({
    id: "salad-user-key",
    provider: "salad",
    title: "SaladCloud user API key",
    severity: "high",
    anchors: ["salad_cloud_user_"],
    pattern: /(?<![0-9A-Za-z])salad_cloud_user_[0-9A-Za-z]{49}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SALAD_USER_KEY=salad_cloud_user_${random.base62(49)}`,
      `"token": "salad_cloud_user_${random.base62(49)}"`,
    ],
  }),
];
