import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.midtrans.com";
const REVOKE = "https://dashboard.midtrans.com/settings/config_info";

export const rules: readonly Rule[] = [
  defineRule({
    id: "midtrans-server-key",
    provider: "midtrans",
    title: "Midtrans production server key",
    severity: "critical",
    anchors: ["mid-server-"],
    pattern: /(?<![0-9A-Za-z])Mid-server-[0-9A-Za-z_-]{16,24}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `MIDTRANS_SERVER_KEY=Mid-server-${random.base64url(20)}`,
      `"token": "Mid-server-${random.base64url(20)}"`,
    ],
  }),
  defineRule({
    id: "midtrans-sandbox-server-key",
    provider: "midtrans",
    title: "Midtrans sandbox server key",
    severity: "low",
    anchors: ["sb-mid-server-"],
    pattern: /(?<![0-9A-Za-z])SB-Mid-server-[0-9A-Za-z_-]{16,24}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `MIDTRANS_SANDBOX_SERVER_KEY=SB-Mid-server-${random.base64url(20)}`,
  }),
  defineRule({
    id: "midtrans-client-key",
    provider: "midtrans",
    title: "Midtrans client key",
    severity: "low",
    anchors: ["mid-client-"],
    pattern: /(?<![0-9A-Za-z])Mid-client-[0-9A-Za-z_-]{14,18}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `MIDTRANS_CLIENT_KEY=Mid-client-${random.base64url(16)}`,
  }),
];
