import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.datadoghq.com/account_management/api-app-keys/";
const REVOKE = "https://app.datadoghq.com/organization-settings/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "datadog-personal-token",
    provider: "datadog",
    title: "Datadog personal access token",
    severity: "high",
    anchors: ["ddpat_"],
    pattern: /(?<![0-9A-Za-z])ddpat_[0-9A-Za-z]{30,60}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DATADOG_PERSONAL_TOKEN=ddpat_${random.base62(45)}`, `"token": "ddpat_${random.base62(45)}"`],
  }),
  defineRule({
    id: "datadog-app-key",
    provider: "datadog",
    title: "Datadog application key",
    severity: "high",
    anchors: ["ddapp_"],
    pattern: /(?<![0-9A-Za-z])ddapp_[0-9A-Za-z]{34,36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`DATADOG_APP_KEY=ddapp_${random.base62(35)}`, `"token": "ddapp_${random.base62(35)}"`],
  }),
  defineRule({
    id: "datadog-client-token",
    provider: "datadog",
    title: "Datadog client token (meant to be public)",
    severity: "low",
    anchors: ["pub"],
    gate: "pub[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])pub[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `DATADOG_CLIENT_TOKEN=pub${random.hex(32)}`,
  }),
];
