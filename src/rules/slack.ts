import { isPlaceholder } from "../detect/placeholder.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const TYPES = "https://docs.slack.dev/authentication/tokens";
const APPS = "https://api.slack.com/apps";

/** An id that somebody made up. */
const COUNTED = "123456789012";
/** The kind of a token and the ids in it. */
const IDS = /^x[\w.]{3,10}-(?:[A-Z]?\d{1,15}-)*/;

export const rules: readonly Rule[] = [
  defineRule({
    id: "slack-token",
    provider: "slack",
    title: "Slack token",
    severity: "high",
    anchors: ["xoxb-", "xoxp-", "xoxa-", "xoxo-", "xoxr-", "xoxs-", "xoxc-", "xoxe-", "xoxe.xox", "xapp-", "xwfp-"],
    pattern:
      /(?<![A-Za-z0-9])(?:x(?:ox[abceoprs]|wfp)-(?:\d-)?\d{5,20}-[A-Za-z0-9/-]{10,200}|xox[ar]-(?:\d-)?[0-9A-Za-z]{24,48}|xoxe-\d-[A-Za-z0-9]{30,200}|xoxe\.xox[bp]-\d-[A-Za-z0-9]{30,250}|xapp-\d{1,15}-[A-Za-z0-9/]{6,24}(?:-\d{6,16}-[a-f0-9]{40,80}|-[A-Za-z0-9/]{16,40}))(?![A-Za-z0-9#*-])/,
    reach: [8, 280],
    // The numbers in front are the workspace's and the user's: that somebody made them up says nothing of what follows.
    placeholders: "meaningful",
    validate: ({ secret }) =>
      (/[A-Za-z]/.test(secret.slice(6)) || secret.length > 40) && !isPlaceholder(secret.replace(IDS, "")),
    source: TYPES,
    revoke: APPS,
    instead: "Read the token from the environment; revoke the leaked one with auth.revoke.",
    example: (random) => [
      `SLACK_BOT_TOKEN=xoxb-${random.digits(12)}-${random.digits(13)}-${random.base62(24)}`,
      `xoxb-${COUNTED}-${COUNTED}3-${random.base62(24)}`,
      `xoxp-${random.digits(11)}-${random.digits(11)}-${random.digits(12)}-${random.hex(32)}`,
      `xapp-1-A${random.of("ABCDEFGHJK0123456789", 10)}-${random.digits(13)}-${random.hex(64)}`,
      `xwfp-${random.digits(12)}-${random.digits(13)}-${random.hex(64)}`,
      `"xoxe.xoxp-1-${random.base62(163)}"`,
      `xoxe-1-${random.base62(146)}`,
      `xoxa-2-${random.digits(12)}-${random.digits(12)}-${random.base62(24)}`,
    ],
  }),
  defineRule({
    id: "slack-session-cookie",
    provider: "slack",
    title: "Slack session cookie",
    severity: "high",
    anchors: ["xoxd-"],
    pattern: /(?<![A-Za-z0-9])xoxd-[A-Za-z0-9%+/_\\-]{50,400}={0,3}/,
    reach: [4, 420],
    source: TYPES,
    revoke: "https://my.slack.com/account/settings",
    example: (random) => `d=xoxd-${random.base64url(120)}`,
  }),
  defineRule({
    id: "slack-webhook",
    provider: "slack",
    title: "Slack incoming webhook or workflow trigger",
    severity: "high",
    anchors: ["hooks.slack.com", "hooks.slack-gov.com"],
    pattern:
      /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[TEW]?[A-Za-z0-9]{6,16}\/[A-Za-z0-9]{6,20}\/[A-Za-z0-9]{16,48}(?:\/[A-Za-z0-9]{16,48})?/,
    validate: ({ secret }) => !/X{5,}|0{6,}/i.test(secret),
    source: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
    revoke: APPS,
    example: (random) =>
      `https://hooks.slack.com/services/T${random.of("ABCDEFGHJKLM0123456789", 10)}/B${random.of("ABCDEFGHJKLM0123456789", 10)}/${random.base62(24)}`,
  }),
];
