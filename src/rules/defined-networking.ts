import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.defined.net/guides/automating-host-creation/";
const REVOKE = "https://admin.defined.net";

export const rules: readonly Rule[] = [
  defineRule({
    id: "defined-networking-api-token",
    provider: "defined-networking",
    title: "Defined Networking API token",
    severity: "high",
    anchors: ["dnkey-"],
    pattern: /(?<![0-9A-Za-z])dnkey-[0-9A-Za-z_=-]{26}-[0-9A-Za-z_=-]{52}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DEFINED_NETWORKING_API_TOKEN=dnkey-${random.base62(26)}-${random.base62(52)}`,
      `"token": "dnkey-${random.base62(26)}-${random.base62(52)}"`,
    ],
  }),
];
