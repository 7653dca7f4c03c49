import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "jdcloud-access-key-id",
    provider: "jdcloud",
    title: "JD Cloud access key id",
    severity: "high",
    anchors: ["jdc_"],
    gate: "JDC_[0-9A-Z]{24}",
    pattern: /(?<![0-9A-Za-z])JDC_[0-9A-Z]{25,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.jdcloud.com/cn/account-management/accesskey-management",
    revoke: "https://uc.jdcloud.com/account/accesskey",
    example: (random) => [
      `JDCLOUD_API_KEY=JDC_${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 32)}`,
      `"token": "JDC_${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 32)}"`,
    ],
  }),
];
