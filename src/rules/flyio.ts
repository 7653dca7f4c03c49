import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://fly.io/docs/security/tokens/";
const REVOKE = "https://fly.io/user/personal_access_tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "flyio-personal-token",
    provider: "flyio",
    title: "Fly.io personal access token",
    severity: "high",
    anchors: ["fo1_"],
    gate: "fo1_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])fo1_[0-9A-Za-z_-]{43}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`FLYIO_PERSONAL_TOKEN=fo1_${random.base64url(43)}`, `"token": "fo1_${random.base64url(43)}"`],
  }),
  defineRule({
    id: "flyio-deploy-token",
    provider: "flyio",
    title: "Fly.io deploy token",
    severity: "high",
    anchors: ["fm2_"],
    gate: "fm2_[0-9A-Za-z+/]{24}",
    pattern: /(?<![0-9A-Za-z])fm2_[0-9A-Za-z+/]{100,4000}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`FLYIO_DEPLOY_TOKEN=fm2_${random.base64(120)}`, `"token": "fm2_${random.base64(120)}"`],
  }),
  defineRule({
    id: "flyio-deploy-token-v1",
    provider: "flyio",
    title: "Fly.io deploy token",
    severity: "high",
    anchors: ["fm1"],
    gate: "fm1[ar]_[0-9A-Za-z+/]{24}",
    pattern: /(?<![0-9A-Za-z])fm1[ar]_[0-9A-Za-z+/]{100,4000}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `FLYIO_DEPLOY_TOKEN_V1=fm1${random.pick(["a", "r"])}_${random.base64(120)}`,
      `"token": "fm1${random.pick(["a", "r"])}_${random.base64(120)}"`,
    ],
  }),
];
