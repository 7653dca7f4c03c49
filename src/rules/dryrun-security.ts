import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.dryrun.security/";
const REVOKE = "https://docs.dryrun.security/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "dryrun-security-api-key",
    provider: "dryrun-security",
    title: "DryRun Security API key",
    severity: "high",
    anchors: ["dryrunsec_"],
    pattern: /(?<![0-9A-Za-z])dryrunsec_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DRYRUN_SECURITY_API_KEY=dryrunsec_${random.base62(32)}`,
      `"token": "dryrunsec_${random.base62(32)}"`,
    ],
  }),
];
