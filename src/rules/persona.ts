import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.withpersona.com/api-keys";
const REVOKE = "https://app.withpersona.com/dashboard/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "persona-production-key",
    provider: "persona",
    title: "Persona production API key",
    severity: "high",
    anchors: ["persona_production_"],
    pattern: /(?<![0-9A-Za-z])persona_production_[0-9A-Za-z_-]{20,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PERSONA_PRODUCTION_KEY=persona_production_${random.base64url(36)}`,
      `"token": "persona_production_${random.base64url(36)}"`,
    ],
  }),
  defineRule({
    id: "persona-sandbox-key",
    provider: "persona",
    title: "Persona sandbox API key",
    severity: "low",
    anchors: ["persona_sandbox_"],
    pattern: /(?<![0-9A-Za-z])persona_sandbox_[0-9A-Za-z_-]{20,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PERSONA_SANDBOX_KEY=persona_sandbox_${random.base64url(36)}`,
      `"token": "persona_sandbox_${random.base64url(36)}"`,
    ],
  }),
  defineRule({
    id: "persona-production-key-older",
    provider: "persona",
    title: "Persona production API key",
    severity: "high",
    anchors: ["persona_production_"],
    pattern:
      /(?<![0-9A-Za-z])persona_production_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PERSONA_PRODUCTION_KEY_OLDER=persona_production_${random.uuid()}`,
      `"token": "persona_production_${random.uuid()}"`,
    ],
  }),
];
