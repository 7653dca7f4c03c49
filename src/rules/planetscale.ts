import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://planetscale.com/docs/api/reference/service-tokens";
const REVOKE = "https://app.planetscale.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "planetscale-service-token",
    provider: "planetscale",
    title: "PlanetScale service token",
    severity: "high",
    anchors: ["pscale_tkn_"],
    pattern: /(?<![0-9A-Za-z])pscale_tkn_[0-9A-Za-z_=.-]{32,64}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PLANETSCALE_SERVICE_TOKEN=pscale_tkn_${random.base62(48)}`,
      `"token": "pscale_tkn_${random.base62(48)}"`,
    ],
  }),
  defineRule({
    id: "planetscale-password",
    provider: "planetscale",
    title: "PlanetScale database password",
    severity: "critical",
    anchors: ["pscale_pw_"],
    pattern: /(?<![0-9A-Za-z])pscale_pw_[0-9A-Za-z_=.-]{32,64}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PLANETSCALE_PASSWORD=pscale_pw_${random.base62(48)}`,
      `"token": "pscale_pw_${random.base62(48)}"`,
    ],
  }),
  defineRule({
    id: "planetscale-oauth-token",
    provider: "planetscale",
    title: "PlanetScale OAuth token",
    severity: "high",
    anchors: ["pscale_oauth_"],
    pattern: /(?<![0-9A-Za-z])pscale_oauth_[0-9A-Za-z_=.-]{32,64}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PLANETSCALE_OAUTH_TOKEN=pscale_oauth_${random.base62(48)}`,
      `"token": "pscale_oauth_${random.base62(48)}"`,
    ],
  }),
  defineRule({
    id: "planetscale-app-secret",
    provider: "planetscale",
    title: "PlanetScale app secret",
    severity: "high",
    anchors: ["pscale_app_secret_"],
    pattern: /(?<![0-9A-Za-z])pscale_app_secret_[0-9A-Za-z_-]{32,64}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PLANETSCALE_APP_SECRET=pscale_app_secret_${random.base64url(48)}`,
      `"token": "pscale_app_secret_${random.base64url(48)}"`,
    ],
  }),
];
