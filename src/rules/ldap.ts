import { passwordRule } from "../detect/chosen.ts";
import type { Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  passwordRule({
    id: "ldap-bind-password",
    provider: "ldap",
    title: "Password of an LDAP directory's login",
    anchors: ["ldap://", "ldaps://", "bindpw", "bind_pw", "rootpw"],
    gate: "ldaps?://.*pass|bindpw|bind_pw|rootpw",
    pattern:
      /(?:ldaps?:\/\/[^\s"']{1,120}[ \t][^\n]{0,160}?\bpass(?:word)?[ \t]{1,3}(?=["'][^"'\n]{4,80}["'])|(?<=(?:^|\n)[ \t]{0,8})(?:bindpw|bind_pw|rootpw)[ \t]{1,8}(?:--plaintext[ \t]{1,4})?(?=["']?[^\s"'-][^\s"']{3,80}["']?[ \t]{0,8}(?:[\r\n]|$)))["']?(?<secret>[^\s"']{4,80})/,
    reach: [8, 400],
    source: "https://manpages.debian.org/nslcd.conf.5",
    revoke: "Change the password of the directory's account",
    instead: "Keep it in a file of mode 600 outside the repository, or bind with Kerberos or a client certificate.",
    lines: [
      (password) => `ldaps://ldap.acme.dev:636 bind 'cn=admin,dc=acme' pass '${password}'`,
      (password) => `uri ldap://ldap.acme.dev\nbindpw ${password}\n`,
      (password) => `rootpw --plaintext ${password}`,
    ],
  }),
];
