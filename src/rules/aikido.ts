import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "aikido-client-secret",
    provider: "aikido",
    title: "Aikido client secret or CI token",
    severity: "high",
    anchors: ["aik_secret_", "aik_ci_"],
    pattern: /(?<![0-9A-Za-z])AIK_(?:SECRET_[0-9A-Za-z_-]{40,100}|CI_[0-9A-Za-z_-]{20,100})(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,

    source: "https://apidocs.aikido.dev/reference/authorization",
    revoke: "https://app.aikido.dev/settings/integrations/api/aikido/rest",

    example: (random) => [
      `AIKIDO_CLIENT_SECRET=AIK_SECRET_${random.base62(64)}`,
      `AIKIDO_SECRET_KEY=AIK_CI_${random.base62(64)}`,
    ],
  }),
];
