import { namedCredential } from "../detect/chosen.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "property-list-credential",
    provider: "property-list",
    title: "Credential in a property list",
    severity: "high",
    anchors: ["</key>"],
    gate: "<key>[^<]*(key|secret|token|passw)[^<]*</key>",
    pattern:
      /<key>(?<name>[\w .-]{0,40}(?:api[ _-]?key|secret|token|access[ _-]?key|passw(?:or)?d|private[ _-]?key|client[ _-]?key))<\/key>\s{0,40}<string>(?<secret>[^<\s]{8,200})<\/string>/i,
    placeholders: "meaningful",
    validate: namedCredential,
    source: "https://developer.apple.com/documentation/bundleresources/information-property-list",
    revoke: "Revoke it at the provider that the name tells; everybody who has the app can read it",
    instead:
      "An app cannot keep a secret: let a server of yours call the provider, or set the value when the app is built.",
    example: (random) => [
      `<key>WeatherAPIKey</key>\n\t<string>${random.base62(40)}</string>`,
      `<key>smtp_password</key><string>k4${random.base62(12)}</string>`,
    ],
    nearMiss: () => [
      "<key>WeatherAPIKey</key>\n<string>$(WEATHER_API_KEY)</string>",
      "<key>smtp_password</key><string>password</string>",
    ],
  }),
];
