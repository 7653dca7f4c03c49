import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.apify.com/platform/integrations/api";
const REVOKE = "https://console.apify.com/account/integrations";

export const rules: readonly Rule[] = [
  defineRule({
    id: "apify-api-token",
    provider: "apify",
    title: "Apify API token",
    severity: "high",
    anchors: ["apify_api_"],
    pattern: /(?<![0-9A-Za-z])apify_api_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `APIFY_API_TOKEN=apify_api_${random.base62(36)}`,
      `"token": "apify_api_${random.base62(36)}"`,
    ],
  }),
  defineRule({
    id: "apify-proxy-password",
    provider: "apify",
    title: "Apify proxy password",
    severity: "medium",
    anchors: ["apify_proxy_"],
    pattern: /(?<![0-9A-Za-z])apify_proxy_[0-9A-Za-z]{25,40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `APIFY_PROXY_PASSWORD=apify_proxy_${random.base62(32)}`,
      `"token": "apify_proxy_${random.base62(32)}"`,
    ],
  }),
  defineRule({
    id: "apify-ui-token",
    provider: "apify",
    title: "Apify console token",
    severity: "high",
    anchors: ["apify_ui_"],
    pattern: /(?<![0-9A-Za-z])apify_ui_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.apify.com/platform/integrations/api",
    revoke: "https://console.apify.com/account/integrations",
    example: (random) => [`APIFY_API_KEY=apify_ui_${random.base62(36)}`, `"token": "apify_ui_${random.base62(36)}"`],
  }),
  defineRule({
    id: "apify-run-token",
    provider: "apify",
    title: "Apify Actor run token",
    severity: "high",
    anchors: ["apify_actor_run_api_"],
    pattern: /(?<![0-9A-Za-z])apify_actor_run_api_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.apify.com/platform/integrations/api",
    revoke: "https://console.apify.com/account/integrations",
    example: (random) => [
      `APIFY_API_KEY=apify_actor_run_api_${random.base62(36)}`,
      `"token": "apify_actor_run_api_${random.base62(36)}"`,
    ],
  }),
];
