import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.unkey.com/docs";
const REVOKE = "https://app.unkey.com/settings/root-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "unkey-root-key",
    provider: "unkey",
    title: "Unkey root key",
    severity: "critical",
    anchors: ["unkey_"],
    pattern: /(?<![0-9A-Za-z])unkey_[0-9A-Za-z]{20,30}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`UNKEY_ROOT_KEY=unkey_${random.base62(25)}`, `"token": "unkey_${random.base62(25)}"`],
  }),
];
