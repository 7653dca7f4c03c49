import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "zenml-api-key",
    provider: "zenml-server",
    title: "ZenML API key",
    severity: "high",
    anchors: ["zenkey_"],
    pattern: /(?<![0-9A-Za-z])ZENKEY_[0-9A-Za-z+/_-]{60,700}={0,2}(?![0-9A-Za-z+/_-])/,
    startsAtAnchor: true,
    source: "https://docs.zenml.io/how-to/manage-zenml-server/connecting-to-zenml/connect-with-a-service-account",
    revoke: "https://cloud.zenml.io",
    example: (random) => [
      `ZENML_SERVER_API_KEY=ZENKEY_${random.base64url(180)}`,
      `"token": "ZENKEY_${random.base64url(180)}"`,
    ],
  }),
  defineRule({
    id: "zenml-pro-api-key",
    provider: "zenml-server",
    title: "ZenML Pro API key",
    severity: "high",
    anchors: ["zenprokey_"],
    pattern: /(?<![0-9A-Za-z])ZENPROKEY_[0-9A-Za-z+/_-]{60,700}={0,2}(?![0-9A-Za-z+/_-])/,
    startsAtAnchor: true,
    source: "https://docs.zenml.io/pro",
    revoke: "https://cloud.zenml.io",
    example: (random) => [
      `ZENML_SERVER_API_KEY=ZENPROKEY_${random.base64url(180)}`,
      `"token": "ZENPROKEY_${random.base64url(180)}"`,
    ],
  }),
];
