import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.endorlabs.com/administration/api-keys/";
const REVOKE = "https://app.endorlabs.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "endorlabs-api-key",
    provider: "endorlabs",
    title: "Endor Labs API key or secret",
    severity: "high",
    anchors: ["endr+"],
    gate: "endr\\+[0-9A-Za-z_-]{16}",
    pattern: /(?<![0-9A-Za-z])endr\+[0-9A-Za-z_-]{16}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ENDORLABS_API_KEY=endr+${random.base64url(16)}`, `"token": "endr+${random.base64url(16)}"`],
  }),
];
