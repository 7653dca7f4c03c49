import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "adyen-api-key",
    provider: "adyen",
    title: "Adyen API key",
    severity: "high",
    anchors: ["aqe"],
    pattern: /(?<![0-9A-Za-z])AQE[0-9A-Za-z+/]{60,120}={0,2}-[0-9A-Za-z+/]{40,60}={0,2}-[^\s"'`<>]{10,30}/,
    startsAtAnchor: true,
    gate: "AQE[0-9A-Za-z+/]{60}",
    source: "https://docs.adyen.com/development-resources/api-credentials",
    revoke: "https://ca-test.adyen.com/ca/ca/config/api_credentials_new.shtml",

    example: (random) => [`ADYEN_API_KEY=AQE${random.base64(84)}-${random.base64(43)}=-${random.base62(16)}`],
  }),
];
