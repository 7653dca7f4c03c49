import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens";
const REVOKE = "https://app.tolgee.io/account/apiKeys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tolgee-project-key",
    provider: "tolgee",
    title: "Tolgee project API key",
    severity: "medium",
    anchors: ["tgpak_"],
    pattern: /(?<![0-9A-Za-z])tgpak_[0-9a-z]{40,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TOLGEE_PROJECT_KEY=tgpak_${random.base32(52).toLowerCase()}`,
      `"token": "tgpak_${random.base32(52).toLowerCase()}"`,
    ],
  }),
  defineRule({
    id: "tolgee-personal-token",
    provider: "tolgee",
    title: "Tolgee personal access token",
    severity: "high",
    anchors: ["tgpat_"],
    pattern: /(?<![0-9A-Za-z])tgpat_[0-9a-z]{40,64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TOLGEE_PERSONAL_TOKEN=tgpat_${random.base32(52).toLowerCase()}`,
      `"token": "tgpat_${random.base32(52).toLowerCase()}"`,
    ],
  }),
];
