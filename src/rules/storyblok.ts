import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.storyblok.com/docs/api/management/getting-started/";
const REVOKE = "https://app.storyblok.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "storyblok-personal-token",
    provider: "storyblok",
    title: "Storyblok personal access token",
    severity: "high",
    anchors: ["tt-"],
    gate: "[0-9A-Za-z]{22}tt-[0-9]{5}",
    pattern: /(?<![0-9A-Za-z])[0-9A-Za-z]{22}tt-\d{5,12}-[0-9A-Za-z_-]{20}(?![0-9A-Za-z_-])/,
    reach: [62, 66],
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `STORYBLOK_PERSONAL_TOKEN=${random.base62(22)}tt-${random.digits(8)}-${random.base64url(20)}`,
      `"token": "${random.base62(22)}tt-${random.digits(8)}-${random.base64url(20)}"`,
    ],
  }),
];
