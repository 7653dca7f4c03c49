import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "authzed-cloud-api-token",
    provider: "authzed-cloud",
    title: "AuthZed API token",
    severity: "high",
    anchors: ["sdbst_h256_"],
    pattern: /(?<![0-9A-Za-z])sdbst_h256_[0-9A-Za-z+/]{24,88}(?![0-9A-Za-z+/])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(11)),
    source: "https://authzed.com/docs/authzed/concepts/restricted-api-access",
    revoke: "https://app.authzed.com",
    example: (random) => [
      `SPICEDB_TOKEN=sdbst_h256_${random.base64(56)}`,
      `"token": "sdbst_h256_${random.base64(56)}"`,
    ],
  }),
];
