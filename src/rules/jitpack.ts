import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "jitpack-access-token",
    provider: "jitpack",
    title: "JitPack access token",
    severity: "high",
    anchors: ["jp_"],
    pattern: /(?<![0-9A-Za-z])jp_[0-9a-z]{26}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    gate: "jp_[0-9a-z]{26}",
    validate: ({ secret }) => /\d.*\d/.test(secret) && looksRandom(secret.slice(3)),
    source: "https://docs.jitpack.io/private/",
    revoke: "https://jitpack.io/w/user",

    example: (random) => [`jitpackToken=jp_${random.base36(26)}`],
  }),
];
