import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.deno.com/deploy/";
const REVOKE = "https://dash.deno.com/account#access-tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "deno-personal-token",
    provider: "deno",
    title: "Deno Deploy access token",
    severity: "high",
    anchors: ["ddp_"],
    gate: "ddp_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])ddp_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DENO_PERSONAL_TOKEN=ddp_${random.base62(36)}`, `"token": "ddp_${random.base62(36)}"`],
  }),
  defineRule({
    id: "deno-organization-token",
    provider: "deno",
    title: "Deno Deploy organization token",
    severity: "high",
    anchors: ["ddo_"],
    gate: "ddo_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])ddo_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DENO_ORGANIZATION_TOKEN=ddo_${random.base62(36)}`, `"token": "ddo_${random.base62(36)}"`],
  }),
  defineRule({
    id: "deno-workspace-token",
    provider: "deno",
    title: "Deno Deploy token",
    severity: "high",
    anchors: ["ddw_"],
    gate: "ddw_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])ddw_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DENO_WORKSPACE_TOKEN=ddw_${random.base62(36)}`, `"token": "ddw_${random.base62(36)}"`],
  }),
];
