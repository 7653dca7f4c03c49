import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://documentation.onesignal.com/docs/keys-and-ids";
const REVOKE = "https://dashboard.onesignal.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "onesignal-app-key",
    provider: "onesignal",
    title: "OneSignal app API key",
    severity: "high",
    anchors: ["os_v2_app_"],
    pattern: /(?<![0-9A-Za-z])os_v2_app_[0-9a-z]{103}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ONESIGNAL_APP_KEY=os_v2_app_${random.base36(103)}`,
      `"token": "os_v2_app_${random.base36(103)}"`,
    ],
  }),
  defineRule({
    id: "onesignal-org-key",
    provider: "onesignal",
    title: "OneSignal organization API key",
    severity: "high",
    anchors: ["os_v2_org_"],
    pattern: /(?<![0-9A-Za-z])os_v2_org_[0-9a-z]{103}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `ONESIGNAL_ORG_KEY=os_v2_org_${random.base36(103)}`,
      `"token": "os_v2_org_${random.base36(103)}"`,
    ],
  }),
];
