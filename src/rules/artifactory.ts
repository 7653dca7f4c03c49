import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile";
const REVOKE = "https://jfrog.com";

/** API keys are base 58: digits and letters without 0, O, I and l. */
const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

export const rules: readonly Rule[] = [
  defineRule({
    id: "artifactory-api-key",
    provider: "artifactory",
    title: "Artifactory API key",
    severity: "high",
    anchors: ["akcp"],
    gate: "AKCp[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])AKCp[1-9A-HJ-NP-Za-km-z]{60,80}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ARTIFACTORY_API_KEY=AKCp${random.of(BASE58, 69)}`,
      `"token": "AKCp${random.of(BASE58, 69)}"`,
    ],
    nearMiss: (random) => [`AKCp8${random.of(BASE58, 40)}0${random.of(BASE58, 27)}`],
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
