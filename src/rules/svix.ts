import { looksRandom } from "../detect/randomness.ts";
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
  defineRule({
    id: "svix-environment-key",
    provider: "svix",
    title: "Svix API key",
    severity: "high",
    anchors: ["sk_"],
    gate: "sk_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])sk_[0-9A-Za-z_-]{32}\.[a-z]{2}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3, -3)),
    source: "https://docs.svix.com/quickstart",
    revoke: "https://dashboard.svix.com",
    example: (random) => [
      `SVIX_API_KEY=sk_${random.base64url(32)}.${random.lower(2)}`,
      `"token": "sk_${random.base64url(32)}.${random.lower(2)}"`,
    ],
  }),
];
