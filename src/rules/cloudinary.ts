import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://cloudinary.com/documentation/how_to_integrate_cloudinary";
const REVOKE = "https://console.cloudinary.com/settings/api-keys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "cloudinary-url",
    provider: "cloudinary",
    title: "Cloudinary URL with secret",
    severity: "high",
    anchors: ["cloudinary://"],
    pattern: /(?<![0-9A-Za-z])cloudinary:\/\/\d{10,20}:[0-9A-Za-z_-]{20,44}@/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `CLOUDINARY_URL=cloudinary://${random.digits(15)}:${random.base64url(32)}@`,
      `"token": "cloudinary://${random.digits(15)}:${random.base64url(32)}@"`,
    ],
  }),
];
