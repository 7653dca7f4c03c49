import { defineRule, type Rule, type Validation } from "../detect/rule.ts";

const EPOCH = 1_420_070_400_000n;
const PORTAL = "https://discord.com/developers/applications";

/** The first part of a bot token is the bot's id, a snowflake: milliseconds since 2015 in its upper bits. Not before, nor far ahead. */
function botIdOf(token: string): Validation {
  const id = Buffer.from(token.split(".")[0] ?? "", "base64url").toString("latin1");
  if (!/^\d{17,20}$/.test(id)) return false;
  const created = Number((BigInt(id) >> 22n) + EPOCH);
  return created < Date.UTC(2040, 0) ? { details: { bot: id } } : false;
}

export const rules: readonly Rule[] = [
  defineRule({
    id: "discord-bot-token",
    provider: "discord",
    title: "Discord bot token",
    severity: "high",
    // Base 64 of the digits that an id may begin with.
    anchors: ["mt", "mj", "mz", "nd", "nt", "nj", "nz", "od", "ot"].flatMap((two) =>
      ["a", "e", "i", "m", "q", "u", "y", "c", "g", "k", "o", "s", "w", "0", "4", "8"].map((third) => two + third),
    ),
    gate: "[MNO][TjzdDNJZ][A-Za-z0-9_-]{21,26}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27}",
    pattern:
      /(?<![A-Za-z0-9_.-])[MNO][TjzdNDJZ][A-Za-z0-9_-]{21,26}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}(?![A-Za-z0-9_-])/,
    startsAtAnchor: true,
    validate: ({ secret }) => botIdOf(secret),
    source: "https://discord.com/developers/docs/reference#authentication",
    revoke: PORTAL,
    instead: "Read the token from the environment; reset it on the application's Bot page.",
    example: (random) =>
      `client.login("${Buffer.from(`1${random.digits(17)}`).toString("base64url")}.G${random.base64url(5)}.${random.base64url(38)}")`,
    nearMiss: (random) => [`MTA${random.base62(21)}.${random.base62(6)}.${random.base62(10)}`],
  }),
  defineRule({
    id: "discord-mfa-token",
    provider: "discord",
    title: "Discord user token with second factor",
    severity: "high",
    anchors: ["mfa."],
    pattern: /(?<![A-Za-z0-9_.-])mfa\.[A-Za-z0-9_-]{84}(?![A-Za-z0-9_-])/,
    startsAtAnchor: true,
    source: "https://discord.com/developers/docs/reference#authentication",
    revoke: "https://discord.com/settings",
    example: (random) => `token: mfa.${random.base64url(84)}`,
  }),
  defineRule({
    id: "discord-webhook",
    provider: "discord",
    title: "Discord webhook",
    severity: "medium",
    anchors: ["/api/webhooks/"],
    pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[A-Za-z0-9_-]{56,80}/,
    reach: [20, 130],
    source: "https://discord.com/developers/docs/resources/webhook",
    revoke: "https://support.discord.com/hc/articles/228383668",
    example: (random) => `https://discord.com/api/webhooks/1${random.digits(18)}/${random.base64url(68)}`,
  }),
];
