import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.netbird.io/how-to/access-netbird-public-api";
const REVOKE = "https://app.netbird.io";

export const rules: readonly Rule[] = [
  defineRule({
    id: "netbird-personal-token",
    provider: "netbird",
    title: "NetBird personal access token",
    severity: "high",
    anchors: ["nbp_"],
    gate: "nbp_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])nbp_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`NETBIRD_PERSONAL_TOKEN=nbp_${random.base62(36)}`, `"token": "nbp_${random.base62(36)}"`],
  }),
];
