import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile";
const REVOKE = "https://jfrog.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "artifactory-api-key",
    provider: "artifactory",
    title: "Artifactory API key",
    severity: "high",
    anchors: ["akcp"],
    gate: "AKCp[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])AKCp[0-9A-Za-z]{60,80}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ARTIFACTORY_API_KEY=AKCp${random.base62(70)}`, `"token": "AKCp${random.base62(70)}"`],
  }),
  defineRule({
    id: "artifactory-reference-token",
    provider: "artifactory",
    title: "Artifactory reference token",
    severity: "high",
    anchors: ["cmvmdgtuojaxo"],

    pattern: /(?<![0-9A-Za-z])cmVmdGtuOjAxO[0-9A-Za-z]{51}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ARTIFACTORY_REFERENCE_TOKEN=cmVmdGtuOjAxO${random.base62(51)}`,
      `"token": "cmVmdGtuOjAxO${random.base62(51)}"`,
    ],
  }),
];
