import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://pterodactyl.io/panel/1.0/additional_configuration.html";
const REVOKE = "https://pterodactyl.io/community/about.html";

export const rules: readonly Rule[] = [
  defineRule({
    id: "pterodactyl-application-key",
    provider: "pterodactyl",
    title: "Pterodactyl panel application key",
    severity: "high",
    anchors: ["ptla_"],
    pattern: /(?<![0-9A-Za-z])ptla_[0-9A-Za-z]{43}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PTERODACTYL_APPLICATION_KEY=ptla_${random.base62(43)}`,
      `"token": "ptla_${random.base62(43)}"`,
    ],
  }),
  defineRule({
    id: "pterodactyl-client-key",
    provider: "pterodactyl",
    title: "Pterodactyl panel client key",
    severity: "high",
    anchors: ["ptlc_"],
    pattern: /(?<![0-9A-Za-z])ptlc_[0-9A-Za-z]{43}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PTERODACTYL_CLIENT_KEY=ptlc_${random.base62(43)}`, `"token": "ptlc_${random.base62(43)}"`],
  }),
];
