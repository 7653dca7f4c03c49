import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "x-bearer-token",
    provider: "x",
    title: "X (Twitter) app-only bearer token",
    severity: "high",
    anchors: ["aaaaaaaaaaaaaaaaaaaa"],
    gate: "A{20}[A-Za-z0-9%]{60}",
    pattern: /(?<![A-Za-z0-9+/%=])A{20,24}[B-Za-z0-9%][A-Za-z0-9%]{60,120}(?![A-Za-z0-9+/])/,
    startsAtAnchor: true,
    placeholders: "meaningful",
    validate: ({ secret }) => /%[23][BDF]/i.test(secret) && /\d/.test(secret),
    source: "https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/bearer-tokens",
    revoke: "https://developer.x.com/en/portal/dashboard",
    example: (random) =>
      `bearer_token: "${"A".repeat(22)}M${random.base62(22)}%2B${random.base62(20)}%3D${random.base62(50)}"`,
  }),
];
