import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.wandb.ai";
const REVOKE = "https://wandb.ai/authorize";

export const rules: readonly Rule[] = [
  defineRule({
    id: "wandb-api-key",
    provider: "wandb",
    title: "Weights & Biases API key",
    severity: "high",
    anchors: ["wandb_v1_"],
    pattern: /(?<![0-9A-Za-z])wandb_v1_[0-9A-Za-z_-]{70,90}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `WANDB_API_KEY=wandb_v1_${random.base64url(80)}`,
      `"token": "wandb_v1_${random.base64url(80)}"`,
    ],
  }),
];
