import { isPlaceholder } from "../detect/placeholder.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://devcenter.heroku.com/articles/authentication";
const REVOKE = "https://dashboard.heroku.com/account/applications";

export const rules: readonly Rule[] = [
  defineRule({
    id: "heroku-api-key",
    provider: "heroku",
    title: "Heroku API key",
    severity: "high",
    anchors: ["hrku-"],
    gate: "HRKU-[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])HRKU-[0-9A-Za-z_-]{60}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    // An unset number in it is written as a row of `_`.
    placeholders: "meaningful",
    validate: ({ secret }) => !isPlaceholder(secret.slice(5).replace(/_{2,}/, "")),
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HEROKU_API_KEY=HRKU-AA${random.base62(58)}`,
      `"token": "HRKU-AA${random.base62(58)}"`,
      `HEROKU_API_KEY=HRKU-AA${random.base62(41)}_____w${random.base62(11)}`,
    ],
  }),
  defineRule({
    id: "heroku-api-key-uuid",
    provider: "heroku",
    title: "Heroku API key",
    severity: "high",
    anchors: ["hrku-"],
    gate: "HRKU-[0-9a-f]{8}-",
    pattern: /(?<![0-9A-Za-z])HRKU-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`HEROKU_API_KEY_UUID=HRKU-${random.uuid()}`, `"token": "HRKU-${random.uuid()}"`],
  }),
  defineRule({
    id: "heroku-oauth-client-secret",
    provider: "heroku",
    title: "Heroku OAuth secret",
    severity: "high",
    anchors: ["hrku-"],
    gate: "HRKU-[0-9a-f]{8}-[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])HRKU-[0-9a-f]{8}-[0-9A-Za-z_-]{50}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HEROKU_OAUTH_CLIENT_SECRET=HRKU-${random.hex(8)}-${random.base64url(50)}`,
      `"token": "HRKU-${random.hex(8)}-${random.base64url(50)}"`,
    ],
  }),
];
