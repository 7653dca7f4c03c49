import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.dependencytrack.org/integrations/rest-api/";
const REVOKE = "https://docs.dependencytrack.org/integrations/rest-api/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "dependency-track-api-key",
    provider: "dependency-track",
    title: "Dependency-Track API key",
    severity: "high",
    anchors: ["odt_"],
    gate: "odt_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])odt_[0-9A-Za-z]{32,255}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DEPENDENCY_TRACK_API_KEY=odt_${random.base62(32)}`, `"token": "odt_${random.base62(32)}"`],
  }),
];
