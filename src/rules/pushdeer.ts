import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "pushdeer-key",
    provider: "pushdeer",
    title: "PushDeer key",
    severity: "medium",
    anchors: ["pdu"],
    gate: "PDU[0-9]{1}",
    pattern: /(?<![0-9A-Za-z])PDU[0-9]{1,8}T[0-9A-Za-z]{28,36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3)),
    source: "https://www.pushdeer.com/dev.html",
    revoke: "https://www.pushdeer.com",
    example: (random) => [
      `PUSHDEER_API_KEY=PDU${random.digits(4)}T${random.base62(32)}`,
      `"token": "PDU${random.digits(4)}T${random.base62(32)}"`,
    ],
  }),
];
