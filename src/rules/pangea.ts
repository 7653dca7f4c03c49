import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://pangea.cloud/docs";
const REVOKE = "https://console.pangea.cloud";

export const rules: readonly Rule[] = [
  defineRule({
    id: "pangea-service-token",
    provider: "pangea",
    title: "Pangea service token",
    severity: "high",
    anchors: ["pts_"],
    gate: "pts_[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])pts_[0-9a-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PANGEA_SERVICE_TOKEN=pts_${random.base36(32)}`, `"token": "pts_${random.base36(32)}"`],
  }),
];
