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
  defineRule({
    id: "huggingface-oauth-token",
    provider: "huggingface",
    title: "Hugging Face OAuth token",
    severity: "high",
    anchors: ["hf_oauth_", "hf_jwt_"],
    pattern:
      /(?<![0-9A-Za-z])hf_(?:oauth|jwt)_[0-9A-Za-z_-]{30,1500}(?:\.[0-9A-Za-z_-]{10,2000}){0,2}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://huggingface.co/docs/hub/oauth",
    revoke: "https://huggingface.co/settings/tokens",
    example: (random) => [
      `HF_TOKEN=hf_oauth_eyJ${random.base64url(120)}.${random.base64url(86)}`,
      `"token": "hf_oauth_${random.base62(60)}"`,
    ],
  }),
];
