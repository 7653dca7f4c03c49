import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://open.larksuite.com/document/faqs/trouble-shooting/how-to-choose-which-type-of-token-to-use";
const REVOKE = "https://open.larksuite.com/app";

export const rules: readonly Rule[] = [
  defineRule({
    id: "lark-tenant-token",
    provider: "lark",
    title: "Lark or Feishu tenant access token",
    severity: "medium",
    anchors: ["t-g"],
    gate: "t-g[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])t-g[0-9A-Za-z]{30,44}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`LARK_TENANT_TOKEN=t-g${random.base62(37)}`, `"token": "t-g${random.base62(37)}"`],
  }),
  defineRule({
    id: "lark-user-token",
    provider: "lark",
    title: "Lark or Feishu user access token",
    severity: "medium",
    anchors: ["u-g"],
    gate: "u-g[0-9A-Za-z_.-]{24}",
    pattern: /(?<![0-9A-Za-z])u-g[0-9A-Za-z_.-]{30,44}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`LARK_USER_TOKEN=u-g${random.base62(37)}`, `"token": "u-g${random.base62(37)}"`],
  }),
];
