import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.xendit.co";
const REVOKE = "https://dashboard.xendit.co/settings/developers";

export const rules: readonly Rule[] = [
  defineRule({
    id: "xendit-live-key",
    provider: "xendit",
    title: "Xendit live secret key",
    severity: "critical",
    anchors: ["xnd_production_"],
    pattern: /(?<![0-9A-Za-z])xnd_production_[0-9A-Za-z]{40,70}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `XENDIT_LIVE_KEY=xnd_production_${random.base62(55)}`,
      `"token": "xnd_production_${random.base62(55)}"`,
    ],
  }),
  defineRule({
    id: "xendit-test-key",
    provider: "xendit",
    title: "Xendit test secret key",
    severity: "medium",
    anchors: ["xnd_development_"],
    pattern: /(?<![0-9A-Za-z])xnd_development_[0-9A-Za-z]{40,70}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `XENDIT_TEST_KEY=xnd_development_${random.base62(55)}`,
      `"token": "xnd_development_${random.base62(55)}"`,
    ],
  }),
];
