import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://keygen.sh/docs/api/authentication/";
const REVOKE = "https://app.keygen.sh/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "keygen-admin-token",
    provider: "keygen",
    title: "Keygen admin token",
    severity: "critical",
    anchors: ["admin-"],
    gate: "admin-[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])admin-[0-9a-f]{64}v3(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`KEYGEN_ADMIN_TOKEN=admin-${random.hex(64)}v3`, `"token": "admin-${random.hex(64)}v3"`],
  }),
];
