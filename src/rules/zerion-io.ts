import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "zerion-io-production-key",
    provider: "zerion-io",
    title: "Zerion production API key",
    severity: "medium",
    anchors: ["zk_prod_"],
    pattern: /(?<![0-9A-Za-z])zk_prod_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://developers.zerion.io",
    revoke: "https://dashboard.zerion.io",
    example: (random) => [`ZERION_IO_API_KEY=zk_prod_${random.hex(32)}`, `"token": "zk_prod_${random.hex(32)}"`],
  }),
  defineRule({
    id: "zerion-io-development-key",
    provider: "zerion-io",
    title: "Zerion development API key",
    severity: "medium",
    anchors: ["zk_dev_"],
    gate: "zk_dev_[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])zk_dev_[0-9a-f]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://developers.zerion.io",
    revoke: "https://dashboard.zerion.io",
    example: (random) => [`ZERION_IO_API_KEY=zk_dev_${random.hex(32)}`, `"token": "zk_dev_${random.hex(32)}"`],
  }),
];
