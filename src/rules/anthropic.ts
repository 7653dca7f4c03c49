import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "anthropic-api-key",
    provider: "anthropic",
    title: "Anthropic API key",
    severity: "critical",
    anchors: ["sk-ant-"],
    pattern: /(?<![A-Za-z0-9])sk-ant-(?:api|admin|oat|sid|ort)\d{1,4}-[A-Za-z0-9_-]{60,160}(?![A-Za-z0-9_-])/,
    source: "https://docs.anthropic.com/en/api/overview",
    revoke: "https://console.anthropic.com/settings/keys",
    instead: "Read ANTHROPIC_API_KEY from the environment; give each workspace its own key.",
    example: (random) => [
      `ANTHROPIC_API_KEY=sk-ant-api03-${random.base64url(93)}AA`,
      `sk-ant-admin01-${random.base64url(93)}AA`,
      `sk-ant-oat01-${random.base64url(93)}AA`,
    ],
  }),
];
