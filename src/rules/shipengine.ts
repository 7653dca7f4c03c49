import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "shipengine-test-key",
    provider: "shipengine",
    title: "ShipEngine sandbox API key",
    severity: "medium",
    anchors: ["test_"],
    gate: "TEST_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])TEST_[0-9A-Za-z_-]{43}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) =>
      looksRandom(secret.slice(5)) && /[a-z].*[a-z]/.test(secret) && /[A-Z].*[A-Z]/.test(secret.slice(5)),
    source: "https://www.shipengine.com/docs/auth/",
    revoke: "https://dashboard.shipengine.com",
    example: (random) => [`SHIPENGINE_API_KEY=TEST_${random.base64url(43)}`, `"token": "TEST_${random.base64url(43)}"`],
  }),
];
