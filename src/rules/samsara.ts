import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.samsara.com/docs/authentication";
const REVOKE = "https://cloud.samsara.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "samsara-api-token",
    provider: "samsara",
    title: "Samsara API token",
    severity: "high",
    anchors: ["samsara_api_"],
    pattern: /(?<![0-9A-Za-z])samsara_api_[0-9A-Za-z]{26,32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SAMSARA_API_TOKEN=samsara_api_${random.base62(30)}`,
      `"token": "samsara_api_${random.base62(30)}"`,
    ],
  }),
];
