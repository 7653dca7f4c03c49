import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://polar.sh/docs/integrate/oat";
const REVOKE = "https://polar.sh/settings";

export const rules: readonly Rule[] = [
  defineRule({
    id: "polar-access-token",
    provider: "polar",
    title: "Polar customer access token",
    severity: "high",
    anchors: ["polar_at_"],
    pattern: /(?<![0-9A-Za-z])polar_at_[0-9A-Za-z_-]{24,100}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `POLAR_ACCESS_TOKEN=polar_at_${random.base64url(43)}`,
      `"token": "polar_at_${random.base64url(43)}"`,
    ],
  }),
  defineRule({
    id: "polar-organization-token",
    provider: "polar",
    title: "Polar organization access token",
    severity: "high",
    anchors: ["polar_oat_"],
    pattern: /(?<![0-9A-Za-z])polar_oat_[0-9A-Za-z_-]{24,100}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `POLAR_ORGANIZATION_TOKEN=polar_oat_${random.base64url(43)}`,
      `"token": "polar_oat_${random.base64url(43)}"`,
    ],
  }),
  defineRule({
    id: "polar-personal-token",
    provider: "polar",
    title: "Polar personal access token",
    severity: "high",
    anchors: ["polar_pat_"],
    pattern: /(?<![0-9A-Za-z])polar_pat_[0-9A-Za-z_-]{24,100}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `POLAR_PERSONAL_TOKEN=polar_pat_${random.base64url(43)}`,
      `"token": "polar_pat_${random.base64url(43)}"`,
    ],
  }),
  defineRule({
    id: "polar-refresh-token",
    provider: "polar",
    title: "Polar refresh token",
    severity: "high",
    anchors: ["polar_rt_"],
    pattern: /(?<![0-9A-Za-z])polar_rt_[0-9A-Za-z_-]{24,100}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `POLAR_REFRESH_TOKEN=polar_rt_${random.base64url(43)}`,
      `"token": "polar_rt_${random.base64url(43)}"`,
    ],
  }),
  defineRule({
    id: "polar-client-secret",
    provider: "polar",
    title: "Polar client secret",
    severity: "high",
    anchors: ["polar_cs_"],
    pattern: /(?<![0-9A-Za-z])polar_cs_[0-9A-Za-z_-]{24,100}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `POLAR_CLIENT_SECRET=polar_cs_${random.base64url(43)}`,
      `"token": "polar_cs_${random.base64url(43)}"`,
    ],
  }),
  defineRule({
    id: "polar-webhook-secret",
    provider: "polar",
    title: "Polar webhook secret",
    severity: "high",
    anchors: ["polar_whs_"],
    pattern: /(?<![0-9A-Za-z])polar_whs_[0-9A-Za-z_-]{24,100}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://polar.sh/docs/integrate/webhooks/endpoints",
    revoke: "https://polar.sh/dashboard",
    example: (random) => [
      `POLAR_WEBHOOK_SECRET=polar_whs_${random.base64url(62)}`,
      `"token": "polar_whs_${random.base64url(62)}"`,
    ],
  }),
];
