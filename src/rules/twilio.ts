import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.twilio.com/docs/iam/api-keys";
const REVOKE = "https://console.twilio.com/us1/account/keys-credentials/api-keys";

/** Beginnings of account SIDs: an anchor has three characters at least. */
const SIDS = [..."0123456789abcdef"].map((digit) => `ac${digit}`);

export const rules: readonly Rule[] = [
  defineRule({
    id: "twilio-account-sid",
    provider: "twilio",
    title: "Twilio account SID (an id)",
    severity: "low",
    anchors: SIDS,
    gate: "AC[0-9a-fA-F]{24}",
    pattern: /(?<![0-9A-Za-z])AC[0-9a-fA-F]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => `TWILIO_ACCOUNT_SID=AC${random.of("0123456789abcdefABCDEF", 32)}`,
  }),
  defineRule({
    id: "twilio-api-key-sid",
    provider: "twilio",
    title: "Twilio API key SID",
    severity: "medium",
    anchors: [
      "sk0",
      "sk1",
      "sk2",
      "sk3",
      "sk4",
      "sk5",
      "sk6",
      "sk7",
      "sk8",
      "sk9",
      "ska",
      "skb",
      "skc",
      "skd",
      "ske",
      "skf",
    ],
    gate: "SK[0-9a-fA-F]{24}",
    pattern: /(?<![0-9A-Za-z])SK[0-9a-fA-F]{32}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `TWILIO_API_KEY_SID=SK${random.of("0123456789abcdefABCDEF", 32)}`,
      `"token": "SK${random.of("0123456789abcdefABCDEF", 32)}"`,
    ],
  }),
  defineRule({
    id: "twilio-auth-token-call",
    provider: "twilio",
    title: "Twilio auth token beside its account SID",
    severity: "critical",
    anchors: SIDS,
    gate: "AC[0-9a-fA-F]{24}",
    pattern: /(?<![0-9A-Za-z])(?<account>AC[0-9a-fA-F]{32})["'`],\s{0,24}["'`](?<secret>[0-9a-f]{32})["'`]/,
    startsAtAnchor: true,
    source: "https://www.twilio.com/docs/iam/access-tokens",
    revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
    example: (random) => [
      `client = Client('AC${random.hex(32)}', '4b${random.hex(29)}7')`,
      `Twilio.init("AC${random.hex(32)}", "4b${random.hex(29)}7");`,
    ],
  }),
];
