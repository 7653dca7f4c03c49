import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "feishu-bot-webhook",
    provider: "feishu",
    title: "Feishu or Lark bot webhook",
    severity: "medium",
    anchors: ["open-apis/bot/v2/hook/"],
    pattern:
      /open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook\/(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z])/,

    source: "https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot",
    revoke: "The group chat, its bots: remove the bot and add it again",

    example: (random) => [
      `https://open.feishu.cn/open-apis/bot/v2/hook/${random.uuid()}`,
      `https://open.larksuite.com/open-apis/bot/v2/hook/${random.uuid()}`,
    ],
  }),
];
