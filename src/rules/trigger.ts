import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://trigger.dev/docs";
const REVOKE = "https://cloud.trigger.dev";

export const rules: readonly Rule[] = [
  defineRule({
    id: "trigger-production-key",
    provider: "trigger",
    title: "Trigger.dev production secret key",
    severity: "high",
    anchors: ["tr_prod_"],
    pattern: /(?<![0-9A-Za-z])tr_prod_[0-9A-Za-z]{20,24}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TRIGGER_PRODUCTION_KEY=tr_prod_${random.base62(22)}`,
      `"token": "tr_prod_${random.base62(22)}"`,
    ],
  }),
  defineRule({
    id: "trigger-personal-token",
    provider: "trigger",
    title: "Trigger.dev personal access token",
    severity: "high",
    anchors: ["tr_pat_"],
    pattern: /(?<![0-9A-Za-z])tr_pat_[0-9A-Za-z]{20,48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TRIGGER_PERSONAL_TOKEN=tr_pat_${random.base62(40)}`,
      `"token": "tr_pat_${random.base62(20)}"`,
    ],
  }),
  defineRule({
    id: "trigger-development-key",
    provider: "trigger",
    title: "Trigger.dev development secret key",
    severity: "medium",
    anchors: ["tr_dev_"],
    pattern: /(?<![0-9A-Za-z])tr_dev_[0-9A-Za-z]{20,24}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TRIGGER_DEVELOPMENT_KEY=tr_dev_${random.base62(22)}`,
      `"token": "tr_dev_${random.base62(22)}"`,
    ],
  }),
  defineRule({
    id: "trigger-staging-key",
    provider: "trigger",
    title: "Trigger.dev staging key",
    severity: "high",
    anchors: ["tr_stg_"],
    gate: "tr_stg_[0-9A-Za-z]{20}",
    pattern: /(?<![0-9A-Za-z])tr_stg_[0-9A-Za-z]{20,24}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://trigger.dev/docs/apikeys",
    revoke: "https://cloud.trigger.dev",
    example: (random) => [`TRIGGER_API_KEY=tr_stg_${random.base62(22)}`, `"token": "tr_stg_${random.base62(22)}"`],
  }),
  defineRule({
    id: "trigger-preview-key",
    provider: "trigger",
    title: "Trigger.dev preview key",
    severity: "high",
    anchors: ["tr_preview_"],
    pattern: /(?<![0-9A-Za-z])tr_preview_[0-9A-Za-z]{20,24}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://trigger.dev/docs/apikeys",
    revoke: "https://cloud.trigger.dev",
    example: (random) => [
      `TRIGGER_API_KEY=tr_preview_${random.base62(22)}`,
      `"token": "tr_preview_${random.base62(22)}"`,
    ],
  }),
];
