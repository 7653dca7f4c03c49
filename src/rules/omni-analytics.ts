import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "omni-analytics-api-key",
    provider: "omni-analytics",
    title: "Omni organization API key",
    severity: "high",
    anchors: ["omni_osk_"],
    pattern: /(?<![0-9A-Za-z])omni_osk_[0-9A-Za-z]{30,80}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(9)),
    source: "https://docs.omni.co/api/authentication",
    revoke: "https://docs.omni.co/api/authentication",
    example: (random) => [
      `OMNI_ANALYTICS_API_KEY=omni_osk_${random.base62(55)}`,
      `"token": "omni_osk_${random.base62(55)}"`,
    ],
  }),
];
