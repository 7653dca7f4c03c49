import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://packagist.com/docs/api";
const REVOKE = "https://packagist.com/settings";

export const rules: readonly Rule[] = [
  defineRule({
    id: "packagist-organization-token",
    provider: "packagist",
    title: "Private Packagist organization token",
    severity: "high",
    anchors: ["packagist_ort_", "packagist_out_"],
    pattern: /(?<![0-9A-Za-z])packagist_o[ru]t_[0-9a-f]{68}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PACKAGIST_ORGANIZATION_TOKEN=packagist_ort_${random.hex(68)}`,
      `"token": "packagist_ort_${random.hex(68)}"`,
    ],
  }),
  defineRule({
    id: "packagist-api-secret",
    provider: "packagist",
    title: "Private Packagist API secret",
    severity: "high",
    anchors: ["packagist_acs_"],
    pattern: /(?<![0-9A-Za-z])packagist_acs_[0-9a-f]{64,96}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PACKAGIST_API_SECRET=packagist_acs_${random.hex(96)}`,
      `"token": "packagist_acs_${random.hex(96)}"`,
    ],
  }),
  defineRule({
    id: "packagist-api-key-id",
    provider: "packagist",
    title: "Private Packagist API key id",
    severity: "low",
    anchors: ["packagist_ack_"],
    pattern: /(?<![0-9A-Za-z])packagist_ack_[0-9a-f]{28,32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PACKAGIST_API_KEY_ID=packagist_ack_${random.hex(30)}`,
      `"token": "packagist_ack_${random.hex(30)}"`,
    ],
  }),
];
