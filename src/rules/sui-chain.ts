import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "sui-chain-private-key",
    provider: "sui-chain",
    title: "Sui private key",
    severity: "critical",
    anchors: ["suiprivkey1"],
    pattern: /(?<![0-9A-Za-z])suiprivkey1[0-9a-z]{59}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.sui.io/references/cli/keytool",
    revoke: "https://docs.sui.io/references/cli/keytool",
    example: (random) => [
      `SUI_PRIVATE_KEY=suiprivkey1${random.base36(59)}`,
      `"token": "suiprivkey1${random.base36(59)}"`,
    ],
  }),
];
