import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://documentation.onfido.com/api/latest#authentication";
const REVOKE = "https://dashboard.onfido.com/api/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "onfido-live-token-ca",
    provider: "onfido",
    title: "Onfido live API token, Canada",
    severity: "high",
    anchors: ["api_live_ca."],
    pattern: /(?<![0-9A-Za-z])api_live_ca\.[0-9A-Za-z_.-]{20,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ONFIDO_LIVE_TOKEN_CA=api_live_ca.${random.base62(34)}`,
      `"token": "api_live_ca.${random.base62(34)}"`,
    ],
  }),
  defineRule({
    id: "onfido-live-token-us",
    provider: "onfido",
    title: "Onfido live API token, US",
    severity: "high",
    anchors: ["api_live_us."],
    pattern: /(?<![0-9A-Za-z])api_live_us\.[0-9A-Za-z_.-]{20,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ONFIDO_LIVE_TOKEN_US=api_live_us.${random.base62(34)}`,
      `"token": "api_live_us.${random.base62(34)}"`,
    ],
  }),
  defineRule({
    id: "onfido-live-token",
    provider: "onfido",
    title: "Onfido live API token",
    severity: "high",
    anchors: ["api_live."],
    pattern: /(?<![0-9A-Za-z])api_live\.[0-9A-Za-z_.-]{20,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ONFIDO_LIVE_TOKEN=api_live.${random.base62(34)}`,
      `"token": "api_live.${random.base62(34)}"`,
    ],
  }),
  defineRule({
    id: "onfido-live-token-plain",
    provider: "onfido",
    title: "Onfido live API token",
    severity: "high",
    anchors: ["api_live."],
    pattern: /(?<![0-9A-Za-z])api_live\.[0-9A-Za-z_-]{11}\.[0-9A-Za-z_-]{32}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ONFIDO_LIVE_TOKEN_PLAIN=api_live.${random.base64url(11)}.${random.base64url(32)}`,
      `"token": "api_live.${random.base64url(11)}.${random.base64url(32)}"`,
    ],
  }),
  defineRule({
    id: "onfido-sandbox-token",
    provider: "onfido",
    title: "Onfido sandbox API token",
    severity: "low",
    anchors: ["api_sandbox."],
    pattern: /(?<![0-9A-Za-z])api_sandbox\.[0-9A-Za-z_-]{11}\.[0-9A-Za-z_-]{32}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `ONFIDO_SANDBOX_TOKEN=api_sandbox.${random.base64url(11)}.${random.base64url(32)}`,
  }),
];
