import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "serverchan-send-key",
    provider: "serverchan",
    title: "ServerChan send key",
    severity: "medium",
    anchors: ["sct"],
    gate: "SCT[0-9]{3}",
    pattern: /(?<![0-9A-Za-z])SCT[0-9]{3,8}T[0-9A-Za-z]{24,36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3)),
    source: "https://sct.ftqq.com",
    revoke: "https://sct.ftqq.com/sendkey",
    example: (random) => [
      `SERVERCHAN_API_KEY=SCT${random.digits(5)}T${random.base62(30)}`,
      `"token": "SCT${random.digits(5)}T${random.base62(30)}"`,
    ],
  }),
  defineRule({
    id: "serverchan-send-key-3",
    provider: "serverchan",
    title: "ServerChan 3 send key",
    severity: "medium",
    anchors: ["sctp"],
    gate: "sctp[0-9]{3}",
    pattern: /(?<![0-9A-Za-z])sctp[0-9]{3,8}t[0-9A-Za-z]{20,36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://sc3.ft07.com",
    revoke: "https://sc3.ft07.com/sendkey",
    example: (random) => [
      `SERVERCHAN_API_KEY=sctp${random.digits(5)}t${random.base62(28)}`,
      `"token": "sctp${random.digits(5)}t${random.base62(28)}"`,
    ],
  }),
];
