import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "oculus-app-credentials",
    provider: "oculus-app",
    title: "Meta Quest app credentials",
    severity: "high",
    anchors: ["oc|"],
    gate: "OC\\|[0-9]{11}",
    pattern: /(?<![0-9A-Za-z])OC\|[0-9]{11,18}\|[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://developers.meta.com/horizon/documentation/native/ps-access-token/",
    revoke: "https://developers.meta.com/horizon/manage",
    example: (random) => [
      `OCULUS_API_KEY=OC|${random.digits(14)}|${random.hex(32)}`,
      `"token": "OC|${random.digits(14)}|${random.hex(32)}"`,
    ],
  }),
];
