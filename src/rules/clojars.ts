import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens";
const REVOKE = "https://clojars.org/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "clojars-deploy-token",
    provider: "clojars",
    title: "Clojars deploy token",
    severity: "high",
    anchors: ["clojars_"],
    pattern: /(?<![0-9A-Za-z])CLOJARS_[0-9a-z]{60}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CLOJARS_DEPLOY_TOKEN=CLOJARS_${random.base36(60)}`,
      `"token": "CLOJARS_${random.base36(60)}"`,
    ],
  }),
];
