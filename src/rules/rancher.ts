import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys";
const REVOKE = "https://www.rancher.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "rancher-api-token",
    provider: "rancher",
    title: "Rancher API token",
    severity: "high",
    anchors: ["token-"],
    pattern: /(?<![0-9A-Za-z])token-[0-9a-z]{5}:[0-9a-z]{54}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `RANCHER_API_TOKEN=token-${random.base36(5)}:${random.base36(54)}`,
      `"token": "token-${random.base36(5)}:${random.base36(54)}"`,
    ],
  }),
  defineRule({
    id: "rancher-kubeconfig-token",
    provider: "rancher",
    title: "Rancher kubeconfig token",
    severity: "critical",
    anchors: ["kubeconfig-u-"],
    pattern: /(?<![0-9A-Za-z])kubeconfig-u-[0-9a-z]{5,16}:[0-9a-z]{54}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://ranchermanager.docs.rancher.com/reference-guides/about-the-api/api-tokens",
    revoke: "https://ranchermanager.docs.rancher.com/reference-guides/about-the-api/api-tokens",
    example: (random) => [
      `RANCHER_API_KEY=kubeconfig-u-${random.base36(10)}:${random.base36(54)}`,
      `"token": "kubeconfig-u-${random.base36(10)}:${random.base36(54)}"`,
    ],
  }),
];
