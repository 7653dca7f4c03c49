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
  defineRule({
    id: "launchdarkly-relay-key",
    provider: "launchdarkly",
    title: "LaunchDarkly relay proxy key",
    severity: "high",
    anchors: ["rel-"],
    gate: "rel-[0-9a-f]{8}-[0-9a-f]{4}",
    pattern: /(?<![0-9A-Za-z])rel-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://launchdarkly.com/docs/sdk/relay-proxy/automatic-configuration",
    revoke: "https://app.launchdarkly.com/settings/relay",
    example: (random) => [`LAUNCHDARKLY_API_KEY=rel-${random.uuid()}`, `"token": "rel-${random.uuid()}"`],
  }),
  defineRule({
    id: "launchdarkly-mobile-key",
    provider: "launchdarkly",
    title: "LaunchDarkly mobile key",
    severity: "medium",
    anchors: ["mob-"],
    gate: "mob-[0-9a-f]{8}-[0-9a-f]{4}",
    pattern: /(?<![0-9A-Za-z])mob-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://launchdarkly.com/docs/sdk/concepts/client-side-server-side",
    revoke: "https://app.launchdarkly.com/settings/projects",
    example: (random) => [`LAUNCHDARKLY_API_KEY=mob-${random.uuid()}`, `"token": "mob-${random.uuid()}"`],
  }),
];
