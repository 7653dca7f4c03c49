import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.personio.de";
const REVOKE = "https://personio.de";

export const rules: readonly Rule[] = [
  defineRule({
    id: "personio-api-token",
    provider: "personio",
    title: "Personio API credential",
    severity: "high",
    anchors: ["papi-"],
    gate: "papi-[0-9a-f]{8}-",
    pattern: /(?<![0-9A-Za-z])papi-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PERSONIO_API_TOKEN=papi-${random.uuid()}`, `"token": "papi-${random.uuid()}"`],
  }),
];
