import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.vectara.com";
const REVOKE = "https://console.vectara.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "vectara-api-key",
    provider: "vectara",
    title: "Vectara API key",
    severity: "medium",
    anchors: ["zut_"],
    gate: "zut_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])zut_[0-9A-Za-z_-]{40,44}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`VECTARA_API_KEY=zut_${random.base64url(42)}`, `"token": "zut_${random.base64url(42)}"`],
  }),
  defineRule({
    id: "vectara-query-key",
    provider: "vectara",
    title: "Vectara query API key",
    severity: "medium",
    anchors: ["zqt_"],
    gate: "zqt_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])zqt_[0-9A-Za-z_-]{40,44}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`VECTARA_QUERY_KEY=zqt_${random.base64url(42)}`, `"token": "zqt_${random.base64url(42)}"`],
  }),
  defineRule({
    id: "vectara-write-key",
    provider: "vectara",
    title: "Vectara write key",
    severity: "high",
    anchors: ["zwt_"],
    gate: "zwt_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])zwt_[0-9A-Za-z_-]{40,44}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://docs.vectara.com",
    revoke: "https://console.vectara.com/console/apiAccess",
    example: (random) => [`VECTARA_API_KEY=zwt_${random.base64url(42)}`, `"token": "zwt_${random.base64url(42)}"`],
  }),
];
