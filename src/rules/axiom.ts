import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://axiom.co/docs/reference/tokens";
const REVOKE = "https://app.axiom.co/settings/api-tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "axiom-api-token",
    provider: "axiom",
    title: "Axiom API token",
    severity: "high",
    anchors: ["xaat-"],
    gate: "xaat-[0-9a-f]{8}-",
    pattern: /(?<![0-9A-Za-z])xaat-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`AXIOM_API_TOKEN=xaat-${random.uuid()}`, `"token": "xaat-${random.uuid()}"`],
  }),
  defineRule({
    id: "axiom-personal-token",
    provider: "axiom",
    title: "Axiom personal token",
    severity: "high",
    anchors: ["xapt-"],
    gate: "xapt-[0-9a-f]{8}-",
    pattern: /(?<![0-9A-Za-z])xapt-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`AXIOM_PERSONAL_TOKEN=xapt-${random.uuid()}`, `"token": "xapt-${random.uuid()}"`],
  }),
  defineRule({
    id: "axiom-ingest-token",
    provider: "axiom",
    title: "Axiom ingest token",
    severity: "medium",
    anchors: ["xait-"],
    gate: "xait-[0-9a-f]{8}-[0-9a-f]{4}",
    pattern: /(?<![0-9A-Za-z])xait-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://axiom.co/docs/reference/tokens",
    revoke: "https://app.axiom.co/settings/api-tokens",
    example: (random) => [`AXIOM_API_KEY=xait-${random.uuid()}`, `"token": "xait-${random.uuid()}"`],
  }),
];
