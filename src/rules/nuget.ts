import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://learn.microsoft.com/nuget/nuget-org/publish-a-package";
const REVOKE = "https://www.nuget.org/account/apikeys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "nuget-api-key",
    provider: "nuget",
    title: "NuGet API key",
    severity: "critical",
    anchors: ["oy2"],
    gate: "oy2[0-9a-z]{24}",
    pattern: /(?<![0-9A-Za-z])oy2[0-9a-z]{43}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`NUGET_API_KEY=oy2${random.base36(43)}`, `"token": "oy2${random.base36(43)}"`],
  }),
];
