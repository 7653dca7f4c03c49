import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const KEYS = "https://docs.stripe.com/keys";
const DASHBOARD = "https://dashboard.stripe.com/apikeys";

/** Who else's keys begin with `sk_live_`. */
const OTHERS =
  /clerk|pay\.?jp|komoju|paidy|smartpay|paymongo|paystack|moonpay|workos|highnote|apideck|magic|fortmatic|checkout|commercejs|chec_|lalamove|recharge|univapay|unkey|polar|lemonsqueezy|tebex|whop/i;

/** Whether the line in front of a key names another service than Stripe. */
function isOfAnother(before: string): boolean {
  const line = before.slice(before.lastIndexOf("\n") + 1).slice(-80);
  return OTHERS.test(line) && !/stripe/i.test(line);
}

export const rules: readonly Rule[] = [
  defineRule({
    id: "stripe-secret-key",
    provider: "stripe",
    title: "Stripe secret or restricted key",
    severity: "critical",
    anchors: ["sk_live_", "rk_live_", "sk_test_", "rk_test_", "sk_prod_", "rk_prod_", "sk_org_live_", "sk_org_test_"],
    pattern:
      /(?<![A-Za-z0-9])(?:rk_|sk_org_|sk_(?=(?:live|test|prod)_(?:[A-Za-z0-9]{24}|[A-Za-z0-9]{80,256})(?![A-Za-z0-9])))(?:live|test|prod)_[A-Za-z0-9]{14,256}(?![A-Za-z0-9])/,
    reach: [4, 280],
    validate: ({ secret, before }) => {
      // PAY.JP's and Paystack's keys are hexadecimal.
      if (/_[0-9a-f]+$/.test(secret) || isOfAnother(before)) return false;
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
    nearMiss: (random) => [
      "pk_live_ is a publishable key",
      `sk_live_${"x".repeat(24)}`,
      `PAYJP_SECRET_KEY=sk_test_${random.hex(24)}`,
      `CLERK_SECRET_KEY=sk_live_${random.base62(42)}`,
      `KOMOJU_KEY=sk_live_${random.base62(24)}`,
    ],
  }),
  defineRule({
    id: "stripe-like-secret-key",
    provider: "stripe-like",
    title: "Secret key in the form that Stripe began and Clerk, PAY.JP, KOMOJU and others issue",
    severity: "high",
    anchors: ["sk_live_", "sk_test_", "sk_prod_"],
    pattern: /(?<![A-Za-z0-9])sk_(?:live|test|prod)_[A-Za-z0-9_-]{14,256}(?![A-Za-z0-9_-])/,
    reach: [4, 280],
    validate: ({ secret, before }) => {
      const body = secret.slice("sk_live_".length);
      if (/[_-]/.test(body) && (body.length < 32 || !looksRandom(body))) return false;
      if ((body.length === 24 || body.length >= 80) && !/^[0-9a-f]+$/.test(body) && !isOfAnother(before)) return false;
      return { confidence: 0.9, severity: secret.startsWith("sk_test_") ? "medium" : "high" };
    },
    source: "https://docs.pay.jp/v2/guide/developers/testmode-livemode, https://clerk.com/docs",
    revoke: "The dashboard of the service whose name stands beside the key, under API keys",
    instead: "Read the key from the environment.",
    example: (random) => [
      `CLERK_SECRET_KEY=sk_live_${random.base62(42)}`,
      `PAYJP_SECRET_KEY=sk_test_${random.hex(24)}`,
      `secret: sk_live_${random.base62(40)}`,
    ],
    nearMiss: (random) => [`stripe.api_key = "sk_live_${random.base62(24)}"`],
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
