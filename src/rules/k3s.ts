import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "k3s-cluster-token",
    provider: "k3s-cluster",
    title: "Cluster token of K3s or RKE2",
    severity: "critical",
    anchors: ["k10"],
    gate: "K10[0-9a-f]{64}::",
    pattern:
      /(?<![0-9A-Za-z])K10[0-9a-f]{64}::(?:(?:server|node):[0-9a-f]{32,64}|[a-z0-9]{6}\.[a-z0-9]{16})(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.k3s.io/cli/token",
    revoke: "`k3s token rotate`",
    example: (random) => [
      `K3S_TOKEN=K10${random.hex(64)}::server:${random.hex(32)}`,
      `token: K10${random.hex(64)}::${random.base36(6)}.${random.base36(16)}`,
    ],
  }),
];
