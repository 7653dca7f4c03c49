import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "twitch-chat-token",
    provider: "twitch",
    title: "Twitch chat token",
    severity: "medium",
    anchors: ["oauth:"],
    gate: "oauth:[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])oauth:[0-9a-z]{30}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(6)),
    source: "https://dev.twitch.tv/docs/chat/authenticating/",
    revoke: "https://www.twitch.tv/settings/connections",
    example: (random) => [`TWITCH_OAUTH=oauth:${random.base36(30)}`, `"token": "oauth:${random.base36(30)}"`],
  }),
];
