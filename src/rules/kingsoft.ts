import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "kingsoft-cloud-access-key-id",
    provider: "kingsoft-cloud",
    title: "Kingsoft Cloud access key id",
    severity: "high",
    anchors: ["aklt"],
    gate: "AKLT[0-9A-Za-z_-]{20}",
    pattern: /(?<![0-9A-Za-z])AKLT[0-9A-Za-z_-]{20,28}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://docs.ksyun.com/documents/40086",
    revoke: "https://uc.console.ksyun.com/pro/iam",
    example: (random) => [
      `KINGSOFT_CLOUD_API_KEY=AKLT${random.base64url(24)}`,
      `"token": "AKLT${random.base64url(24)}"`,
    ],
  }),
];
