import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.voiceflow.com";
const REVOKE = "https://creator.voiceflow.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "voiceflow-api-key",
    provider: "voiceflow",
    title: "Voiceflow dialog API key",
    severity: "medium",
    anchors: ["vf.dm."],
    pattern: /(?<![0-9A-Za-z])VF\.DM\.[0-9a-f]{24}\.[0-9A-Za-z]{16}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `VOICEFLOW_API_KEY=VF.DM.${random.hex(24)}.${random.base62(16)}`,
      `"token": "VF.DM.${random.hex(24)}.${random.base62(16)}"`,
    ],
  }),
];
