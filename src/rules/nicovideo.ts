import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "niconico-user-session",
    provider: "niconico",
    title: "Niconico session",
    severity: "high",
    anchors: ["user_session_"],
    pattern: /(?<![0-9A-Za-z])user_session_[0-9]{5,10}_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://account.nicovideo.jp",
    revoke: "https://account.nicovideo.jp/my/account",
    example: (random) => [
      `NICO_SESSION=user_session_${random.digits(7)}_${random.hex(64)}`,
      `"token": "user_session_${random.digits(7)}_${random.hex(64)}"`,
    ],
  }),
];
