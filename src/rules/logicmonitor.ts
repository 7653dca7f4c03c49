import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "logicmonitor-bearer-token",
    provider: "logicmonitor-cloud",
    title: "LogicMonitor bearer token",
    severity: "high",
    anchors: ["lmb_"],
    gate: "lmb_[0-9A-Za-z+/]{24}",
    pattern: /(?<![0-9A-Za-z])lmb_[0-9A-Za-z+/]{30,120}(?![0-9A-Za-z+/])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://www.logicmonitor.com/support/bearer-token",
    revoke: "https://www.logicmonitor.com",
    example: (random) => [`LOGICMONITOR_API_KEY=lmb_${random.base64(75)}`, `"token": "lmb_${random.base64(75)}"`],
  }),
  defineRule({
    id: "logicmonitor-access-key",
    provider: "logicmonitor-cloud",
    title: "LogicMonitor LMv1 access key",
    severity: "high",
    anchors: ["lma_"],
    gate: "lma_[0-9A-Za-z+/]{24}",
    pattern: /(?<![0-9A-Za-z])lma_[0-9A-Za-z+/]{30,120}(?![0-9A-Za-z+/])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://www.logicmonitor.com/support/api-tokens",
    revoke: "https://www.logicmonitor.com",
    example: (random) => [`LOGICMONITOR_API_KEY=lma_${random.base64(75)}`, `"token": "lma_${random.base64(75)}"`],
  }),
];
