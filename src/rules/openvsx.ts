import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://github.com/eclipse/openvsx/wiki/Publishing-Extensions";
const REVOKE = "https://open-vsx.org/user-settings/tokens";

export const rules: readonly Rule[] = [
  defineRule({
    id: "openvsx-access-token",
    provider: "openvsx",
    title: "Open VSX access token",
    severity: "high",
    anchors: ["ovsxp_"],
    pattern: /(?<![0-9A-Za-z])ovsxp_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`OPENVSX_ACCESS_TOKEN=ovsxp_${random.uuid()}`, `"token": "ovsxp_${random.uuid()}"`],
  }),
  defineRule({
    id: "openvsx-personal-token",
    provider: "openvsx",
    title: "Open VSX personal access token",
    severity: "high",
    anchors: ["ovsxat_"],
    pattern: /(?<![0-9A-Za-z])ovsxat_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://github.com/eclipse/openvsx/wiki/Publishing-Extensions",
    revoke: "https://open-vsx.org/user-settings/tokens",

    example: (random) => [`OVSX_PAT=ovsxat_${random.uuid()}`],
  }),
];
