import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.mapbox.com/api/accounts/tokens/";
const REVOKE = "https://console.mapbox.com/account/access-tokens/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mapbox-secret-token",
    provider: "mapbox",
    title: "Mapbox secret token",
    severity: "high",
    anchors: ["sk.eyj1"],
    pattern: /(?<![0-9A-Za-z])sk\.eyJ1[0-9A-Za-z_-]{20,200}\.[0-9A-Za-z_-]{20,24}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `MAPBOX_SECRET_TOKEN=sk.eyJ1${random.base64url(80)}.${random.base64url(22)}`,
      `"token": "sk.eyJ1${random.base64url(80)}.${random.base64url(22)}"`,
    ],
  }),
  defineRule({
    id: "mapbox-temporary-token",
    provider: "mapbox",
    title: "Mapbox temporary token",
    severity: "medium",
    anchors: ["tk.eyj1"],
    pattern: /(?<![0-9A-Za-z])tk\.eyJ1[0-9A-Za-z_-]{20,200}\.[0-9A-Za-z_-]{20,24}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `MAPBOX_TEMPORARY_TOKEN=tk.eyJ1${random.base64url(80)}.${random.base64url(22)}`,
      `"token": "tk.eyJ1${random.base64url(80)}.${random.base64url(22)}"`,
    ],
  }),
  defineRule({
    id: "mapbox-public-token",
    provider: "mapbox",
    title: "Mapbox public token (meant to be public)",
    severity: "low",
    anchors: ["pk.eyj1"],
    pattern: /(?<![0-9A-Za-z])pk\.eyJ1[0-9A-Za-z_-]{20,200}\.[0-9A-Za-z_-]{20,24}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `MAPBOX_PUBLIC_TOKEN=pk.eyJ1${random.base64url(80)}.${random.base64url(22)}`,
  }),
];
