import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://elevenlabs.io/docs/api-reference/authentication";
const REVOKE = "https://elevenlabs.io/app/settings/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "elevenlabs-api-key",
    provider: "elevenlabs",
    title: "ElevenLabs API key",
    severity: "high",
    anchors: ["sk_"],
    gate: "sk_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])sk_[0-9a-f]{48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ELEVENLABS_API_KEY=sk_${random.hex(48)}`, `"token": "sk_${random.hex(48)}"`],
  }),
];
