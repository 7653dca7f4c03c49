import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.hashicorp.com/vault/docs/concepts/tokens";
const REVOKE = "https://developer.hashicorp.com/vault/docs/commands/token/revoke";

export const rules: readonly Rule[] = [
  defineRule({
    id: "hashicorp-vault-service-token",
    provider: "hashicorp",
    title: "Vault service token",
    severity: "critical",
    anchors: ["hvs."],
    gate: "hvs\\.[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])hvs\.[0-9A-Za-z_-]{24,260}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HASHICORP_VAULT_SERVICE_TOKEN=hvs.${random.base64url(44)}`,
      `"token": "hvs.${random.base64url(44)}"`,
    ],
  }),
  defineRule({
    id: "hashicorp-vault-batch-token",
    provider: "hashicorp",
    title: "Vault batch token",
    severity: "high",
    anchors: ["hvb."],
    gate: "hvb\\.[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])hvb\.[0-9A-Za-z_-]{34,400}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HASHICORP_VAULT_BATCH_TOKEN=hvb.${random.base64url(58)}`,
      `"token": "hvb.${random.base64url(58)}"`,
    ],
  }),
  defineRule({
    id: "hashicorp-vault-unseal-key",
    provider: "hashicorp",
    title: "Vault unseal key",
    severity: "critical",
    anchors: ["unseal"],
    pattern:
      /unseal(?:[ _-]?keys?)?(?:[ _-]?(?:b64|hex|part))?[ _-]?\d{0,2}["'`]?[ \t]{0,4}[:=]?[ \t]{0,4}\[?\s{0,12}["'`]?(?<secret>[A-Za-z0-9+/]{44}|[0-9a-f]{66})(?![A-Za-z0-9+/=])/i,
    reach: [2, 120],
    validate: ({ secret }) => looksRandom(secret),
    source: "https://developer.hashicorp.com/vault/docs/concepts/seal",
    revoke: "https://developer.hashicorp.com/vault/docs/commands/operator/rekey",
    example: (random) => [
      `Unseal Key 1: ${random.base64(44)}`,
      `vault operator unseal ${random.base64(44)}`,
      `"unseal_keys_b64": [\n    "${random.base64(44)}"`,
      `unseal_key_2 = "${random.hex(66)}"`,
    ],
  }),
  defineRule({
    id: "hashicorp-vault-secret-id",
    provider: "hashicorp",
    title: "Vault AppRole secret id",
    severity: "high",
    anchors: ["secret_id", "secret-id"],
    gate: "[Ss][Ee][Cc][Rr][Ee][Tt][_-][Ii][Dd].*[0-9a-f]{8}-[0-9a-f]{4}-",
    pattern:
      /(?<![a-z])secret[_-]id["'`]?[ \t]{0,4}(?:=>|[:=])[ \t]{0,4}["'`]?(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z-])/i,
    reach: [4, 80],
    source: "https://developer.hashicorp.com/vault/docs/auth/approle",
    revoke: "https://developer.hashicorp.com/vault/docs/auth/approle",
    example: (random) => [`secret_id: ${random.uuid()}`, `VAULT_SECRET_ID="${random.uuid()}"`],
  }),
  defineRule({
    id: "hashicorp-vault-recovery-token",
    provider: "hashicorp",
    title: "Vault recovery token",
    severity: "critical",
    anchors: ["hvr."],
    gate: "hvr\\.[0-9A-Za-z_-]{24}",
    pattern: /(?<![0-9A-Za-z])hvr\.[0-9A-Za-z_-]{24,260}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HASHICORP_VAULT_RECOVERY_TOKEN=hvr.${random.base64url(44)}`,
      `"token": "hvr.${random.base64url(44)}"`,
    ],
  }),
  defineRule({
    id: "hashicorp-terraform-token",
    provider: "hashicorp",
    title: "Terraform Cloud API token",
    severity: "critical",
    anchors: [".atlasv1."],
    gate: "[0-9A-Za-z]{14}\\.atlasv1\\.[0-9A-Za-z_=-]{24}",
    pattern: /(?<![0-9A-Za-z])[0-9A-Za-z]{14}\.atlasv1\.[0-9A-Za-z_=-]{50,80}(?![0-9A-Za-z_-])/,
    reach: [107, 111],
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `HASHICORP_TERRAFORM_TOKEN=${random.base62(14)}.atlasv1.${random.base62(65)}`,
      `"token": "${random.base62(14)}.atlasv1.${random.base62(65)}"`,
    ],
  }),
];
