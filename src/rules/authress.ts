import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://authress.io/knowledge-base";
const REVOKE = "https://authress.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "authress-service-key",
    provider: "authress",
    title: "Authress service client key",
    severity: "high",
    anchors: ["sc_"],
    gate: "sc_[0-9A-Za-z]{10}",
    pattern:
      /(?<![0-9A-Za-z])sc_[0-9A-Za-z]{10,30}\.[0-9A-Za-z]{4,6}\.acc[_-][0-9A-Za-z_-]{10,32}\.[0-9A-Za-z+/=]{30,120}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `AUTHRESS_SERVICE_KEY=sc_${random.base62(20)}.${random.base62(5)}.acc${random.pick(["_", "-"])}${random.base64url(21)}.${random.base62(50)}`,
      `"token": "sc_${random.base62(20)}.${random.base62(5)}.acc${random.pick(["_", "-"])}${random.base64url(21)}.${random.base62(50)}"`,
    ],
  }),
];
