import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "asana-personal-access-token",
    provider: "asana",
    title: "Asana personal access token",
    severity: "high",
    anchors: ["0/11", "0/12", "1/11", "1/12", "2/11", "2/12"],
    pattern: /(?<![0-9A-Za-z])[012]\/1[12]\d{8,16}(?:\/1[12]\d{8,16})?:[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    gate: "[012]/1[12][0-9]{8,}(/[0-9]{10,})?:[0-9a-f]{32}",
    source: "https://developers.asana.com/docs/personal-access-token",
    revoke: "https://app.asana.com/0/my-apps",

    example: (random) => [
      `ASANA_TOKEN=1/12${random.digits(14)}:${random.hex(32)}`,
      `"token": "2/12${random.digits(14)}/12${random.digits(14)}:${random.hex(32)}"`,
    ],
  }),
];
