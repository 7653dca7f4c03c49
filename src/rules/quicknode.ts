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
];
