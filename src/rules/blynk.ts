import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "blynk-oauth-client",
    provider: "blynk",
    title: "Blynk OAuth client with its secret",
    severity: "high",
    anchors: ["oa2-client-id_"],
    pattern:
      /(?<![0-9A-Za-z])(?<id>oa2-client-id_[A-Za-z0-9_-]{32})(?:[:"'\s,&]|client_?secret|=){1,6}(?<secret>[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])/,
    source: "https://docs.blynk.io/en/blynk.cloud/platform-api/authentication",
    revoke: "https://blynk.cloud/dashboard/settings/developers/oauth2",
    example: (random) => [
      `curl -u oa2-client-id_${random.base64url(32)}:${random.base62(40)} https://fra1.blynk.cloud/oauth2/token`,
      `client_id=oa2-client-id_${random.base64url(32)}&client_secret=${random.base62(40)}`,
    ],
    nearMiss: (random) => [`client_id=oa2-client-id_${random.base64url(32)}`],
  }),
];
