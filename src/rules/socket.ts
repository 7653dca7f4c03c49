import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.socket.dev";
const REVOKE = "https://socket.dev";

export const rules: readonly Rule[] = [
  defineRule({
    id: "socket-api-token",
    provider: "socket",
    title: "Socket API token",
    severity: "medium",
    anchors: ["sktsec_"],
    pattern: /(?<![0-9A-Za-z])sktsec_[0-9A-Za-z_-]{40,70}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `SOCKET_API_TOKEN=sktsec_${random.base64url(55)}`,
      `"token": "sktsec_${random.base64url(55)}"`,
    ],
  }),
];
