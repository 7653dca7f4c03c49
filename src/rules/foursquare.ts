import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "foursquare-api-key",
    provider: "foursquare",
    title: "Foursquare API key",
    severity: "medium",
    anchors: ["fsq3"],
    gate: "fsq3[0-9A-Za-z+/]{24}",
    pattern: /(?<![0-9A-Za-z])fsq3[0-9A-Za-z+/]{42,46}(?![0-9A-Za-z+/])/,
    startsAtAnchor: true,
    validate: ({ secret }) => looksRandom(secret.slice(4)),
    source: "https://docs.foursquare.com/developer/reference/authentication",
    revoke: "https://foursquare.com/developers/home",
    example: (random) => [`FOURSQUARE_API_KEY=fsq3${random.base64(44)}`, `"token": "fsq3${random.base64(44)}"`],
  }),
];
