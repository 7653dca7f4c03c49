import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.helicone.ai";
const REVOKE = "https://helicone.ai/developer";

export const rules: readonly Rule[] = [
  defineRule({
    id: "helicone-api-key",
    provider: "helicone",
    title: "Helicone API key",
    severity: "medium",
    anchors: ["sk-helicone-"],
    pattern: /(?<![0-9A-Za-z])sk-helicone-[0-9A-Za-z_-]{7,60}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HELICONE_API_KEY=sk-helicone-${random.base64url(33)}`,
      `"token": "sk-helicone-${random.base64url(33)}"`,
    ],
  }),
];
