import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "pubnub-secret-key",
    provider: "pubnub",
    title: "PubNub secret key",
    severity: "high",
    anchors: ["sec-c-"],
    gate: "sec-c-[0-9A-Za-z+/]{24}",
    pattern: /(?<![0-9A-Za-z])sec-c-[0-9A-Za-z+/]{46,48}(?![0-9A-Za-z+/])/,
    startsAtAnchor: true,
    source: "https://www.pubnub.com/docs/general/security/access-control",
    revoke: "https://admin.pubnub.com",
    example: (random) => [`PUBNUB_API_KEY=sec-c-${random.base64(47)}`, `"token": "sec-c-${random.base64(47)}"`],
  }),
  defineRule({
    id: "pubnub-publish-key",
    provider: "pubnub",
    title: "PubNub publish key",
    severity: "medium",
    anchors: ["pub-c-"],
    gate: "pub-c-[0-9a-f]{8}-[0-9a-f]{4}",
    pattern: /(?<![0-9A-Za-z])pub-c-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://www.pubnub.com/docs/general/setup/account-setup",
    revoke: "https://admin.pubnub.com",
    example: (random) => [`PUBNUB_API_KEY=pub-c-${random.uuid()}`, `"token": "pub-c-${random.uuid()}"`],
  }),
];
