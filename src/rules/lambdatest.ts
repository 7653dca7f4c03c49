import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "lambdatest-access-key",
    provider: "lambdatest",
    title: "LambdaTest access key",
    severity: "high",
    anchors: ["lt_"],
    gate: "LT_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])LT_[0-9A-Za-z]{46,52}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3)),
    source: "https://www.lambdatest.com/support/docs/hyperexecute-how-to-get-my-username-and-access-key/",
    revoke: "https://accounts.lambdatest.com/security",
    example: (random) => [`LT_ACCESS_KEY=LT_${random.base62(49)}`, `"token": "LT_${random.base62(49)}"`],
  }),
];
