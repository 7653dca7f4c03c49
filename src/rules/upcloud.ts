import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.upcloud.com";
const REVOKE = "https://hub.upcloud.com/account/api-tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "upcloud-api-token",
    provider: "upcloud",
    title: "UpCloud API token",
    severity: "critical",
    anchors: ["ucat_"],
    gate: "ucat_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])ucat_[0-9A-Za-z]{24,32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `UPCLOUD_API_TOKEN=ucat_${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 26)}`,
      `"token": "ucat_${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 26)}"`,
    ],
  }),
];
