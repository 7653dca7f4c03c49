import { defineRule, type Rule } from "../detect/rule.ts";

/** Base 64 of `key_01`: an id of this century follows, a comma and the secret. */
export const WORKOS_BODY = "a2V5XzAx";

/** Whether a key with Stripe's prefix has WorkOS's id in it. */
export function isOfWorkos(key: string): boolean {
  return key.startsWith(WORKOS_BODY, "sk_live_".length);
}

export const rules: readonly Rule[] = [
  defineRule({
    id: "workos-api-key",
    provider: "workos",
    title: "WorkOS API key",
    severity: "critical",
    anchors: ["sk_live_a2v5xzax", "sk_test_a2v5xzax"],
    pattern: /(?<![0-9A-Za-z])sk_(?:live|test)_a2V5XzAx[0-9A-Za-z+/]{50,110}={0,2}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    validate: ({ secret, before }) => {
      if (!isOfWorkos(secret) || /highnote/i.test(before)) return false;
      return secret.startsWith("sk_test_")
        ? { severity: "medium", details: { mode: "test" } }
        : { details: { mode: "live" } };
    },
    source: "https://workos.com/docs/reference/api-keys",
    revoke: "https://dashboard.workos.com/api-keys",
    nearMiss: (random) => [`HIGHNOTE_API_KEY=sk_live_${WORKOS_BODY}${random.base64(68)}`],
    example: (random) => [
      `WORKOS_API_KEY=sk_live_${WORKOS_BODY}${random.base64(68)}`,
      `new WorkOS("sk_test_${WORKOS_BODY}${random.base64(66)}=")`,
    ],
  }),
];
