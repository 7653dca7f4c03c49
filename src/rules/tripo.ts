import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tripo-api-key",
    provider: "tripo",
    title: "Tripo API key",
    severity: "high",
    anchors: ["tsk_"],
    gate: "tsk_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])tsk_[0-9A-Za-z_-]{30,50}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://platform.tripo3d.ai/docs",
    revoke: "https://platform.tripo3d.ai/api-keys",
    example: (random) => [`TRIPO_API_KEY=tsk_${random.base64url(40)}`, `"token": "tsk_${random.base64url(40)}"`],
  }),
];
