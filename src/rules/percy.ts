import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "percy-web-token",
    provider: "percy",
    title: "Percy web project token",
    severity: "medium",
    anchors: ["web_"],
    gate: "web_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])web_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://www.browserstack.com/docs/percy/get-started/set-env-var",
    revoke: "https://percy.io",
    example: (random) => [`PERCY_API_KEY=web_${random.hex(64)}`, `"token": "web_${random.hex(64)}"`],
  }),
  defineRule({
    id: "percy-app-token",
    provider: "percy",
    title: "Percy app project token",
    severity: "medium",
    anchors: ["app_"],
    gate: "app_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])app_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://www.browserstack.com/docs/percy/get-started/set-env-var",
    revoke: "https://percy.io",
    example: (random) => [`PERCY_API_KEY=app_${random.hex(64)}`, `"token": "app_${random.hex(64)}"`],
  }),
];
