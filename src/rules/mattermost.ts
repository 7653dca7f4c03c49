import { distinctCharacters } from "../detect/placeholder.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

/** z-base-32, in which Mattermost writes its ids. */
const ALPHABET = "ybndrfg8ejkmcpqxot1uwisza345h769";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mattermost-webhook",
    provider: "mattermost",
    title: "Mattermost incoming webhook",
    severity: "medium",
    anchors: ["/hooks/"],
    gate: "/hooks/[a-z0-9]{26}",
    pattern: /https?:\/\/[\w.:-]{4,80}(?:\/[\w-]{1,40})?\/hooks\/(?<secret>[13-9a-km-uw-z]{26})(?![0-9A-Za-z_-])/,
    reach: [140, 40],
    validate: ({ secret }) => distinctCharacters(secret) > 8 && /\d.*\d/.test(secret),
    source: "https://developers.mattermost.com/integrate/webhooks/incoming/",
    revoke: "https://developers.mattermost.com/integrate/webhooks/incoming/",
    example: (random) => [
      `WEBHOOK_URL=https://chat.acme.io/hooks/${random.of(ALPHABET, 23)}4g5`,
      `url: "https://acme.io/mattermost/hooks/${random.of(ALPHABET, 23)}4g5"`,
    ],
  }),
];
