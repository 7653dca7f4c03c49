import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/";
const REVOKE = "https://app.pulumi.com/account/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "pulumi-access-token",
    provider: "pulumi",
    title: "Pulumi access token",
    severity: "critical",
    anchors: ["pul-"],
    gate: "pul-[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])pul-[0-9a-z]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PULUMI_ACCESS_TOKEN=pul-${random.base36(40)}`, `"token": "pul-${random.base36(40)}"`],
  }),
];
