import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.jetbrains.com/help/hub/manage-permanent-tokens.html";
const REVOKE = "https://hub.jetbrains.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "jetbrains-permanent-token",
    provider: "jetbrains",
    title: "JetBrains permanent token",
    severity: "high",
    anchors: ["perm:"],
    gate: "perm:[0-9A-Za-z+/=]{20}",
    pattern: /(?<![0-9A-Za-z])perm:[0-9A-Za-z+/=]{20,60}\.[0-9A-Za-z+/=]{8,20}\.[0-9A-Za-z]{30,50}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `JETBRAINS_PERMANENT_TOKEN=perm:${random.base62(40)}.${random.base62(14)}.${random.base62(40)}`,
      `"token": "perm:${random.base62(40)}.${random.base62(14)}.${random.base62(40)}"`,
    ],
  }),
  defineRule({
    id: "jetbrains-permanent-token-dash",
    provider: "jetbrains",
    title: "JetBrains permanent token",
    severity: "high",
    anchors: ["perm-"],
    gate: "perm-[0-9A-Za-z+/=]{20}",
    pattern: /(?<![0-9A-Za-z])perm-[0-9A-Za-z+/=]{20,60}\.[0-9A-Za-z+/=]{8,20}\.[0-9A-Za-z]{30,50}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `JETBRAINS_PERMANENT_TOKEN_DASH=perm-${random.base62(40)}.${random.base62(14)}.${random.base62(40)}`,
      `"token": "perm-${random.base62(40)}.${random.base62(14)}.${random.base62(40)}"`,
    ],
  }),
];
