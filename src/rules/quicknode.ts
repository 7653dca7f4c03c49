import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "quicknode-endpoint",
    provider: "quicknode",
    title: "QuickNode endpoint with its token",
    severity: "medium",
    anchors: [".quiknode.pro/"],
    pattern: /\.quiknode\.pro\/(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/,

    source: "https://www.quicknode.com/docs/welcome",
    revoke: "https://dashboard.quicknode.com/endpoints",

    example: (random) => [`https://red-lake.quiknode.pro/${random.hex(40)}/`],
  }),
  defineRule({
    id: "quicknode-api-key",
    provider: "quicknode",
    title: "QuickNode console API key",
    severity: "high",
    anchors: ["qn_"],
    gate: "QN_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])QN_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://www.quicknode.com/docs/console-api",
    revoke: "https://dashboard.quicknode.com/api-keys",
    example: (random) => [`QUICKNODE_API_KEY=QN_${random.hex(32)}`, `"token": "QN_${random.hex(32)}"`],
  }),
];
