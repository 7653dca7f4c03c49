import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://lichess.org/api";
const REVOKE = "https://lichess.org/account/oauth/token";

export const rules: readonly Rule[] = [
  defineRule({
    id: "lichess-personal-token",
    provider: "lichess",
    title: "Lichess personal access token",
    severity: "medium",
    anchors: ["lip_"],
    gate: "lip_[0-9A-Za-z]{20}",
    pattern: /(?<![0-9A-Za-z])lip_[0-9A-Za-z_]{20,60}(?![0-9A-Za-z_])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `LICHESS_PERSONAL_TOKEN=lip_${random.base62(23)}`,
  }),
  defineRule({
    id: "lichess-oauth-token",
    provider: "lichess",
    title: "Lichess OAuth token",
    severity: "medium",
    anchors: ["lio_"],
    gate: "lio_[0-9A-Za-z]{20}",
    pattern: /(?<![0-9A-Za-z])lio_[0-9A-Za-z]{20,60}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://lichess.org/api#section/Introduction/Authentication",
    revoke: "https://lichess.org/account/oauth/token",
    example: (random) => [`LICHESS_API_KEY=lio_${random.base62(40)}`, `"token": "lio_${random.base62(40)}"`],
  }),
];
