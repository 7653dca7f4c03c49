import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.uploadthing.com";
const REVOKE = "https://uploadthing.com/dashboard";

export const rules: readonly Rule[] = [
  defineRule({
    id: "uploadthing-token",
    provider: "uploadthing",
    title: "UploadThing token",
    severity: "high",
    anchors: ["eyjhcgllzxkioijza19saxzlx"],
    pattern: /(?<![0-9A-Za-z])eyJhcGlLZXkiOiJza19saXZlX[0-9A-Za-z+/]{100,240}={0,2}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `UPLOADTHING_TOKEN=eyJhcGlLZXkiOiJza19saXZlX${random.base62(140)}`,
      `"token": "eyJhcGlLZXkiOiJza19saXZlX${random.base62(140)}"`,
    ],
  }),
];
