import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.fivem.net/docs/server-manual/setting-up-a-server/";
const REVOKE = "https://portal.cfx.re/servers/registration-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "cfxre-server-key",
    provider: "cfxre",
    title: "Cfx.re server key",
    severity: "medium",
    anchors: ["cfxk_"],
    pattern: /(?<![0-9A-Za-z])cfxk_[0-9A-Za-z]{18,24}_[0-9A-Za-z]{5,7}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CFXRE_SERVER_KEY=cfxk_${random.base62(20)}_${random.base62(6)}`,
      `"token": "cfxk_${random.base62(20)}_${random.base62(6)}"`,
    ],
  }),
];
