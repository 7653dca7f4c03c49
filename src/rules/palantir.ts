import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.palantir.com/docs/foundry/platform-security-third-party/user-generated-tokens";
const REVOKE = "https://www.palantir.com/docs/foundry/platform-security-third-party/user-generated-tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "palantir-foundry-token",
    provider: "palantir",
    title: "Palantir Foundry token",
    severity: "critical",
    anchors: ["eyjwbg50cii6"],
    pattern:
      /(?<![0-9A-Za-z])eyJwbG50ciI6[0-9A-Za-z_-]{10,200}\.[0-9A-Za-z_-]{20,1200}\.[0-9A-Za-z_-]{40,400}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PALANTIR_FOUNDRY_TOKEN=eyJwbG50ciI6${random.base62(24)}.${random.base62(120)}.${random.base62(86)}`,
      `"token": "eyJwbG50ciI6${random.base62(24)}.${random.base62(120)}.${random.base62(86)}"`,
    ],
  }),
];
