import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.mercury.com";
const REVOKE = "https://app.mercury.com/settings/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mercury-api-token",
    provider: "mercury",
    title: "Mercury API token",
    severity: "critical",
    anchors: ["mercury_production_"],
    pattern: /(?<![0-9A-Za-z])(?:secret-token:)?mercury_production_[0-9A-Za-z_-]{40,80}(?![0-9A-Za-z_-])/,
    reach: [16, 110],
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `MERCURY_API_TOKEN=secret-token:mercury_production_${random.base64url(60)}`,
      `"token": "mercury_production_wma_${random.base62(44)}_yrucrem"`,
    ],
  }),
  defineRule({
    id: "mercury-sandbox-token",
    provider: "mercury",
    title: "Mercury sandbox API token",
    severity: "medium",
    anchors: ["mercury_sandbox_"],
    pattern: /(?<![0-9A-Za-z])(?:secret-token:)?mercury_sandbox_[0-9A-Za-z_-]{40,80}(?![0-9A-Za-z_-])/,
    reach: [16, 110],
    source: "https://docs.mercury.com",
    revoke: "https://app.mercury.com/settings/tokens",
    example: (random) => [
      `MERCURY_API_KEY=secret-token:mercury_sandbox_${random.base64url(60)}`,
      `"token": "secret-token:mercury_sandbox_${random.base64url(60)}"`,
    ],
  }),
];
