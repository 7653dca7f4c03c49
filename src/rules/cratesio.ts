import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://crates.io/settings/tokens";
const REVOKE = "https://crates.io/settings/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "cratesio-api-token",
    provider: "cratesio",
    title: "crates.io API token",
    severity: "critical",
    anchors: ["cio"],
    gate: "cio[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])cio[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CRATESIO_API_TOKEN=cio${random.base62(32)}`, `"token": "cio${random.base62(32)}"`],
  }),
];
