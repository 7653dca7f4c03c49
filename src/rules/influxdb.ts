import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "influxdb-v3-token",
    provider: "influxdb",
    title: "InfluxDB 3 token",
    severity: "high",
    anchors: ["apiv3_"],
    gate: "apiv3_[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])apiv3_[0-9A-Za-z_-]{60,100}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://docs.influxdata.com/influxdb3/core/admin/tokens/",
    revoke: "https://docs.influxdata.com/influxdb3/core/admin/tokens/",
    example: (random) => [
      `INFLUXDB3_AUTH_TOKEN=apiv3_${random.base64url(80)}`,
      `"token": "apiv3_${random.base64url(80)}"`,
    ],
  }),
];
