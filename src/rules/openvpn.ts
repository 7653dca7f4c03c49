import { passwordRule } from "../detect/chosen.ts";
import type { Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  passwordRule({
    id: "openvpn-inline-login",
    provider: "openvpn",
    title: "Login in an OpenVPN configuration",
    anchors: ["<auth-user-pass>"],
    pattern:
      /<auth-user-pass>[ \t]{0,8}\r?\n(?<user>[^\s<]{1,100})\r?\n(?<secret>[^\s<]{4,120})[ \t]{0,8}\r?\n[ \t]{0,8}<\/auth-user-pass>/,
    source: "https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/",
    revoke: "Change the password of that account",
    instead: "Name a file of mode 600 (`auth-user-pass FILE`), or let the program ask.",
    lines: [(password) => `<auth-user-pass>\ndeploy\n${password}\n</auth-user-pass>`],
  }),
];
