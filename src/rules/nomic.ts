import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "nomic-api-key",
    provider: "nomic",
    title: "Nomic API key",
    severity: "high",
    anchors: ["nk-"],
    gate: "nk-[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])nk-[0-9A-Za-z_-]{43}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(3)),
    source: "https://docs.nomic.ai",
    revoke: "https://atlas.nomic.ai",
    example: (random) => [`NOMIC_API_KEY=nk-${random.base64url(43)}`, `"token": "nk-${random.base64url(43)}"`],
  }),
];
