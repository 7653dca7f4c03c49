import { passwordRule } from "../detect/chosen.ts";
import type { Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  passwordRule({
    id: "network-device-password",
    provider: "network-device",
    title: "Password in the configuration of a router or switch",
    anchors: [
      " password ",
      " privilege ",
      " secret 0 ",
      "enable password",
      "enable secret",
      "tacacs-server",
      "radius-server",
      "plain-text-password-value",
      "pre-shared-key ",
      "pre-shared-secret ",
      "option key ",
      "option password ",
    ],
    gate: "(username|neighbor|enable) .*(password|secret) +[^ ]|tacacs-server|radius-server|plain-text-password-value|pre-shared-(key|secret) |option (key|password) ",
    pattern:
      /(?<=(?:^|\n)[ \t]{0,8})(?:username[ \t]{1,2}\S{1,40}[ \t]{1,2}(?:privilege[ \t]{1,2}\d{1,2}[ \t]{1,2})?(?:role[ \t]{1,2}\S{1,20}[ \t]{1,2})?(?:password|secret(?![ \t]{1,2}[1-9][ \t]))|enable[ \t]{1,2}secret(?![ \t]{1,2}[1-9][ \t])|enable[ \t]{1,2}password|neighbor[ \t]{1,2}[\d.:a-f]{7,40}[ \t]{1,2}password|(?:tacacs|radius)-server[ \t]{1,2}(?:host[ \t]{1,2}\S{1,60}[ \t]{1,2}(?:[a-z-]{3,12}[ \t]{1,2}\d{1,5}[ \t]{1,2}){0,3})?key|(?:set[ \t][^\n]{1,80}[ \t])?pre-shared-(?:key|secret)(?:[ \t]{1,2}(?:local|remote|ascii-text))?|option[ \t]{1,2}(?:key|password)|set[ \t]{1,2}system[ \t][^\n]{0,80}?plain-text-password-value)[ \t]{1,2}(?:[067][ \t]{1,2})?["']?(?<secret>[^\s"'<>]{4,80})["']?(?=[ \t]{0,4}(?:[\r\n]|$))/,
    reach: [160, 160],
    source: "https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/security/a1/sec-a1-cr-book.html",
    revoke: "Change the password on the device, and wherever else it is used",
    instead: "Store hashes of type 8 or 9 in the configuration, and keep shared keys in a secret store.",
    lines: [
      (password) => `username deploy privilege 15 password 0 ${password}`,
      (password) => `enable password ${password}`,
      (password) => `username deploy privilege 15 secret 0 ${password}`,
      (password) => `username deploy privilege 15 secret ${password}`,
      (password) => `enable secret ${password}`,
      (password) => `\toption key '${password}'`,
      (password) => ` pre-shared-key ${password}`,
      (password) => `set vpn ipsec site-to-site peer 10.0.0.3 authentication pre-shared-secret ${password}`,
      (password) => ` neighbor 10.0.0.1 password ${password}`,
      (password) => `tacacs-server host 10.0.0.2 key ${password}`,
    ],
  }),
];
