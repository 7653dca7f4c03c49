import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.ramp.com";
const REVOKE = "https://app.ramp.com/developer";

export const rules: readonly Rule[] = [
  defineRule({
    id: "ramp-client-secret",
    provider: "ramp",
    title: "Ramp client secret",
    severity: "high",
    anchors: ["ramp_sec_"],
    pattern: /(?<![0-9A-Za-z])ramp_sec_[0-9A-Za-z]{40,48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `RAMP_CLIENT_SECRET=ramp_sec_${random.base62(44)}`,
      `"token": "ramp_sec_${random.base62(44)}"`,
    ],
  }),
  defineRule({
    id: "ramp-client-id",
    provider: "ramp",
    title: "Ramp client id",
    severity: "low",
    anchors: ["ramp_id_"],
    pattern: /(?<![0-9A-Za-z])ramp_id_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `RAMP_CLIENT_ID=ramp_id_${random.base62(40)}`,
  }),
];
