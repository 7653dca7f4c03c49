import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "flagsmith-server-key",
    provider: "flagsmith",
    title: "Flagsmith server-side environment key",
    severity: "high",
    anchors: ["ser."],
    gate: "ser\\.[0-9A-Za-z]{22}",
    pattern: /(?<![0-9A-Za-z])ser\.[0-9A-Za-z]{22}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => /\d/.test(secret) && /[A-Z].*[A-Z]/.test(secret),
    source: "https://docs.flagsmith.com/clients/",
    revoke: "https://app.flagsmith.com",
    example: (random) => [`FLAGSMITH_API_KEY=ser.${random.base62(18)}7KQx`, `"token": "ser.${random.base62(18)}7KQx"`],
  }),
];
