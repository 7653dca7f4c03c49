import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.vanta.com";
const REVOKE = "https://app.vanta.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "vanta-client-secret",
    provider: "vanta",
    title: "Vanta client secret",
    severity: "high",
    anchors: ["vcs_"],
    gate: "vcs_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])vcs_[0-9A-Za-z_-]{40,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`VANTA_CLIENT_SECRET=vcs_${random.base64url(60)}`, `"token": "vcs_${random.base64url(60)}"`],
  }),
];
