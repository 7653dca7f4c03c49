import { isPlaceholder } from "../detect/placeholder.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "convex-deploy-key",
    provider: "convex",
    title: "Convex deploy key",
    severity: "high",
    anchors: ["|eyj"],
    gate: "(prod|dev|preview|project):[a-z0-9:-]{3,80}\\|eyJ[A-Za-z0-9+/_.-]{30}",
    pattern:
      /(?<![0-9A-Za-z])(?:prod|dev|preview|project):[a-z0-9:-]{3,80}\|eyJ[A-Za-z0-9+/_.-]{38,400}={0,2}(?![0-9A-Za-z+/_=-])/,

    placeholders: "meaningful",
    validate: ({ secret }) => !isPlaceholder(secret.slice(-24)),
    source: "https://docs.convex.dev/cli/deploy-key-types",
    revoke: "https://dashboard.convex.dev",

    example: (random) => [
      `CONVEX_DEPLOY_KEY="prod:happy-otter-123|eyJ2MiI6I${random.base64(60)}="`,
      `CONVEX_DEPLOY_KEY=preview:acme:web|eyJ2MiI6I${random.base64(60)}`,
      `CONVEX_DEPLOY_KEY=prod:happy-otter-123|eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOi${random.base62(60)}.${random.base62(43)}`,
    ],
  }),
  defineRule({
    id: "convex-access-token",
    provider: "convex",
    title: "Convex access token",
    severity: "high",
    anchors: ["eyj2mii6i"],
    gate: "eyJ2MiI6I[A-Za-z0-9+/]{40}",
    pattern: /(?<![0-9A-Za-z|+/_-])eyJ2MiI6I[A-Za-z0-9+/]{44,60}={0,2}(?![0-9A-Za-z+/_=-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => {
      const key = /^\{"v2":"([0-9a-f]{32})"\}$/.exec(Buffer.from(secret, "base64").toString("latin1"))?.[1];
      return key !== undefined && !isPlaceholder(key);
    },
    source: "https://docs.convex.dev/management-api",
    revoke: "https://dashboard.convex.dev/team/settings/access-tokens",
    example: (random) => [
      `CONVEX_PAT=${Buffer.from(`{"v2":"${random.hex(32)}"}`).toString("base64")}`,
      `"accessToken": "${Buffer.from(`{"v2":"${random.hex(32)}"}`).toString("base64")}"`,
    ],
  }),
  defineRule({
    id: "convex-deploy-key-older",
    provider: "convex",
    title: "Convex deploy key of the older form",
    severity: "high",
    anchors: ["|01"],
    gate: "(prod|dev|preview):[a-z0-9:-]{3,80}\\|01[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])(?:prod|dev|preview):[a-z0-9:-]{3,80}\|01[0-9a-f]{60,200}(?![0-9A-Za-z])/,
    placeholders: "meaningful",
    validate: ({ secret }) => !isPlaceholder(secret.slice(-40)),
    source: "https://docs.convex.dev/cli/deploy-key-types",
    revoke: "https://dashboard.convex.dev",
    example: (random) => `CONVEX_DEPLOY_KEY=prod:happy-otter-123|01${random.hex(80)}`,
  }),
];
