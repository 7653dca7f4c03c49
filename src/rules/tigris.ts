import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.tigrisdata.com/docs/concepts/authnz/";
const REVOKE = "https://console.storage.dev";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tigris-secret-key",
    provider: "tigris",
    title: "Tigris secret access key",
    severity: "critical",
    anchors: ["tsec_"],
    gate: "tsec_[0-9A-Za-z_+-]{24}",
    pattern: /(?<![0-9A-Za-z])tsec_[0-9A-Za-z_+-]{43,64}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`TIGRIS_SECRET_KEY=tsec_${random.base62(48)}`, `"token": "tsec_${random.base62(48)}"`],
  }),
];
