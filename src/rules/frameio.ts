import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.frame.io/docs/getting-started/authentication";
const REVOKE = "https://developer.frame.io/app/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "frameio-api-token",
    provider: "frameio",
    title: "Frame.io API token",
    severity: "high",
    anchors: ["fio-u-"],
    pattern: /(?<![0-9A-Za-z])fio-u-[0-9A-Za-z_=-]{64}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`FRAMEIO_API_TOKEN=fio-u-${random.base62(64)}`, `"token": "fio-u-${random.base62(64)}"`],
  }),
];
