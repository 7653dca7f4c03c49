import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "braintrust-service-token",
    provider: "braintrust",
    title: "Braintrust service token",
    severity: "high",
    anchors: ["bt-st-"],
    gate: "bt-st-[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])bt-st-[0-9A-Za-z_-]{24,64}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(6)),
    source: "https://www.braintrust.dev/docs/admin/organizations",
    revoke: "https://www.braintrust.dev/app",
    example: (random) => [
      `BRAINTRUST_API_KEY=bt-st-${random.base64url(44)}`,
      `"token": "bt-st-${random.base64url(44)}"`,
    ],
  }),
];
