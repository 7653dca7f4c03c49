import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.devcycle.com";
const REVOKE = "https://app.devcycle.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "devcycle-server-key",
    provider: "devcycle",
    title: "DevCycle server SDK key",
    severity: "medium",
    anchors: ["dvc_server_"],
    pattern: /(?<![0-9A-Za-z])dvc_server_[0-9A-Za-z_]{16,60}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DEVCYCLE_SERVER_KEY=dvc_server_${random.base36(40)}`,
      `"token": "dvc_server_${random.base36(40)}"`,
    ],
  }),
  defineRule({
    id: "devcycle-client-key",
    provider: "devcycle",
    title: "DevCycle client SDK key (meant to be public)",
    severity: "medium",
    anchors: ["dvc_client_"],
    pattern: /(?<![0-9A-Za-z])dvc_client_[0-9A-Za-z_]{16,60}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DEVCYCLE_CLIENT_KEY=dvc_client_${random.base36(40)}`,
      `"token": "dvc_client_${random.base36(40)}"`,
    ],
  }),
  defineRule({
    id: "devcycle-mobile-key",
    provider: "devcycle",
    title: "DevCycle mobile SDK key (meant to be public)",
    severity: "low",
    anchors: ["dvc_mobile_"],
    pattern: /(?<![0-9A-Za-z])dvc_mobile_[0-9A-Za-z_]{16,60}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `DEVCYCLE_MOBILE_KEY=dvc_mobile_${random.base36(40)}`,
  }),
];
