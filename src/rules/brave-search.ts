import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "brave-search-key",
    provider: "brave-search",
    title: "Brave Search API key",
    severity: "medium",
    anchors: ["bsa"],
    gate: "BSA[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])BSA[0-9A-Za-z_-]{27,28}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3)),
    source: "https://api-dashboard.search.brave.com/documentation",
    revoke: "https://api-dashboard.search.brave.com/app/keys",
    example: (random) => [`BRAVE_SEARCH_API_KEY=BSA${random.base64url(27)}`, `"token": "BSA${random.base64url(27)}"`],
  }),
];
