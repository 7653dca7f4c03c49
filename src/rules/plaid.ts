import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://plaid.com/docs/api/tokens/";
const REVOKE = "https://dashboard.plaid.com/developers/keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "plaid-access-token",
    provider: "plaid",
    title: "Plaid access token",
    severity: "critical",
    anchors: ["access-production-"],
    pattern:
      /(?<![0-9A-Za-z])access-production-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PLAID_ACCESS_TOKEN=access-production-${random.uuid()}`,
      `"token": "access-production-${random.uuid()}"`,
    ],
  }),
  defineRule({
    id: "plaid-sandbox-token",
    provider: "plaid",
    title: "Plaid sandbox access token",
    severity: "medium",
    anchors: ["access-sandbox-"],
    pattern:
      /(?<![0-9A-Za-z])access-sandbox-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PLAID_SANDBOX_TOKEN=access-sandbox-${random.uuid()}`,
      `"token": "access-sandbox-${random.uuid()}"`,
    ],
  }),
  defineRule({
    id: "plaid-development-token",
    provider: "plaid",
    title: "Plaid development access token",
    severity: "high",
    anchors: ["access-development-"],
    pattern:
      /(?<![0-9A-Za-z])access-development-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PLAID_DEVELOPMENT_TOKEN=access-development-${random.uuid()}`,
      `"token": "access-development-${random.uuid()}"`,
    ],
  }),
];
