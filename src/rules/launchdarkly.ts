import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://launchdarkly.com/docs/home/account/api";
const REVOKE = "https://app.launchdarkly.com/settings/authorization";

export const rules: readonly Rule[] = [
  defineRule({
    id: "launchdarkly-api-token",
    provider: "launchdarkly",
    title: "LaunchDarkly API token",
    severity: "high",
    anchors: ["api-"],
    gate: "api-[0-9a-z]{8}-",
    pattern: /(?<![0-9A-Za-z-])api-[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `LAUNCHDARKLY_API_TOKEN=api-${random.base36(8)}-${random.base36(4)}-${random.base36(4)}-${random.base36(4)}-${random.base36(12)}`,
      `"token": "api-${random.base36(8)}-${random.base36(4)}-${random.base36(4)}-${random.base36(4)}-${random.base36(12)}"`,
    ],
  }),
  defineRule({
    id: "launchdarkly-sdk-key",
    provider: "launchdarkly",
    title: "LaunchDarkly SDK key",
    severity: "medium",
    anchors: ["sdk-"],
    gate: "sdk-[0-9a-z]{8}-",
    pattern: /(?<![0-9A-Za-z-])sdk-[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `LAUNCHDARKLY_SDK_KEY=sdk-${random.base36(8)}-${random.base36(4)}-${random.base36(4)}-${random.base36(4)}-${random.base36(12)}`,
      `"token": "sdk-${random.base36(8)}-${random.base36(4)}-${random.base36(4)}-${random.base36(4)}-${random.base36(12)}"`,
    ],
  }),
];
