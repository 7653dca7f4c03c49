import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.volcengine.com/docs/6291/65568";
const REVOKE = "https://console.volcengine.com/iam/keymanage";

export const rules: readonly Rule[] = [
  defineRule({
    id: "volcengine-access-key-id",
    provider: "volcengine",
    title: "Volcengine access key id",
    severity: "medium",
    anchors: ["aklt"],
    gate: "AKLT[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])AKLT[0-9A-Za-z]{43}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`VOLCENGINE_ACCESS_KEY_ID=AKLT${random.base62(43)}`, `"token": "AKLT${random.base62(43)}"`],
  }),
];
