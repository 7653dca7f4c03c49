import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://dev.maxmind.com/geoip/";
const REVOKE = "https://www.maxmind.com/en/accounts/current/license-key";

export const rules: readonly Rule[] = [
  defineRule({
    id: "maxmind-license-key",
    provider: "maxmind",
    title: "MaxMind license key",
    severity: "medium",
    anchors: ["_mmk"],
    pattern: /(?<![0-9A-Za-z])[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk(?![0-9A-Za-z])/,
    reach: [44, 48],
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `MAXMIND_LICENSE_KEY=${random.base62(6)}_${random.base62(29)}_mmk`,
      `"token": "${random.base62(6)}_${random.base62(29)}_mmk"`,
    ],
  }),
];
