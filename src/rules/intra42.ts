import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://api.intra.42.fr/apidoc";
const REVOKE = "https://profile.intra.42.fr/oauth/applications";

export const rules: readonly Rule[] = [
  defineRule({
    id: "intra42-secret",
    provider: "intra42",
    title: "42 intra application secret",
    severity: "medium",
    anchors: ["s-s4t2"],
    pattern: /(?<![0-9A-Za-z])s-s4t2[udaf][udaf]-[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `INTRA42_SECRET=s-s4t2${random.pick(["u", "d", "a", "f"])}${random.pick(["u", "d", "a", "f"])}-${random.hex(64)}`,
      `"token": "s-s4t2${random.pick(["u", "d", "a", "f"])}${random.pick(["u", "d", "a", "f"])}-${random.hex(64)}"`,
    ],
  }),
  defineRule({
    id: "intra42-client-id",
    provider: "intra42",
    title: "Intra 42 client id",
    severity: "medium",
    anchors: ["u-s4t2ud-"],
    pattern: /(?<![0-9A-Za-z])u-s4t2ud-[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://api.intra.42.fr/apidoc",
    revoke: "https://profile.intra.42.fr/oauth/applications",
    example: (random) => [`INTRA42_API_KEY=u-s4t2ud-${random.hex(64)}`, `"token": "u-s4t2ud-${random.hex(64)}"`],
  }),
];
