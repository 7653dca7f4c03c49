import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "trello-api-token",
    provider: "trello",
    title: "Trello API token",
    severity: "high",
    anchors: ["atta"],
    pattern: /(?<![0-9A-Za-z])ATTA[0-9a-f]{64}[0-9A-F]{8}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    gate: "ATTA[0-9a-f]{64}",
    source: "https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/",
    revoke: "https://trello.com/your/account",

    example: (random) => [`TRELLO_TOKEN=ATTA${random.hex(64)}${random.of("0123456789ABCDEF", 8)}`],
  }),
];
