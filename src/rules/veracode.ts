import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "veracode-api-id",
    provider: "veracode",
    title: "Veracode API id",
    severity: "medium",
    anchors: ["vera01ei-"],
    pattern: /(?<![0-9A-Za-z])vera01ei-[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.veracode.com/r/c_api_credentials3",
    revoke: "https://analysiscenter.veracode.com/auth/index.jsp#APICredentials",
    example: (random) => [`VERACODE_API_KEY=vera01ei-${random.hex(32)}`, `"token": "vera01ei-${random.hex(32)}"`],
  }),
  defineRule({
    id: "veracode-api-secret",
    provider: "veracode",
    title: "Veracode API secret key",
    severity: "high",
    anchors: ["vera01es-"],
    pattern: /(?<![0-9A-Za-z])vera01es-[0-9a-f]{128}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.veracode.com/r/c_api_credentials3",
    revoke: "https://analysiscenter.veracode.com/auth/index.jsp#APICredentials",
    example: (random) => [`VERACODE_API_KEY=vera01es-${random.hex(128)}`, `"token": "vera01es-${random.hex(128)}"`],
  }),
];
