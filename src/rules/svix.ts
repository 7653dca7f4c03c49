import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.svix.com";
const REVOKE = "https://dashboard.svix.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "svix-api-key",
    provider: "svix",
    title: "Svix API key",
    severity: "high",
    anchors: ["testsk_"],
    pattern: /(?<![0-9A-Za-z])testsk_[0-9A-Za-z_-]{20,44}\.[0-9a-z_.-]{2,6}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SVIX_API_KEY=testsk_${random.base64url(32)}.${random.base36(4)}`,
      `"token": "testsk_${random.base64url(32)}.${random.base36(4)}"`,
    ],
  }),
];
