import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developers.flexport.com";
const REVOKE = "https://app.flexport.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "flexport-token",
    provider: "flexport",
    title: "Flexport API token",
    severity: "high",
    anchors: ["shltm_"],
    pattern: /(?<![0-9A-Za-z])shltm_[0-9A-Za-z_-]{40}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`FLEXPORT_TOKEN=shltm_${random.base64url(40)}`, `"token": "shltm_${random.base64url(40)}"`],
  }),
];
