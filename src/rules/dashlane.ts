import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "dashlane-device-keys",
    provider: "dashlane",
    title: "Dashlane CLI device keys",
    severity: "high",
    anchors: ["dls_"],
    pattern: /(?<![0-9A-Za-z])dls_[0-9a-zA-Z]{10,24}_eyJ[0-9A-Za-z+/=_-]{60,1200}(?![0-9A-Za-z+/=_-])/,
    startsAtAnchor: true,
    placeholders: "meaningful",
    source: "https://cli.dashlane.com/personal/devices",
    revoke: "https://app.dashlane.com",

    example: (random) => [`DASHLANE_SERVICE_DEVICE_KEYS=dls_${random.base36(16)}_eyJ${random.base64(200)}`],
  }),
];
