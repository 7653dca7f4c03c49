import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://learning.postman.com/docs/developer/postman-api/authentication/";
const REVOKE = "https://web.postman.co/settings/me/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "postman-api-key",
    provider: "postman",
    title: "Postman API key",
    severity: "high",
    anchors: ["pmak-"],
    gate: "PMAK-[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])PMAK-[0-9A-Za-z_-]{59}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`POSTMAN_API_KEY=PMAK-${random.base64url(59)}`, `"token": "PMAK-${random.base64url(59)}"`],
  }),
  defineRule({
    id: "postman-collection-token",
    provider: "postman",
    title: "Postman collection access key",
    severity: "medium",
    anchors: ["pmat-"],
    gate: "PMAT-[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])PMAT-[0-9A-Za-z]{26}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `POSTMAN_COLLECTION_TOKEN=PMAT-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 26)}`,
      `"token": "PMAT-${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 26)}"`,
    ],
  }),
];
