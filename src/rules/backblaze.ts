import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "backblaze-application-key",
    provider: "backblaze",
    title: "Backblaze B2 application key",
    severity: "high",
    anchors: ["k00"],
    gate: "K00[0-9]{1}[0-9A-Za-z+/]{24}",
    pattern: /(?<![0-9A-Za-z])K00[0-9]{1}[0-9A-Za-z+/]{27}(?![0-9A-Za-z+/])/,
    startsAtAnchor: true,
    validate: ({ secret }) =>
      looksRandom(secret.slice(4)) && /[a-z].*[a-z]/.test(secret) && /[A-Z].*[A-Z]/.test(secret.slice(1)),
    source: "https://www.backblaze.com/docs/cloud-storage-application-keys",
    revoke: "https://secure.backblaze.com/app_keys.htm",
    example: (random) => [
      `B2_APPLICATION_KEY=K00${random.digits(1)}${random.base64(27)}`,
      `"token": "K00${random.digits(1)}${random.base64(27)}"`,
    ],
  }),
];
