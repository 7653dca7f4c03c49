import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://appwrite.io/docs";
const REVOKE = "https://cloud.appwrite.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "appwrite-api-key",
    provider: "appwrite",
    title: "Appwrite API key",
    severity: "high",
    anchors: ["standard_"],
    pattern: /(?<![0-9A-Za-z])standard_[0-9a-f]{256}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`APPWRITE_API_KEY=standard_${random.hex(256)}`, `"token": "standard_${random.hex(256)}"`],
  }),
];
