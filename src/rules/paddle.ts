import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.paddle.com/api-reference/about/authentication";
const REVOKE = "https://vendors.paddle.com/authentication-v2";

export const rules: readonly Rule[] = [
  defineRule({
    id: "paddle-live-key",
    provider: "paddle",
    title: "Paddle live API key",
    severity: "critical",
    anchors: ["pdl_live_apikey_"],
    pattern: /(?<![0-9A-Za-z])pdl_live_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PADDLE_LIVE_KEY=pdl_live_apikey_${random.base36(26)}_${random.base62(22)}_${random.base62(3)}`,
      `"token": "pdl_live_apikey_${random.base36(26)}_${random.base62(22)}_${random.base62(3)}"`,
    ],
  }),
  defineRule({
    id: "paddle-sandbox-key",
    provider: "paddle",
    title: "Paddle sandbox API key",
    severity: "low",
    anchors: ["pdl_sdbx_apikey_"],
    pattern: /(?<![0-9A-Za-z])pdl_sdbx_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PADDLE_SANDBOX_KEY=pdl_sdbx_apikey_${random.base36(26)}_${random.base62(22)}_${random.base62(3)}`,
      `"token": "pdl_sdbx_apikey_${random.base36(26)}_${random.base62(22)}_${random.base62(3)}"`,
    ],
  }),
  defineRule({
    id: "paddle-client-token",
    provider: "paddle",
    title: "Paddle client-side token",
    severity: "low",
    anchors: ["live_"],
    gate: "live_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])live_[0-9a-f]{27}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `PADDLE_CLIENT_TOKEN=live_${random.hex(27)}`,
  }),
  defineRule({
    id: "paddle-webhook-secret",
    provider: "paddle",
    title: "Paddle notification secret",
    severity: "high",
    anchors: ["pdl_ntfset_"],
    pattern: /(?<![0-9A-Za-z])pdl_ntfset_[0-9a-z]{26}_[0-9A-Za-z+/]{24,44}(?![0-9A-Za-z+/])/,
    startsAtAnchor: true,
    source: "https://developer.paddle.com/webhooks/signature-verification",
    revoke: "https://vendors.paddle.com/notifications-v2",
    example: (random) => [
      `PADDLE_WEBHOOK_SECRET=pdl_ntfset_${random.base36(26)}_${random.base64(34)}`,
      `"token": "pdl_ntfset_${random.base36(26)}_${random.base64(34)}"`,
    ],
  }),
];
