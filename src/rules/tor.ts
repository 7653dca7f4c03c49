import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tor-onion-service-key",
    provider: "tor-onion",
    title: "Tor onion service key",
    severity: "critical",
    anchors: ["ed25519-v3:"],
    pattern: /(?<![0-9A-Za-z])ED25519-V3:[0-9A-Za-z+/]{86}==(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: "https://spec.torproject.org/control-spec/commands.html#add_onion",
    revoke: "https://spec.torproject.org/control-spec/commands.html#add_onion",
    example: (random) => [
      `TOR_API_KEY=ED25519-V3:${random.base64(86)}==`,
      `"token": "ED25519-V3:${random.base64(86)}=="`,
    ],
  }),
];
