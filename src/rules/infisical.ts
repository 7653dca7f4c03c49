import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "infisical-service-token",
    provider: "infisical",
    title: "Infisical service token",
    severity: "high",
    anchors: ["st."],
    pattern:
      /(?<![0-9A-Za-z])st\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[0-9a-f]{32}\.[0-9a-f]{32}(?![0-9A-Za-z])|(?<![0-9A-Za-z])st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    gate: "st[.][0-9a-f-]{24,36}[.][0-9a-f]{32}",
    source: "https://infisical.com/docs/documentation/platform/token",
    revoke: "https://app.infisical.com",

    example: (random) => [
      `INFISICAL_TOKEN=st.${random.uuid()}.${random.hex(32)}.${random.hex(32)}`,
      `st.${random.hex(24)}.${random.hex(32)}.${random.hex(32)}`,
    ],
  }),
];
