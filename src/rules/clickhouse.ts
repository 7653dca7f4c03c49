import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://clickhouse.com/docs/cloud/manage/openapi";
const REVOKE = "https://console.clickhouse.cloud";

export const rules: readonly Rule[] = [
  defineRule({
    id: "clickhouse-api-secret",
    provider: "clickhouse",
    title: "ClickHouse Cloud API key secret",
    severity: "high",
    anchors: ["4b1d"],
    gate: "4b1d[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])4b1d[0-9A-Za-z]{38}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`CLICKHOUSE_API_SECRET=4b1d${random.base62(38)}`, `"token": "4b1d${random.base62(38)}"`],
  }),
];
