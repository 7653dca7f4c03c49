import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "easyship-production-token",
    provider: "easyship",
    title: "Easyship production token",
    severity: "high",
    anchors: ["prod_"],
    gate: "prod_[0-9A-Za-z+/]{24}",
    pattern: /(?<![0-9A-Za-z])prod_[0-9A-Za-z+/]{43}(?![0-9A-Za-z+/])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(5)),
    source: "https://developers.easyship.com",
    revoke: "https://app.easyship.com/connect",
    example: (random) => [`EASYSHIP_API_KEY=prod_${random.base64(43)}`, `"token": "prod_${random.base64(43)}"`],
  }),
];
