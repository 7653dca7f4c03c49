import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "replay-io-workspace-key",
    provider: "replay-io",
    title: "Replay workspace API key",
    severity: "high",
    anchors: ["rwk_"],
    gate: "rwk_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])rwk_[0-9A-Za-z]{24,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://docs.replay.io",
    revoke: "https://app.replay.io",
    example: (random) => [`REPLAY_API_KEY=rwk_${random.base62(44)}`, `"token": "rwk_${random.base62(44)}"`],
  }),
  defineRule({
    id: "replay-io-user-key",
    provider: "replay-io",
    title: "Replay user API key",
    severity: "high",
    anchors: ["ruk_"],
    gate: "ruk_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])ruk_[0-9A-Za-z]{24,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://docs.replay.io",
    revoke: "https://app.replay.io",
    example: (random) => [`REPLAY_API_KEY=ruk_${random.base62(44)}`, `"token": "ruk_${random.base62(44)}"`],
  }),
];
