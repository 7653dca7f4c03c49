import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.asaas.com";
const REVOKE = "https://www.asaas.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "asaas-api-key",
    provider: "asaas",
    title: "Asaas API key",
    severity: "critical",
    anchors: ["$aact_"],
    pattern:
      /(?<![0-9A-Za-z])\$aact_(?:(?:prod|hmlg)_[0-9A-Za-z+/=:_-]{20,190}|[0-9A-Za-z+/=:]{60,190})(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ASAAS_API_KEY=$aact_${random.base64(80)}`, `"token": "$aact_${random.base64(80)}"`],
  }),
];
