import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.dotenv.org/docs/security/dotenv-key";
const REVOKE = "https://www.dotenv.org/docs/security/dotenv-key";

export const rules: readonly Rule[] = [
  defineRule({
    id: "dotenv-vault-key",
    provider: "dotenv",
    title: "Dotenv vault key",
    severity: "critical",
    anchors: ["dotenv://:key_"],
    pattern: /(?<![0-9A-Za-z])dotenv:\/\/:key_[0-9a-f]{64}@dotenvx?\.(?:org|com)\/vault(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DOTENV_VAULT_KEY=dotenv://:key_${random.hex(64)}@dotenv.org/vault`,
      `"token": "dotenv://:key_${random.hex(64)}@dotenv.org/vault"`,
    ],
  }),
];
