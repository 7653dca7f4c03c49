import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "logfire-token",
    provider: "logfire",
    title: "Pydantic Logfire token",
    severity: "high",
    anchors: ["pylf_v"],
    pattern: /(?<![0-9A-Za-z])pylf_v\d{1,2}_(?:[a-z]{2,10}_)?[0-9A-Za-z]{40,50}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/",
    revoke: "https://logfire.pydantic.dev",

    example: (random) => [`LOGFIRE_TOKEN=pylf_v1_us_${random.base62(43)}`, `token = "pylf_v1_eu_${random.base62(43)}"`],
  }),
];
