import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.squareup.com/docs/build-basics/access-tokens";
const REVOKE = "https://developer.squareup.com/apps";

export const rules: readonly Rule[] = [
  defineRule({
    id: "square-access-token",
    provider: "square",
    title: "Square access token",
    severity: "critical",
    anchors: ["eaaa"],
    gate: "EAAA[0-9A-Za-z_=-]{24}",
    pattern: /(?<![0-9A-Za-z])EAAA[0-9A-Za-z_=-]{56,62}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SQUARE_ACCESS_TOKEN=EAAA${random.base62(59)}`, `"token": "EAAA${random.base62(59)}"`],
  }),
  defineRule({
    id: "square-access-token-older",
    provider: "square",
    title: "Square personal access token",
    severity: "critical",
    anchors: ["sq0atp-"],
    pattern: /(?<![0-9A-Za-z])sq0atp-[0-9A-Za-z_-]{22}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SQUARE_ACCESS_TOKEN_OLDER=sq0atp-${random.base64url(22)}`,
      `"token": "sq0atp-${random.base64url(22)}"`,
    ],
  }),
  defineRule({
    id: "square-oauth-secret",
    provider: "square",
    title: "Square application secret",
    severity: "critical",
    anchors: ["sq0csp-"],
    pattern: /(?<![0-9A-Za-z])sq0csp-[0-9A-Za-z_-]{43}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SQUARE_OAUTH_SECRET=sq0csp-${random.base64url(43)}`,
      `"token": "sq0csp-${random.base64url(43)}"`,
    ],
  }),
  defineRule({
    id: "square-sandbox-token",
    provider: "square",
    title: "Square sandbox access token",
    severity: "low",
    anchors: ["sandbox-sq0atb-"],
    pattern: /(?<![0-9A-Za-z])sandbox-sq0atb-[0-9A-Za-z_-]{22}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `SQUARE_SANDBOX_TOKEN=sandbox-sq0atb-${random.base64url(22)}`,
  }),
  defineRule({
    id: "square-oauth-token",
    provider: "square",
    title: "Square OAuth token",
    severity: "high",
    anchors: ["sq0"],
    gate: "sq0[0-9a-z]{3}-[0-9A-Za-z_-]{22}",
    pattern: /(?<![0-9A-Za-z])sq0[0-9a-z]{3}-[0-9A-Za-z_-]{22,43}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SQUARE_OAUTH_TOKEN=sq0${random.base36(3)}-${random.base64url(32)}`,
      `"token": "sq0${random.base36(3)}-${random.base64url(32)}"`,
    ],
  }),
];
