import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.statsig.com";
const REVOKE = "https://console.statsig.com/api_keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "statsig-secret-key",
    provider: "statsig",
    title: "Statsig server secret key",
    severity: "high",
    anchors: ["secret-"],
    gate: "secret-[0-9A-Za-z]{40}",
    pattern: /(?<![0-9A-Za-z])secret-[0-9A-Za-z]{40,48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`STATSIG_SECRET_KEY=secret-${random.base62(44)}`, `"token": "secret-${random.base62(44)}"`],
  }),
  defineRule({
    id: "statsig-console-key",
    provider: "statsig",
    title: "Statsig console API key",
    severity: "high",
    anchors: ["console-"],
    pattern: /(?<![0-9A-Za-z])console-[0-9A-Za-z]{40,48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `STATSIG_CONSOLE_KEY=console-${random.base62(44)}`,
      `"token": "console-${random.base62(44)}"`,
    ],
  }),
];
