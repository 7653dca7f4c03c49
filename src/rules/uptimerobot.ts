import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "uptimerobot-api-key",
    provider: "uptimerobot",
    title: "UptimeRobot API key",
    severity: "medium",
    anchors: ["ur1", "ur2", "ur3", "ur4", "ur5", "ur6", "ur7", "ur8", "ur9"],
    gate: "ur[1-9][0-9]{4,7}-[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])ur[1-9]\d{4,7}-[0-9a-f]{24}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://uptimerobot.com/api/",
    revoke: "https://dashboard.uptimerobot.com/integrations",
    example: (random) => `api_key=ur6${random.digits(5)}-${random.hex(24)}`,
  }),
];
