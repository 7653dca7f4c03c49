import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://yandex.cloud/docs/iam/concepts/authorization/api-key";
const REVOKE = "https://console.yandex.cloud";

export const rules: readonly Rule[] = [
  defineRule({
    id: "yandex-api-key",
    provider: "yandex",
    title: "Yandex Cloud API key",
    severity: "high",
    anchors: ["aqvn"],
    gate: "AQVN[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])AQVN[0-9A-Za-z_-]{35,38}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`YANDEX_API_KEY=AQVN${random.base64url(36)}`, `"token": "AQVN${random.base64url(36)}"`],
  }),
  defineRule({
    id: "yandex-oauth-token",
    provider: "yandex",
    title: "Yandex OAuth token",
    severity: "high",
    anchors: ["_agaaaa"],
    gate: "y[0-9]{1}_AgAAAA[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])y\d_AgAAAA[0-9A-Za-z_-]{42,54}(?![0-9A-Za-z_-])/,
    reach: [67, 71],
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `YANDEX_OAUTH_TOKEN=y${random.digits(1)}_AgAAAA${random.base64url(48)}`,
      `"token": "y${random.digits(1)}_AgAAAA${random.base64url(48)}"`,
    ],
  }),
  defineRule({
    id: "yandex-iam-token",
    provider: "yandex",
    title: "Yandex Cloud IAM token",
    severity: "high",
    anchors: ["t1."],
    gate: "t1\\.[0-9A-Za-z_=-]{20}",
    pattern: /(?<![0-9A-Za-z])t1\.[0-9A-Za-z_=-]{20,200}\.[0-9A-Za-z_=-]{84,90}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `YANDEX_IAM_TOKEN=t1.${random.base62(40)}.${random.base62(87)}`,
      `"token": "t1.${random.base62(40)}.${random.base62(87)}"`,
    ],
  }),
  defineRule({
    id: "yandex-static-secret-key",
    provider: "yandex",
    title: "Yandex Cloud static secret key",
    severity: "high",
    anchors: ["ycn", "ycp", "yco", "ycm"],
    pattern: /(?<![0-9A-Za-z])YC[MNOP][0-9A-Za-z_-]{37}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    gate: "YC[MNOP][0-9A-Za-z_-]{37}",
    validate: ({ secret }) => looksRandom(secret),
    source: "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key",
    revoke: "https://console.yandex.cloud",

    example: (random) => [`AWS_SECRET_ACCESS_KEY=YCN${random.base62(37)}`],
  }),
  defineRule({
    id: "yandex-oauth-token-newer",
    provider: "yandex",
    title: "Yandex OAuth token of the newer form",
    severity: "critical",
    anchors: ["y0__"],
    gate: "y0__[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])y0__[0-9A-Za-z_-]{50,70}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token",
    revoke: "https://id.yandex.com/security/apps",
    example: (random) => [`YANDEX_API_KEY=y0__${random.base64url(60)}`, `"token": "y0__${random.base64url(60)}"`],
  }),
];
