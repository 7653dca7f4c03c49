import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "minisign-secret-key",
    provider: "minisign-file",
    title: "minisign secret key",
    severity: "high",
    // `Ed`, the kind of key derivation (`Sc` or none) and of the check sum, in base 64.
    anchors: ["rwrty0iy", "rwqaaeiy"],
    pattern: /(?<![0-9A-Za-z+/])RW(?:RTY0Iy|QAAEIy)[0-9A-Za-z+/]{200,206}={0,2}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: "https://jedisct1.github.io/minisign/",
    revoke: "https://jedisct1.github.io/minisign/",
    example: (random) => `untrusted comment: minisign encrypted secret key\nRWRTY0Iy${random.base64(203)}=`,
  }),
];
