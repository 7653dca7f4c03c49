import { passwordRule } from "../detect/chosen.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const REVOKE = "Change the password of that user";
const INSTEAD = "Read it from the environment or a secret store.";

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
  passwordRule({
    id: "influxdb-login-call",
    provider: "influxdb",
    title: "Login of an InfluxDB 1 server, in a call",
    anchors: ["influxdbclient("],
    pattern:
      /InfluxDBClient\(\s{0,12}(?:host[ ]?=[ ]?)?["'][^"'\n]{1,80}["'],\s{0,12}\d{2,5},\s{0,12}["'](?<user>[^"'\s]{1,60})["'],\s{0,12}["'](?<secret>[^"'\s]{4,120})["']/,
    source: "https://docs.influxdata.com/influxdb/v1/tools/api_client_libraries/",
    revoke: REVOKE,
    instead: INSTEAD,
    lines: [(password) => `client = InfluxDBClient('db.acme.dev', 8086, 'root', '${password}', 'metrics')`],
  }),
  passwordRule({
    id: "influxdb-login-query",
    provider: "influxdb",
    title: "Login of an InfluxDB 1 server, in an address",
    anchors: ["&p="],
    gate: "[?&]u=[^&]*&p=[^&]",
    pattern: /(?:query|write|ping)\?(?:[^\s"'<>&]{1,80}&){0,4}u=(?<user>[\w.@-]{1,60})&p=(?<secret>[^\s"'<>&$]{4,120})/,
    reach: [400, 130],
    chosen: "shown",
    source: "https://docs.influxdata.com/influxdb/v1/tools/api/",
    revoke: REVOKE,
    instead: INSTEAD,
    lines: [(password) => `curl -G 'http://db.acme.dev:8086/query?db=metrics&u=app&p=${password}'`],
  }),
];
