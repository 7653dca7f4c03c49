import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "firebase-messaging-server-key",
    provider: "firebase",
    title: "Firebase Cloud Messaging server key",
    severity: "medium",
    anchors: [":apa91b"],
    pattern: /(?<![0-9A-Za-z_-])AAAA[0-9A-Za-z_-]{7}:APA91b[0-9A-Za-z_-]{134}(?![0-9A-Za-z_-])/,

    source: "https://firebase.google.com/docs/cloud-messaging/auth-server",
    revoke: "https://console.firebase.google.com",

    example: (random) => [`FCM_SERVER_KEY=AAAA${random.base64url(7)}:APA91b${random.base64url(134)}`],
  }),
];
