import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "confluent-cloud-api-secret",
    provider: "confluent",
    title: "Confluent Cloud API secret",
    severity: "critical",
    anchors: ["cflt"],
    gate: "cflt[0-9A-Za-z+/]{24}",
    pattern: /(?<![0-9A-Za-z])cflt[0-9A-Za-z+/]{60}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source:
      "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
    revoke: "https://confluent.cloud/settings/api-keys",
    example: (random) => [`CONFLUENT_API_KEY=cflt${random.base64(60)}`, `"token": "cflt${random.base64(60)}"`],
  }),
];
