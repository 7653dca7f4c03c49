import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.workato.com/workato-api.html";
const REVOKE = "https://app.workato.com/members/api_clients";

export const rules: readonly Rule[] = [
  defineRule({
    id: "workato-api-token",
    provider: "workato",
    title: "Workato developer API token",
    severity: "high",
    anchors: ["wrka"],
    gate: "wrka[a-z]*-eyJ",
    pattern:
      /(?<![0-9A-Za-z])wrka(?:[a-z]{2})?-eyJ[0-9A-Za-z_-]{8,400}\.[0-9A-Za-z_-]{16,800}\.[0-9A-Za-z_-]{64,400}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `WORKATO_API_TOKEN=wrkaus-eyJ${random.base62(17)}.${random.base62(120)}.${random.base62(86)}`,
      `"token": "wrkaus-eyJ${random.base62(17)}.${random.base62(120)}.${random.base62(86)}"`,
    ],
  }),
];
