import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://users.soracom.io/ja-jp/docs/sam/";
const REVOKE = "https://console.soracom.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "soracom-auth-key-secret",
    provider: "soracom",
    title: "SORACOM auth key secret",
    severity: "high",
    anchors: ["secret-"],
    gate: "secret-[0-9A-Za-z]{60}",
    pattern: /(?<![0-9A-Za-z])secret-[0-9A-Za-z]{60,70}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SORACOM_AUTH_KEY_SECRET=secret-${random.base62(65)}`,
      `"token": "secret-${random.base62(65)}"`,
    ],
  }),
  defineRule({
    id: "soracom-auth-key-id",
    provider: "soracom",
    title: "SORACOM auth key id",
    severity: "medium",
    anchors: ["keyid-"],
    pattern: /(?<![0-9A-Za-z])keyId-[0-9A-Za-z]{24,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SORACOM_AUTH_KEY_ID=keyId-${random.base62(32)}`, `"token": "keyId-${random.base62(32)}"`],
  }),
];
