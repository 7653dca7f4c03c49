import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.digitalocean.com/reference/api/create-personal-access-token/";
const REVOKE = "https://cloud.digitalocean.com/account/api/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "digitalocean-personal-access-token",
    provider: "digitalocean",
    title: "DigitalOcean personal access token",
    severity: "critical",
    anchors: ["dop_v1_"],
    pattern: /(?<![0-9A-Za-z])dop_v1_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DIGITALOCEAN_PERSONAL_ACCESS_TOKEN=dop_v1_${random.hex(64)}`,
      `"token": "dop_v1_${random.hex(64)}"`,
    ],
  }),
  defineRule({
    id: "digitalocean-oauth-token",
    provider: "digitalocean",
    title: "DigitalOcean OAuth access token",
    severity: "critical",
    anchors: ["doo_v1_"],
    pattern: /(?<![0-9A-Za-z])doo_v1_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DIGITALOCEAN_OAUTH_TOKEN=doo_v1_${random.hex(64)}`, `"token": "doo_v1_${random.hex(64)}"`],
  }),
  defineRule({
    id: "digitalocean-refresh-token",
    provider: "digitalocean",
    title: "DigitalOcean refresh token",
    severity: "critical",
    anchors: ["dor_v1_"],
    pattern: /(?<![0-9A-Za-z])dor_v1_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DIGITALOCEAN_REFRESH_TOKEN=dor_v1_${random.hex(64)}`, `"token": "dor_v1_${random.hex(64)}"`],
  }),
  defineRule({
    id: "digitalocean-spaces-key",
    provider: "digitalocean",
    title: "DigitalOcean Spaces access key id",
    severity: "medium",
    anchors: ["do00"],
    gate: "DO00[0-9A-Z]{16}",
    pattern: /(?<![0-9A-Za-z])DO00[0-9A-Z]{16}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DIGITALOCEAN_SPACES_KEY=DO00${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 16)}`,
      `"token": "DO00${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 16)}"`,
    ],
  }),
  defineRule({
    id: "digitalocean-gradient-key",
    provider: "digitalocean",
    title: "DigitalOcean model access key",
    severity: "high",
    anchors: ["sk-do-"],
    pattern: /(?<![0-9A-Za-z])sk-do-[0-9A-Za-z_-]{60,100}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DIGITALOCEAN_GRADIENT_KEY=sk-do-${random.base64url(80)}`,
      `"token": "sk-do-${random.base64url(80)}"`,
    ],
  }),
];
