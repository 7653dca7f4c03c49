import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://dev.vk.com/api/access-token/getting-started";
const REVOKE = "https://vk.com/settings?act=apps";

export const rules: readonly Rule[] = [
  defineRule({
    id: "vk-access-token",
    provider: "vk",
    title: "VK access token",
    severity: "high",
    anchors: ["vk1.a."],
    pattern: /(?<![0-9A-Za-z])vk1\.a\.[0-9A-Za-z_-]{180,250}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `VK_ACCESS_TOKEN=vk1.a.${random.base64url(200)}`,
      `"token": "vk1.a.${random.base64url(200)}"`,
    ],
  }),
];
