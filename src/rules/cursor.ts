import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.cursor.com";
const REVOKE = "https://cursor.com/dashboard";

export const rules: readonly Rule[] = [
  defineRule({
    id: "cursor-api-key",
    provider: "cursor",
    title: "Cursor API key",
    severity: "high",
    anchors: ["key_"],
    gate: "key_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])key_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CURSOR_API_KEY=key_${random.hex(64)}`, `"token": "key_${random.hex(64)}"`],
  }),
  defineRule({
    id: "cursor-user-key",
    provider: "cursor",
    title: "Cursor user API key",
    severity: "high",
    anchors: ["crsr_"],
    gate: "crsr_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])crsr_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CURSOR_USER_KEY=crsr_${random.hex(64)}`, `"token": "crsr_${random.hex(64)}"`],
  }),
];
