import { isPlaceholder } from "../detect/placeholder.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "powershell-secure-string",
    provider: "powershell",
    title: "Password written out for ConvertTo-SecureString",
    severity: "high",
    anchors: ["convertto-securestring"],
    pattern:
      /ConvertTo-SecureString(?:\s{1,4}-(?:String|AsPlainText|Force)){0,3}\s{1,4}(?:\\?["'](?=[^"'\s\\]{6,200}\\?["'])|(?=[^-$("'\s]))(?<secret>[^"'\s\\;|)]{6,200})(?=\\?["';|)]|\s|$)/i,
    placeholders: "meaningful",
    // What is typed to be replaced, and references, are no passwords.
    validate: ({ secret }) =>
      !isPlaceholder(secret) &&
      !/^[$<{%[(]|\$\(|p[a@][s5$]{2}w[o0]rd/i.test(secret) &&
      /[A-Za-z]/.test(secret) &&
      /[^A-Za-z]/.test(secret),
    source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring",
    revoke: "Change the password of the account it belongs to",
    instead: "Ask with Read-Host -AsSecureString or Get-Credential, or read it with Get-Secret from a vault.",
    example: (random) => [
      `$p = ConvertTo-SecureString "${random.base62(9)}!7k" -AsPlainText -Force`,
      `ConvertTo-SecureString -String '${random.base62(11)}#4' -AsPlainText -Force`,
      `ConvertTo-SecureString -AsPlainText -Force -String ${random.base62(9)}#4`,
    ],
    nearMiss: () => [
      'ConvertTo-SecureString "$password" -AsPlainText -Force',
      "ConvertTo-SecureString $env:SECRET -AsPlainText",
      "ConvertTo-SecureString 'P@ssw0rd' -AsPlainText -Force",
    ],
  }),
];
