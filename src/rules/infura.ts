import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "infura-endpoint-key",
    provider: "infura",
    title: "Infura project key in an endpoint",
    severity: "medium",
    anchors: ["infura.io/"],
    pattern: /\.infura\.io\/(?:ws\/)?v3\/(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,

    source: "https://docs.metamask.io/services/",
    revoke: "https://app.infura.io",

    example: (random) => [
      `https://mainnet.infura.io/v3/${random.hex(32)}`,
      `wss://sepolia.infura.io/ws/v3/${random.hex(32)}`,
    ],
  }),
];
