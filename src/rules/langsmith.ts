import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.smith.langchain.com";
const REVOKE = "https://smith.langchain.com/settings";

export const rules: readonly Rule[] = [
  defineRule({
    id: "langsmith-personal-token",
    provider: "langsmith",
    title: "LangSmith personal access token",
    severity: "high",
    anchors: ["lsv2_pt_"],
    pattern: /(?<![0-9A-Za-z])lsv2_pt_[0-9a-fA-F]{32}_[0-9a-fA-F]{10}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `LANGSMITH_PERSONAL_TOKEN=lsv2_pt_${random.hex(32)}_${random.hex(10)}`,
      `"token": "lsv2_pt_${random.hex(32)}_${random.hex(10)}"`,
    ],
  }),
  defineRule({
    id: "langsmith-service-key",
    provider: "langsmith",
    title: "LangSmith service key",
    severity: "high",
    anchors: ["lsv2_sk_"],
    pattern: /(?<![0-9A-Za-z])lsv2_sk_[0-9a-fA-F]{32}_[0-9a-fA-F]{10}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `LANGSMITH_SERVICE_KEY=lsv2_sk_${random.hex(32)}_${random.hex(10)}`,
      `"token": "lsv2_sk_${random.hex(32)}_${random.hex(10)}"`,
    ],
  }),
  defineRule({
    id: "langsmith-older-key",
    provider: "langsmith",
    title: "LangSmith API key of the older form",
    severity: "high",
    anchors: ["ls__"],
    gate: "ls__[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])ls__[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`LANGSMITH_OLDER_KEY=ls__${random.hex(32)}`, `"token": "ls__${random.hex(32)}"`],
  }),
];
