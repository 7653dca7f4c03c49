import { defineRule, type Rule } from "../detect/rule.ts";

const KEYS = "https://docs.stripe.com/keys";
const DASHBOARD = "https://dashboard.stripe.com/apikeys";

export const rules: readonly Rule[] = [
  defineRule({
    id: "stripe-secret-key",
    provider: "stripe",
    title: "Stripe secret or restricted key",
    severity: "critical",
    anchors: ["sk_live_", "rk_live_", "sk_test_", "rk_test_", "sk_prod_", "rk_prod_", "sk_org_live_", "sk_org_test_"],
    pattern: /(?<![A-Za-z0-9])[sr]k_(?:org_)?(?:live|test|prod)_[A-Za-z0-9]{14,256}(?![A-Za-z0-9])/,
    reach: [4, 280],
    validate: ({ secret }) => {
      const mode = secret.includes("_test_") ? "test" : "live";
      return { details: { mode }, severity: mode === "test" ? "medium" : "critical" };
    },
    source: KEYS,
    revoke: DASHBOARD,
    instead: "Read the key from the environment; give each service a restricted key.",
    example: (random) => [
      `stripe.api_key = "sk_live_${random.base62(24)}"`,
      `STRIPE_KEY=rk_live_51${random.base62(97)}`,
      `sk_test_51${random.base62(97)}`,
    ],
    nearMiss: () => ["pk_live_ is a publishable key", `sk_live_${"x".repeat(24)}`],
  }),
  defineRule({
    id: "stripe-webhook-secret",
    provider: "stripe",
    title: "Stripe or Svix webhook signing secret",
    severity: "high",
    anchors: ["whsec_"],
    pattern: /(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/]{24,64}={0,2}(?![A-Za-z0-9+/=])/,
    source: "https://docs.stripe.com/webhooks#verify-official-libraries",
    revoke: "https://dashboard.stripe.com/webhooks",
    example: (random) => `STRIPE_WEBHOOK_SECRET=whsec_${random.base62(32)}`,
  }),
  defineRule({
    id: "stripe-publishable-key",
    provider: "stripe",
    title: "Stripe publishable key (meant to be public)",
    severity: "low",
    anchors: ["pk_live_", "pk_test_"],
    pattern: /(?<![A-Za-z0-9])pk_(?:live|test)_[A-Za-z0-9]{20,256}(?![A-Za-z0-9])/,
    reach: [4, 280],
    source: KEYS,
    revoke: DASHBOARD,
    example: (random) => `pk_live_51${random.base62(97)}`,
  }),
];
