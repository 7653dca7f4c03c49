import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.canva.dev/docs/connect/authentication/";
const REVOKE = "https://www.canva.com/developers/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "canva-client-secret",
    provider: "canva",
    title: "Canva Connect client secret",
    severity: "high",
    anchors: ["cnvca"],
    gate: "cnvca[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])cnvca[0-9A-Za-z_-]{40,60}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CANVA_CLIENT_SECRET=cnvca${random.base64url(50)}`,
      `"token": "cnvca${random.base64url(50)}"`,
    ],
  }),
];
