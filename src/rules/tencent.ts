import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://cloud.tencent.com/document/product/598/40488";
const REVOKE = "https://console.cloud.tencent.com/cam/capi";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tencent-secret-id",
    provider: "tencent",
    title: "Tencent Cloud secret id",
    severity: "high",
    anchors: ["akid"],
    gate: "AKID[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])AKID[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`TENCENT_SECRET_ID=AKID${random.base62(32)}`, `"token": "AKID${random.base62(32)}"`],
  }),
];
