import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "openmeter-io-api-key",
    provider: "openmeter-io",
    title: "OpenMeter API key",
    severity: "high",
    anchors: ["om_"],
    gate: "om_[0-9A-Za-z]{20}",
    pattern: /(?<![0-9A-Za-z])om_[0-9A-Za-z]{20,40}\.[0-9A-Za-z_-]{40,60}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3)),
    source: "https://openmeter.io/docs",
    revoke: "https://openmeter.cloud",
    example: (random) => [
      `OPENMETER_IO_API_KEY=om_${random.base62(30)}.${random.base64url(50)}`,
      `"token": "om_${random.base62(30)}.${random.base64url(50)}"`,
    ],
  }),
];
