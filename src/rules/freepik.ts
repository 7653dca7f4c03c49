import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.freepik.com/authentication";
const REVOKE = "https://www.freepik.com/developers/dashboard/api-key";

export const rules: readonly Rule[] = [
  defineRule({
    id: "freepik-api-key",
    provider: "freepik",
    title: "Freepik API key",
    severity: "medium",
    anchors: ["fpsx"],
    gate: "FPSX[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])FPSX[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`FREEPIK_API_KEY=FPSX${random.hex(32)}`, `"token": "FPSX${random.hex(32)}"`],
  }),
];
