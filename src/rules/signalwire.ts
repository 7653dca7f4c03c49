import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://developer.signalwire.com";
const REVOKE = "https://signalwire.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "signalwire-api-token",
    provider: "signalwire",
    title: "SignalWire API token",
    severity: "high",
    anchors: [
      "pt0",
      "pt1",
      "pt2",
      "pt3",
      "pt4",
      "pt5",
      "pt6",
      "pt7",
      "pt8",
      "pt9",
      "pta",
      "ptb",
      "ptc",
      "ptd",
      "pte",
      "ptf",
    ],
    gate: "PT[0-9a-f]{24}",
    pattern: /(?<![0-9A-Za-z])PT[0-9a-f]{48}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`SIGNALWIRE_API_TOKEN=PT${random.hex(48)}`, `"token": "PT${random.hex(48)}"`],
  }),
];
