import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://www.inngest.com/docs";
const REVOKE = "https://app.inngest.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "inngest-signing-key",
    provider: "inngest",
    title: "Inngest signing key",
    severity: "high",
    anchors: ["signkey-prod-"],
    pattern: /(?<![0-9A-Za-z])signkey-prod-[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `INNGEST_SIGNING_KEY=signkey-prod-${random.hex(64)}`,
      `"token": "signkey-prod-${random.hex(64)}"`,
    ],
  }),
  defineRule({
    id: "inngest-test-signing-key",
    provider: "inngest",
    title: "Inngest test signing key",
    severity: "medium",
    anchors: ["signkey-test-"],
    pattern: /(?<![0-9A-Za-z])signkey-test-[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `INNGEST_TEST_SIGNING_KEY=signkey-test-${random.hex(64)}`,
      `"token": "signkey-test-${random.hex(64)}"`,
    ],
  }),
  defineRule({
    id: "inngest-branch-signing-key",
    provider: "inngest",
    title: "Inngest branch signing key",
    severity: "high",
    anchors: ["signkey-branch-"],
    pattern: /(?<![0-9A-Za-z])signkey-branch-[0-9a-f]{64}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://www.inngest.com/docs/platform/signing-keys",
    revoke: "https://app.inngest.com/env/production/manage/signing-key",
    example: (random) => [
      `INNGEST_API_KEY=signkey-branch-${random.hex(64)}`,
      `"token": "signkey-branch-${random.hex(64)}"`,
    ],
  }),
];
