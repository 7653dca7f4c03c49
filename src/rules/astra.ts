import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html";
const REVOKE = "https://astra.datastax.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "astra-token",
    provider: "astra",
    title: "Astra DB application token",
    severity: "critical",
    anchors: ["astracs:"],
    pattern: /(?<![0-9A-Za-z])AstraCS:[0-9A-Za-z]{24}:[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ASTRA_TOKEN=AstraCS:${random.base62(24)}:${random.hex(64)}`,
      `"token": "AstraCS:${random.base62(24)}:${random.hex(64)}"`,
    ],
  }),
];
