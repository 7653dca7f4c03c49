import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://huggingface.co/docs/hub/security-tokens";
const REVOKE = "https://huggingface.co/settings/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "huggingface-user-token",
    provider: "huggingface",
    title: "Hugging Face user access token",
    severity: "high",
    anchors: ["hf_"],
    gate: "hf_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])hf_[0-9A-Za-z]{34,37}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`HUGGINGFACE_USER_TOKEN=hf_${random.base62(35)}`, `"token": "hf_${random.base62(35)}"`],
  }),
  defineRule({
    id: "huggingface-organization-token",
    provider: "huggingface",
    title: "Hugging Face organization token",
    severity: "high",
    anchors: ["api_org_"],
    pattern: /(?<![0-9A-Za-z])api_org_[0-9A-Za-z]{34}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HUGGINGFACE_ORGANIZATION_TOKEN=api_org_${random.base62(34)}`,
      `"token": "api_org_${random.base62(34)}"`,
    ],
  }),
];
