import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "worldpay-test-service-key",
    provider: "worldpay",
    title: "Worldpay test service key",
    severity: "medium",
    anchors: ["t_s_"],
    gate: "T_S_[0-9a-f]{8}-[0-9a-f]{4}",
    pattern: /(?<![0-9A-Za-z])T_S_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://developer.worldpay.com",
    revoke: "https://online.worldpay.com/settings/keys",
    example: (random) => [`WORLDPAY_API_KEY=T_S_${random.uuid()}`, `"token": "T_S_${random.uuid()}"`],
  }),
  defineRule({
    id: "worldpay-live-service-key",
    provider: "worldpay",
    title: "Worldpay live service key",
    severity: "critical",
    anchors: ["l_s_"],
    gate: "L_S_[0-9a-f]{8}-[0-9a-f]{4}",
    pattern: /(?<![0-9A-Za-z])L_S_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://developer.worldpay.com",
    revoke: "https://online.worldpay.com/settings/keys",
    example: (random) => [`WORLDPAY_API_KEY=L_S_${random.uuid()}`, `"token": "L_S_${random.uuid()}"`],
  }),
];
