import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "agentmail-to-api-key",
    provider: "agentmail-to",
    title: "AgentMail API key",
    severity: "high",
    anchors: ["am_"],
    gate: "am_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])am_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.agentmail.to",
    revoke: "https://console.agentmail.to",
    example: (random) => [`AGENTMAIL_TO_API_KEY=am_${random.hex(64)}`, `"token": "am_${random.hex(64)}"`],
  }),
  defineRule({
    id: "agentmail-to-regional-key",
    provider: "agentmail-to",
    title: "AgentMail API key of a region",
    severity: "high",
    anchors: ["am_"],
    gate: "am_[a-z]{2}_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])am_[a-z]{2}_[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.agentmail.to",
    revoke: "https://console.agentmail.to",
    example: (random) => [
      `AGENTMAIL_TO_API_KEY=am_${random.lower(2)}_${random.hex(64)}`,
      `"token": "am_${random.lower(2)}_${random.hex(64)}"`,
    ],
  }),
];
