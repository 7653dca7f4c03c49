import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.runpod.io/get-started/api-keys";
const REVOKE = "https://console.runpod.io/user/settings";

export const rules: readonly Rule[] = [
  defineRule({
    id: "runpod-api-key",
    provider: "runpod",
    title: "RunPod API key",
    severity: "high",
    anchors: ["rpa_"],
    gate: "rpa_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])rpa_[0-9A-Za-z]{42,46}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`RUNPOD_API_KEY=rpa_${random.base62(44)}`, `"token": "rpa_${random.base62(44)}"`],
  }),
];
