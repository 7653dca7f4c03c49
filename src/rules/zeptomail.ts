import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "zeptomail-send-token",
    provider: "zeptomail",
    title: "ZeptoMail send token",
    severity: "high",
    anchors: ["zoho-enczapikey"],
    pattern: /Zoho-enczapikey[ +](?<secret>[0-9A-Za-z+/=]{60,240})(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,

    source: "https://www.zoho.com/zeptomail/help/smtp-api.html",
    revoke: "https://zeptomail.zoho.com",

    example: (random) => [`Authorization: Zoho-enczapikey ${random.base64(140)}`],
  }),
];
