import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "coveo-api-key",
    provider: "coveo-cloud",
    title: "Coveo API key or access token",
    severity: "medium",
    anchors: [
      "xx0",
      "xx1",
      "xx2",
      "xx3",
      "xx4",
      "xx5",
      "xx6",
      "xx7",
      "xx8",
      "xx9",
      "xxa",
      "xxb",
      "xxc",
      "xxd",
      "xxe",
      "xxf",
    ],
    gate: "xx[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-",
    pattern: /(?<![0-9A-Za-z])xx[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z-])/,
    startsAtAnchor: true,
    source: "https://docs.coveo.com/en/1718/manage-an-organization/manage-api-keys",
    revoke: "https://platform.cloud.coveo.com",
    example: (random) => `COVEO_API_KEY=xx${random.uuid()}`,
  }),
];
