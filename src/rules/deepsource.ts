import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.deepsource.com";
const REVOKE = "https://app.deepsource.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "deepsource-personal-token",
    provider: "deepsource",
    title: "DeepSource personal access token",
    severity: "medium",
    anchors: ["dsp_"],
    gate: "dsp_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])dsp_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DEEPSOURCE_PERSONAL_TOKEN=dsp_${random.base62(40)}`, `"token": "dsp_${random.base62(40)}"`],
  }),
];
