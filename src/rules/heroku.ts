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
    pattern: /(?<![0-9A-Za-z])HRKU-[0-9A-Za-z_-]{58,64}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`HEROKU_API_KEY=HRKU-${random.base64url(61)}`, `"token": "HRKU-${random.base64url(61)}"`],
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
