import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "basehub-token",
    provider: "basehub-cms",
    title: "BaseHub token",
    severity: "medium",
    anchors: ["bshb_pk_"],
    pattern: /(?<![0-9A-Za-z])bshb_pk_[0-9a-z]{30,100}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.basehub.com",
    revoke: "https://basehub.com",
    example: (random) => [
      `BASEHUB_CMS_API_KEY=bshb_pk_${random.base36(65)}`,
      `"token": "bshb_pk_${random.base36(65)}"`,
    ],
  }),
];
