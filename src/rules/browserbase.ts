import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.browserbase.com";
const REVOKE = "https://www.browserbase.com/settings";

export const rules: readonly Rule[] = [
  defineRule({
    id: "browserbase-api-key",
    provider: "browserbase",
    title: "Browserbase API key",
    severity: "medium",
    anchors: ["bb_live_"],
    pattern: /(?<![0-9A-Za-z])bb_live_[0-9A-Za-z_-]{27}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `BROWSERBASE_API_KEY=bb_live_${random.base64url(27)}`,
      `"token": "bb_live_${random.base64url(27)}"`,
    ],
  }),
];
