import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://configcat.com/docs/";
const REVOKE = "https://app.configcat.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "configcat-sdk-key",
    provider: "configcat",
    title: "ConfigCat SDK key",
    severity: "medium",
    anchors: ["configcat-sdk-1/"],
    pattern: /(?<![0-9A-Za-z])configcat-sdk-1\/[0-9A-Za-z_-]{22}\/[0-9A-Za-z_-]{22}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `CONFIGCAT_SDK_KEY=configcat-sdk-1/${random.base64url(22)}/${random.base64url(22)}`,
  }),
];
