import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.1password.com/docs/service-accounts/";
const REVOKE = "https://my.1password.com/integrations";

export const rules: readonly Rule[] = [
  defineRule({
    id: "1password-secret-key-printed",
    provider: "1password",
    title: "1Password secret key as printed",
    severity: "high",
    anchors: ["a3-"],
    gate: "A3-[0-9A-Z]{6}-[0-9A-Z]{11}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}",
    pattern: /(?<![0-9A-Za-z])A3-[0-9A-Z]{6}-[0-9A-Z]{11}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `1PASSWORD_SECRET_KEY_PRINTED=A3-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 6)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 11)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5)}`,
      `"token": "A3-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 6)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 11)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5)}"`,
    ],
  }),
  defineRule({
    id: "1password-service-account-token",
    provider: "1password",
    title: "1Password service account token",
    severity: "critical",
    anchors: ["ops_eyj"],
    pattern: /(?<![0-9A-Za-z])ops_eyJ[0-9A-Za-z+/_-]{250,1500}(?![0-9A-Za-z+/=_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `1PASSWORD_SERVICE_ACCOUNT_TOKEN=ops_eyJ${random.base64(270)}`,
      `"token": "ops_eyJ${random.base64(270)}"`,
    ],
  }),
  defineRule({
    id: "1password-secret-key",
    provider: "1password",
    title: "1Password secret key",
    severity: "high",
    anchors: ["a3-"],
    gate: "A3-[0-9A-Z]{6}-[0-9A-Z]{6}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}",
    pattern: /(?<![0-9A-Za-z])A3-[0-9A-Z]{6}-[0-9A-Z]{6}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `1PASSWORD_SECRET_KEY=A3-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 6)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 6)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5)}`,
      `"token": "A3-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 6)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 6)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5)}-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5)}"`,
    ],
  }),
];
