import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.prefect.io";
const REVOKE = "https://app.prefect.cloud/my/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "prefect-user-key",
    provider: "prefect",
    title: "Prefect user API key",
    severity: "high",
    anchors: ["pnu_"],
    gate: "pnu_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])pnu_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PREFECT_USER_KEY=pnu_${random.base62(36)}`, `"token": "pnu_${random.base62(36)}"`],
  }),
  defineRule({
    id: "prefect-service-key",
    provider: "prefect",
    title: "Prefect service account key",
    severity: "high",
    anchors: ["pnb_"],
    gate: "pnb_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])pnb_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PREFECT_SERVICE_KEY=pnb_${random.base62(36)}`, `"token": "pnb_${random.base62(36)}"`],
  }),
];
