import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.notion.com/docs/authorization";
const REVOKE = "https://www.notion.so/my-integrations";

export const rules: readonly Rule[] = [
  defineRule({
    id: "notion-integration-token",
    provider: "notion",
    title: "Notion integration token",
    severity: "high",
    anchors: ["ntn_"],
    gate: "ntn_[0-9]{11}[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])ntn_[0-9A-Za-z]{46}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `NOTION_INTEGRATION_TOKEN=ntn_${random.digits(11)}${random.base62(35)}`,
      `"token": "ntn_${random.digits(11)}${random.base62(35)}"`,
    ],
  }),
  defineRule({
    id: "notion-older-token",
    provider: "notion",
    title: "Notion integration token of the older form",
    severity: "high",
    anchors: ["secret_"],
    gate: "secret_[0-9A-Za-z]{43}",
    pattern: /(?<![0-9A-Za-z])secret_[0-9A-Za-z]{43}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`NOTION_OLDER_TOKEN=secret_${random.base62(43)}`, `"token": "secret_${random.base62(43)}"`],
  }),
];
