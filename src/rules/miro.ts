import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.miro.com/docs/getting-started-with-oauth";
const REVOKE = "https://miro.com/app/settings/user-profile/apps";

export const rules: readonly Rule[] = [
  defineRule({
    id: "miro-access-token",
    provider: "miro",
    title: "Miro access token",
    severity: "high",
    anchors: ["eyjtaxjv"],
    pattern: /(?<![0-9A-Za-z])eyJtaXJv[0-9A-Za-z-]{10,64}_[0-9A-Za-z_-]{20,64}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `MIRO_ACCESS_TOKEN=eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_${random.base62(27)}`,
      `"token": "eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_${random.base62(27)}"`,
    ],
  }),
];
