import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "laravel-application-key",
    provider: "laravel-framework",
    title: "Laravel application key",
    severity: "high",
    anchors: ["base64:"],
    gate: "base64:[0-9A-Za-z+/]{43}=",
    pattern: /(?<![0-9A-Za-z])base64:[0-9A-Za-z+/]{43}=(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    // A hash has as many bytes.
    validate: ({ before }) => !/hash|sha|digest|integrity|finger|checksum|pin|public/i.test(before.slice(-60)),
    source: "https://laravel.com/docs/encryption",
    revoke: "`php artisan key:generate`",
    nearMiss: (random) => [`"sha256": "base64:${random.base64(43)}="`],
    example: (random) => [`APP_KEY=base64:${random.base64(43)}=`, `'key' => 'base64:${random.base64(43)}=',`],
  }),
];
