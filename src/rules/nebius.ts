import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "nebius-static-key",
    provider: "nebius",
    title: "Nebius static key",
    severity: "high",
    // Base 64 of `statickey`, which the message in front begins with.
    anchors: ["hhn0yxrpy2tles"],
    pattern:
      /(?<![0-9A-Za-z])v1\.C[0-9A-Za-z_-]{2,3}KHHN0YXRpY2tleS[0-9A-Za-z_-]{20,160}\.[0-9A-Za-z_-]{40,200}(?![0-9A-Za-z_-])/,
    reach: [12, 420],
    source: "https://docs.nebius.com/iam/authorization/access-keys",
    revoke: "https://console.nebius.com",
    example: (random) => `NEBIUS_API_KEY=v1.CmMKHHN0YXRpY2tleS${random.base64url(70)}.${random.base64url(115)}`,
  }),
];
