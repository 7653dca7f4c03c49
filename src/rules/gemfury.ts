import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "gemfury-url",
    provider: "gemfury",
    title: "Gemfury token in the address of a package source",
    severity: "high",
    anchors: ["fury.io"],
    gate: "@[a-z.]*fury[.]io",
    pattern: /https?:\/\/(?<secret>[0-9A-Za-z_-]{20,64}):?@(?:[\w-]{1,20}\.){0,3}fury\.io(?![\w-])/,
    reach: [140, 10],
    validate: ({ secret }) => looksRandom(secret),
    source: "https://gemfury.com/help/tokens",
    revoke: "https://manage.fury.io/manage/tokens",
    example: (random) => [
      `extra-index-url = https://${random.base62(7)}-${random.base62(24)}@repo.fury.io/acme`,
      `GEMFURY_URL=https://${random.base62(20)}:@pypi.fury.io/acme`,
    ],
  }),
];
