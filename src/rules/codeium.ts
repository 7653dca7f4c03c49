import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.windsurf.com";
const REVOKE = "https://windsurf.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "codeium-service-key",
    provider: "codeium",
    title: "Windsurf (Codeium) key",
    severity: "medium",
    anchors: ["sk-ws-01-"],
    pattern: /(?<![0-9A-Za-z])sk-ws-01-[0-9A-Za-z_-]{40,120}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CODEIUM_SERVICE_KEY=sk-ws-01-${random.base64url(60)}`,
      `"token": "sk-ws-01-${random.base64url(60)}"`,
    ],
  }),
];
