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
