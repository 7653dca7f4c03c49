import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "censys-personal-access-token",
    provider: "censys",
    title: "Censys personal access token",
    severity: "high",
    anchors: ["censys_"],
    pattern: /(?<![0-9A-Za-z])censys_[0-9A-Za-z]{8}_[0-9A-Za-z]{20,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.censys.com/reference/get-started",
    revoke: "https://accounts.censys.io/settings/personal-access-tokens",
    example: (random) => [
      `CENSYS_API_KEY=censys_${random.base62(8)}_${random.base62(30)}`,
      `"token": "censys_${random.base62(8)}_${random.base62(30)}"`,
    ],
  }),
];
