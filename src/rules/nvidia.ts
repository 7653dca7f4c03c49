import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.api.nvidia.com/nim/";
const REVOKE = "https://build.nvidia.com/settings/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "nvidia-api-key",
    provider: "nvidia",
    title: "NVIDIA API key",
    severity: "high",
    anchors: ["nvapi-"],
    pattern: /(?<![0-9A-Za-z])nvapi-[0-9A-Za-z_-]{60,70}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`NVIDIA_API_KEY=nvapi-${random.base64url(64)}`, `"token": "nvapi-${random.base64url(64)}"`],
  }),
];
