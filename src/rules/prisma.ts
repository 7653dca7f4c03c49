import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "prisma-accelerate-url",
    provider: "prisma",
    title: "Prisma Accelerate connection string",
    severity: "high",
    anchors: ["prisma://", "prisma+postgres://", "prisma-data.net"],
    pattern:
      /prisma(?:\+postgres)?:\/\/[a-z0-9.-]{4,80}\/\?api_key=(?<secret>eyJ[0-9A-Za-z_-]{10,400}\.[0-9A-Za-z_-]{20,800}\.[0-9A-Za-z_-]{40,200})(?![0-9A-Za-z_-])/,

    reach: [20, 1500],
    placeholders: "meaningful",
    source: "https://www.prisma.io/docs/accelerate/getting-started",
    revoke: "https://console.prisma.io",

    example: (random) => [
      `DATABASE_URL="prisma://accelerate.prisma-data.net/?api_key=eyJ${random.base64url(33)}.eyJ${random.base64url(90)}.${random.base64url(43)}"`,
    ],
  }),
];
