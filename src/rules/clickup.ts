import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.clickup.com/docs/authentication";
const REVOKE = "https://app.clickup.com/settings/apps";

export const rules: readonly Rule[] = [
  defineRule({
    id: "clickup-personal-token",
    provider: "clickup",
    title: "ClickUp personal API token",
    severity: "high",
    anchors: ["pk_"],
    gate: "pk_[0-9]{6}",
    pattern: /(?<![0-9A-Za-z])pk_\d{6,12}_[0-9A-Z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CLICKUP_PERSONAL_TOKEN=pk_${random.digits(9)}_${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 32)}`,
      `"token": "pk_${random.digits(9)}_${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 32)}"`,
    ],
  }),
];
