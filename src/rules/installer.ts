import { passwordRule } from "../detect/chosen.ts";
import type { Rule } from "../detect/rule.ts";

const REVOKE = "Change the password of every machine that was installed with it";
const INSTEAD = "Give the installer a hash, or let the first boot set the password.";

export const rules: readonly Rule[] = [
  passwordRule({
    id: "installer-preseed-password",
    provider: "installer",
    title: "Password in an answer file of the Debian installer",
    anchors: ["-password password", "-password-again password"],
    gate: "passwd/user-password|passwd/root-password",
    pattern:
      /passwd\/(?:user|root)-password(?:-again)?[ \t]{1,4}password[ \t]{1,4}(?<secret>[^\s"'<>]{4,80})(?=[ \t]{0,4}(?:[\r\n]|$))/,
    source: "https://www.debian.org/releases/stable/amd64/apbs04",
    revoke: REVOKE,
    instead: INSTEAD,
    lines: [(password) => `d-i passwd/root-password password ${password}`],
  }),
  passwordRule({
    id: "installer-unattend-password",
    provider: "installer",
    title: "Password in an answer file of the Windows installer",
    anchors: ["<plaintext>true"],
    pattern: /<Value>(?<secret>[^<>\s]{4,120})<\/Value>\s{0,40}<PlainText>true/i,
    reach: [260, 40],
    source: "https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/",
    revoke: REVOKE,
    instead: INSTEAD,
    lines: [(password) => `<Password><Value>${password}</Value><PlainText>true</PlainText></Password>`],
  }),
];
