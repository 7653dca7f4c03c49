import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "stigg-server-key",
    provider: "stigg",
    title: "Stigg server API key",
    severity: "high",
    anchors: ["server-"],
    pattern: /(?<![0-9A-Za-z])server-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.stigg.io",
    revoke: "https://app.stigg.io/account/settings",
    example: (random) => [`STIGG_API_KEY=server-${random.uuid()}`, `"token": "server-${random.uuid()}"`],
  }),
];
