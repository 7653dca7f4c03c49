import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.growthbook.io/api";
const REVOKE = "https://app.growthbook.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "growthbook-secret-key",
    provider: "growthbook",
    title: "GrowthBook secret key",
    severity: "medium",
    anchors: ["secret_"],
    gate: "secret_[au][0-9A-Za-z]{39}",
    pattern: /(?<![0-9A-Za-z])secret_[au][0-9A-Za-z]{39,47}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `GROWTHBOOK_SECRET_KEY=secret_${random.pick(["a", "u"])}${random.base62(43)}`,
      `"token": "secret_${random.pick(["a", "u"])}${random.base62(43)}"`,
    ],
  }),
];
