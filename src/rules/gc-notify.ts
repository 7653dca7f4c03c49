import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://documentation.notification.canada.ca/en/keys.html";
const REVOKE = "https://notification.canada.ca";

export const rules: readonly Rule[] = [
  defineRule({
    id: "gc-notify-api-key",
    provider: "gc-notify",
    title: "GC Notify API key",
    severity: "high",
    anchors: ["gcntfy-"],
    pattern:
      /(?<![0-9A-Za-z])gcntfy-[0-9a-z_-]{1,60}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/i,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `GC_NOTIFY_API_KEY=gcntfy-${random.base36(30)}-${random.uuid()}-${random.uuid()}`,
      `"token": "gcntfy-${random.base36(30)}-${random.uuid()}-${random.uuid()}"`,
    ],
  }),
];
