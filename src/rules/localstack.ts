import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "localstack-auth-token",
    provider: "localstack-cloud",
    title: "LocalStack auth token",
    severity: "medium",
    anchors: ["ls-"],
    gate: "ls-[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    pattern:
      /(?<![0-9A-Za-z])ls-[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3).replaceAll("-", "")) && /\d/.test(secret),
    source: "https://docs.localstack.cloud/aws/getting-started/auth-token/",
    revoke: "https://app.localstack.cloud/workspace/auth-tokens",
    example: (random) => [
      `LOCALSTACK_CLOUD_API_KEY=ls-${random.base62(8)}-${random.base62(4)}-${random.base62(4)}-${random.base62(4)}-${random.base62(12)}`,
      `"token": "ls-${random.base62(8)}-${random.base62(4)}-${random.base62(4)}-${random.base62(4)}-${random.base62(12)}"`,
    ],
  }),
];
