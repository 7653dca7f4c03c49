import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.riotgames.com/docs/portal";
const REVOKE = "https://developer.riotgames.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "riot-api-key",
    provider: "riot",
    title: "Riot Games API key",
    severity: "medium",
    anchors: ["rgapi-"],
    pattern: /(?<![0-9A-Za-z])RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`RIOT_API_KEY=RGAPI-${random.uuid()}`, `"token": "RGAPI-${random.uuid()}"`],
  }),
];
