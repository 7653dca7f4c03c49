import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.hubspot.com/docs/api/private-apps";
const REVOKE = "https://app.hubspot.com/private-apps";

export const rules: readonly Rule[] = [
  defineRule({
    id: "hubspot-private-app-token",
    provider: "hubspot",
    title: "HubSpot private app token",
    severity: "high",
    anchors: ["pat-"],
    gate: "pat-[0-9a-z-]{2}",
    pattern:
      /(?<![0-9A-Za-z])pat-[0-9a-z-]{2,3}\d{0,1}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HUBSPOT_PRIVATE_APP_TOKEN=pat-${random.base36(2)}${random.digits(0)}-${random.uuid()}`,
      `"token": "pat-${random.base36(2)}${random.digits(0)}-${random.uuid()}"`,
    ],
  }),
];
