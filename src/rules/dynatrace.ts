import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients";
const REVOKE =
  "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "dynatrace-api-token",
    provider: "dynatrace",
    title: "Dynatrace token",
    severity: "high",
    anchors: ["dt0"],
    gate: "dt0[0-9a-z]{1}[0-9]{2}\\.[0-9A-Za-z]{24}\\.[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])dt0[0-9a-z]{1}\d{2}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DYNATRACE_API_TOKEN=dt0${random.base36(1)}${random.digits(2)}.${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 24)}.${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 64)}`,
      `"token": "dt0${random.base36(1)}${random.digits(2)}.${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 24)}.${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 64)}"`,
    ],
  }),
  defineRule({
    id: "dynatrace-oauth-client-secret",
    provider: "dynatrace",
    title: "Dynatrace OAuth client secret",
    severity: "high",
    anchors: ["dt0s02."],
    pattern: /(?<![0-9A-Za-z])dt0s02\.[0-9A-Z]{8}\.[0-9A-Z]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DYNATRACE_OAUTH_CLIENT_SECRET=dt0s02.${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 8)}.${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 64)}`,
      `"token": "dt0s02.${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 8)}.${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 64)}"`,
    ],
  }),
  defineRule({
    id: "dynatrace-platform-token",
    provider: "dynatrace",
    title: "Dynatrace platform token",
    severity: "high",
    anchors: ["dt0s16."],
    pattern: /(?<![0-9A-Za-z])dt0s16\.[0-9A-Z]{8}\.[0-9A-Z]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source:
      "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/platform-tokens",
    revoke: "https://myaccount.dynatrace.com",
    example: (random) => [
      `DYNATRACE_API_KEY=dt0s16.${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 8)}.${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 64)}`,
      `"token": "dt0s16.${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 8)}.${random.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 64)}"`,
    ],
  }),
];
