import { isPlaceholder } from "../detect/placeholder.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "telegram-bot-token",
    provider: "telegram",
    title: "Telegram bot token",
    severity: "high",
    anchors: [":aa"],
    gate: "[0-9]{7}:AA[A-Za-z0-9_-]{32}",
    pattern: /(?<![0-9A-Za-z.-])(?:bot)?(?<secret>\d{7,10}:AA[A-Za-z0-9_-]{32,34})(?![A-Za-z0-9_-])/,
    reach: [15, 45],
    source: "https://core.telegram.org/bots/api#authorizing-your-bot",
    revoke: "https://t.me/BotFather",
    instead: "Read the token from the environment; `/revoke` in BotFather gives a new one.",
    example: (random) => [
      `TELEGRAM_TOKEN=${random.digits(10)}:AA${random.base64url(33)}`,
      `https://api.telegram.org/bot${random.digits(9)}:AA${random.base64url(33)}/getMe`,
    ],
  }),
  defineRule({
    id: "telegram-bot-token-named",
    provider: "telegram",
    title: "Telegram bot token",
    severity: "high",
    anchors: ["telegr", "tgram://"],
    gate: "(telegr|tgram://).{0,80}[0-9]{6,}:[A-Za-z0-9_-]{32}",
    pattern:
      /(?:telegr(?:am)?|tgram:(?=\/\/))[\w.-]{0,30}["'`\]]{0,3}[ \t]{0,12}(?:=>|[:?+|]{0,3}=|[:,(>/])[\s"'`(<>/]{0,8}(?:bot)?(?<secret>\d{6,11}:[A-Za-z0-9_-]{34,35})(?![A-Za-z0-9_-])/i,
    // The number in front is the bot's, and may count up.
    placeholders: "meaningful",
    validate: ({ secret }) => !isPlaceholder(secret.slice(secret.indexOf(":") + 1)),
    source: "https://core.telegram.org/bots/api#authorizing-your-bot",
    revoke: "https://t.me/BotFather",
    example: (random) => [
      `telegram_token = "${random.digits(9)}:A${random.base64url(34)}"`,
      `tgram://${random.digits(9)}:A${random.base64url(34)}/12345`,
    ],
  }),
];
