import { isPlaceholder } from "../detect/placeholder.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "line-channel-access-token",
    provider: "line-messaging",
    title: "LINE channel access token",
    severity: "high",
    // All of them end alike.
    anchors: ["/1o/w1cdnyilfu="],
    pattern: /(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{130,170}dB04t89\/1O\/w1cDnyilFU=(?![0-9A-Za-z+/=])/,
    reach: [190, 20],
    validate: ({ secret }) => !isPlaceholder(secret.slice(0, 100)),
    placeholders: "meaningful",
    source: "https://developers.line.biz/en/docs/basics/channel-access-token/",
    revoke: "https://developers.line.biz/console/",
    example: (random) => `LINE_CHANNEL_ACCESS_TOKEN=${random.base64(149)}dB04t89/1O/w1cDnyilFU=`,
  }),
];
