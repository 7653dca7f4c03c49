import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "make-webhook",
    provider: "make",
    title: "Make webhook address",
    severity: "medium",
    anchors: [".make.com/", "integromat.com/"],
    pattern: /hook\.(?:[a-z0-9-]{2,12}\.)?(?:make|integromat)\.com\/(?<secret>[0-9a-z]{32})(?![0-9A-Za-z])/,

    source: "https://help.make.com/webhooks",
    revoke: "https://www.make.com",

    example: (random) => [
      `https://hook.eu1.make.com/${random.base36(32)}`,
      `https://hook.integromat.com/${random.base36(32)}`,
    ],
  }),
];
