import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "threads-net-access-token",
    provider: "threads-net",
    title: "Threads access token",
    severity: "high",
    anchors: ["thaa"],
    gate: "THAA[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])THAA[0-9A-Za-z_-]{100,260}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://developers.facebook.com/docs/threads/get-started/long-lived-tokens",
    revoke: "https://www.threads.net/settings/account",
    example: (random) => [
      `THREADS_NET_API_KEY=THAA${random.base64url(180)}`,
      `"token": "THAA${random.base64url(180)}"`,
    ],
  }),
];
