import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "sidekiq-credentials",
    provider: "sidekiq",
    title: "Sidekiq Pro or Enterprise gem server login",
    severity: "high",
    anchors: ["contribsys"],
    pattern:
      /(?:contribsys__com["']?[ \t]{0,8}[=:][ \t"']{0,8}(?<secret>[a-f0-9]{8}:[a-f0-9]{8})(?![a-f0-9])|\/\/[a-f0-9]{8}:[a-f0-9]{8}@(?:gems|enterprise)\.contribsys\.com)/i,
    reach: [40, 60],
    source: "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ",
    revoke: "https://billing.contribsys.com",
    example: (random) => [
      `https://${random.hex(8)}:${random.hex(8)}@gems.contribsys.com/`,
      `BUNDLE_ENTERPRISE__CONTRIBSYS__COM=${random.hex(8)}:${random.hex(8)}`,
    ],
  }),
];
