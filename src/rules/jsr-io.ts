import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "jsr-io-personal-token",
    provider: "jsr-io",
    title: "JSR personal access token",
    severity: "high",
    anchors: ["jsrp_"],
    gate: "jsrp_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])jsrp_[0-9A-Za-z]{24,48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(5)),
    source: "https://jsr.io/docs/publishing-packages",
    revoke: "https://jsr.io/account/tokens",
    example: (random) => [`JSR_TOKEN=jsrp_${random.base62(36)}`, `"token": "jsrp_${random.base62(36)}"`],
  }),
  defineRule({
    id: "jsr-io-device-token",
    provider: "jsr-io",
    title: "JSR device token",
    severity: "high",
    anchors: ["jsrd_"],
    gate: "jsrd_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])jsrd_[0-9A-Za-z]{24,48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(5)),
    source: "https://jsr.io/docs/publishing-packages",
    revoke: "https://jsr.io/account/tokens",
    example: (random) => [`JSR_TOKEN=jsrd_${random.base62(36)}`, `"token": "jsrd_${random.base62(36)}"`],
  }),
];
