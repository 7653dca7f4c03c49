import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://linear.app/developers";
const REVOKE = "https://linear.app/settings/account/security";

export const rules: readonly Rule[] = [
  defineRule({
    id: "linear-api-key",
    provider: "linear",
    title: "Linear API key",
    severity: "high",
    anchors: ["lin_api_"],
    pattern: /(?<![0-9A-Za-z])lin_api_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`LINEAR_API_KEY=lin_api_${random.base62(40)}`, `"token": "lin_api_${random.base62(40)}"`],
  }),
  defineRule({
    id: "linear-oauth-token",
    provider: "linear",
    title: "Linear OAuth token",
    severity: "high",
    anchors: ["lin_oauth_"],
    pattern: /(?<![0-9A-Za-z])lin_oauth_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`LINEAR_OAUTH_TOKEN=lin_oauth_${random.hex(64)}`, `"token": "lin_oauth_${random.hex(64)}"`],
  }),
  defineRule({
    id: "linear-webhook-secret",
    provider: "linear",
    title: "Linear webhook signing secret",
    severity: "medium",
    anchors: ["lin_wh_"],
    gate: "lin_wh_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])lin_wh_[0-9A-Za-z]{24,60}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://linear.app/developers/webhooks",
    revoke: "https://linear.app/settings/api",
    example: (random) => [`LINEAR_API_KEY=lin_wh_${random.base62(42)}`, `"token": "lin_wh_${random.base62(42)}"`],
  }),
];
