import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.figma.com/developers/api#access-tokens";
const REVOKE = "https://www.figma.com/settings";

export const rules: readonly Rule[] = [
  defineRule({
    id: "figma-personal-access-token",
    provider: "figma",
    title: "Figma personal access token",
    severity: "high",
    anchors: ["figd_"],
    gate: "figd_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])figd_[0-9A-Za-z_-]{38,44}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `FIGMA_PERSONAL_ACCESS_TOKEN=figd_${random.base64url(41)}`,
      `"token": "figd_${random.base64url(41)}"`,
    ],
  }),
  defineRule({
    id: "figma-oauth-token",
    provider: "figma",
    title: "Figma OAuth token",
    severity: "high",
    anchors: ["figo_"],
    gate: "figo_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])figo_[0-9A-Za-z_-]{38,60}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`FIGMA_OAUTH_TOKEN=figo_${random.base64url(49)}`, `"token": "figo_${random.base64url(49)}"`],
  }),
  defineRule({
    id: "figma-oauth-refresh-token",
    provider: "figma",
    title: "Figma refresh token",
    severity: "high",
    anchors: ["figor_"],
    pattern: /(?<![0-9A-Za-z])figor_[0-9A-Za-z_-]{38,60}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `FIGMA_OAUTH_REFRESH_TOKEN=figor_${random.base64url(49)}`,
      `"token": "figor_${random.base64url(49)}"`,
    ],
  }),
];
