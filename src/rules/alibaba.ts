import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair";
const REVOKE = "https://ram.console.aliyun.com/manage/ak";

export const rules: readonly Rule[] = [
  defineRule({
    id: "alibaba-access-key-id",
    provider: "alibaba",
    title: "Alibaba Cloud access key id",
    severity: "high",
    anchors: ["ltai"],
    gate: "LTAI[0-9A-Za-z]{12}",
    pattern: /(?<![0-9A-Za-z])LTAI[0-9A-Za-z]{12,26}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => /\d/.test(secret),
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `accessKeyId: "LTAI5t${random.base62(17)}7"`,
    nearMiss: () => ["LTAIisthebeginning"],
  }),
  defineRule({
    id: "alibaba-sts-access-key-id",
    provider: "alibaba",
    title: "Alibaba Cloud temporary access key id",
    severity: "medium",
    anchors: ["sts."],
    gate: "STS[.][0-9A-Za-z]{20}",
    pattern: /(?<![0-9A-Za-z])STS\.[0-9A-Za-z]{20,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: ({ secret }) => /\d/.test(secret),
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `access_key_id=STS.N${random.base62(24)}7`,
  }),
];
