import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "aiven-service-password",
    provider: "aiven",
    title: "Aiven service password",
    severity: "high",
    anchors: ["avns_"],
    pattern: /(?<![0-9A-Za-z])AVNS_[0-9A-Za-z_-]{19}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,

    source: "https://aiven.io/docs/platform/howto/create-service-account",
    revoke: "https://console.aiven.io",

    example: (random) => [
      `AIVEN_PASSWORD=AVNS_${random.base62(19)}`,
      `postgres://avnadmin:AVNS_${random.base62(19)}@pg-1.aivencloud.com:12691/defaultdb`,
    ],
  }),
  defineRule({
    id: "aiven-api-token",
    provider: "aiven",
    title: "Aiven API token",
    severity: "critical",
    anchors: ["aivenv1 "],
    pattern: /aivenv1 (?<secret>[0-9A-Za-z+/]{200,420}={0,2})(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: "https://aiven.io/docs/platform/howto/create_authentication_token",
    revoke: "https://console.aiven.io/profile/tokens",
    example: (random) => `Authorization: aivenv1 ${random.base64(370)}==`,
  }),
];
