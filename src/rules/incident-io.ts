import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://api-docs.incident.io";
const REVOKE = "https://app.incident.io/settings/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "incident-io-api-key",
    provider: "incident-io",
    title: "incident.io API key",
    severity: "medium",
    anchors: ["inc_"],
    gate: "inc_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])inc_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`INCIDENT_IO_API_KEY=inc_${random.hex(64)}`, `"token": "inc_${random.hex(64)}"`],
  }),
];
