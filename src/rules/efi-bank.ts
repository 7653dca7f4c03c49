import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "efi-bank-client-secret",
    provider: "efi-bank",
    title: "Ef\u00ed client secret",
    severity: "critical",
    anchors: ["client_secret_"],
    pattern: /(?<![0-9A-Za-z])Client_Secret_[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://dev.efipay.com.br/docs/api-pix/credenciais",
    revoke: "https://app.sejaefi.com.br",
    example: (random) => [
      `EFI_CLIENT_SECRET=Client_Secret_${random.hex(40)}`,
      `"token": "Client_Secret_${random.hex(40)}"`,
    ],
  }),
  defineRule({
    id: "efi-bank-client-id",
    provider: "efi-bank",
    title: "Ef\u00ed client id",
    severity: "medium",
    anchors: ["client_id_"],
    pattern: /(?<![0-9A-Za-z])Client_Id_[0-9a-f]{40}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://dev.efipay.com.br/docs/api-pix/credenciais",
    revoke: "https://app.sejaefi.com.br",
    example: (random) => [`EFI_CLIENT_ID=Client_Id_${random.hex(40)}`, `"token": "Client_Id_${random.hex(40)}"`],
  }),
];
