import { defineRule, type Rule } from "../detect/rule.ts";

const CREDENTIALS = "https://console.cloud.google.com/apis/credentials";

/** Apart from what follows it, so that no line of this file looks like a key. */
const ARMOUR = "-----BEGIN PRIVATE KEY-----";

export const rules: readonly Rule[] = [
  defineRule({
    id: "google-api-key",
    provider: "google",
    title: "Google API key (Maps, Firebase, Gemini, YouTube…)",
    severity: "high",
    anchors: ["aiza"],
    gate: "AIza[A-Za-z0-9_-]{35}",
    pattern: /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/,
    reach: [4, 60],
    validate: ({ secret }) => /[A-Z]/.test(secret.slice(4)) && /[a-z]/.test(secret.slice(4)),
    source: "https://cloud.google.com/docs/authentication/api-keys",
    revoke: CREDENTIALS,
    instead: "Restrict a key that must be public to its API and referrer; load all others from the environment.",
    example: (random) => [`key=AIzaSy${random.base64url(32)}9`, `GEMINI_API_KEY="AIzaSy${random.base64url(32)}k"`],
  }),
  defineRule({
    id: "google-api-auth-key",
    provider: "google",
    title: "Google Cloud authorization key",
    severity: "high",
    anchors: ["aq.ab"],
    pattern: /(?<![A-Za-z0-9_-])AQ\.Ab[A-Za-z0-9_-]{40,60}(?![A-Za-z0-9_-])/,
    source: "https://cloud.google.com/docs/authentication/api-keys",
    revoke: CREDENTIALS,
    example: (random) => `AQ.Ab8RN6${random.base64url(45)}`,
  }),
  defineRule({
    id: "google-oauth-client-secret",
    provider: "google",
    title: "Google OAuth client secret",
    severity: "high",
    anchors: ["gocspx-"],
    pattern: /(?<![A-Za-z0-9])GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])/,
    source: "https://support.google.com/cloud/answer/6158849",
    revoke: CREDENTIALS,
    example: (random) => `"client_secret": "GOCSPX-${random.base64url(28)}"`,
  }),
  defineRule({
    id: "google-oauth-access-token",
    provider: "google",
    title: "Google OAuth access token",
    severity: "high",
    anchors: ["ya29."],
    pattern: /(?<![A-Za-z0-9])ya29\.(?:[a-z]\.)?[A-Za-z0-9_-]{30,1200}/,
    reach: [4, 1250],
    source: "https://developers.google.com/identity/protocols/oauth2",
    revoke: "https://myaccount.google.com/connections",
    example: (random) => `Authorization: Bearer ya29.a0${random.base64url(180)}`,
  }),
  defineRule({
    id: "google-oauth-refresh-token",
    provider: "google",
    title: "Google OAuth refresh token",
    severity: "critical",
    anchors: ["1//0"],
    pattern: /(?<![A-Za-z0-9/])1\/\/0[A-Za-z0-9_-]{60,160}(?![A-Za-z0-9_-])/,
    source: "https://developers.google.com/identity/protocols/oauth2#expiration",
    revoke: "https://myaccount.google.com/connections",
    example: (random) => `"refresh_token": "1//0g${random.base64url(90)}"`,
  }),
  defineRule({
    id: "google-legacy-oauth-client-secret",
    provider: "google",
    title: "Google OAuth client secret of the older form",
    severity: "high",
    anchors: [".apps.googleusercontent.com"],
    pattern:
      /(?<id>\d{8,21}-[a-z0-9]{32}\.apps\.googleusercontent\.com)[\s\S]{1,160}?(?<![A-Za-z0-9_-])(?<secret>(?:GOCSPX-[A-Za-z0-9_-]{28}|(?=[A-Za-z_-]{0,23}\d)[A-Za-z0-9_-]{24}))(?![A-Za-z0-9_./-])/,
    reach: [60, 260],
    validate: ({ secret }) =>
      /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /[0-9]/.test(secret) ? { confidence: 0.9 } : false,
    source: "https://developers.google.com/identity/protocols/oauth2",
    revoke: CREDENTIALS,
    example: (random) =>
      `CLIENT_ID = '${random.digits(12)}-${random.base36(32)}.apps.googleusercontent.com'\nCLIENT_SECRET = '7aQ${random.base62(21)}'`,
  }),
  defineRule({
    id: "google-recaptcha-secret",
    provider: "google",
    title: "reCAPTCHA key",
    severity: "medium",
    anchors: ["captcha"],
    pattern:
      /captcha(?=[\w.\- ]{0,30}(?:secret|private))[\w.-]{0,50}(?: [\w.-]{1,16})?["'`\]]{0,3}[ \t]{0,12}(?:=>|[:?+|]{0,3}=|[:,(>])[\s"'`(]{0,8}(?<secret>6[A-Za-z0-9_-]{39})(?![A-Za-z0-9_-])/i,
    source: "https://developers.google.com/recaptcha/docs/verify",
    revoke: "https://www.google.com/recaptcha/admin",
    example: (random) => `RECAPTCHA_SECRET_KEY=6L${random.base64url(37)}x`,
  }),
  defineRule({
    id: "google-service-account-key",
    provider: "google",
    title: "Google service account key",
    severity: "critical",
    anchors: ['"private_key"', '\\"private_key\\"'],
    pattern:
      /"private_key\\?"\s{0,8}:\s{0,8}\\?"(?<secret>-{5}BEGIN (?:RSA )?PRIVATE KEY-{5}[A-Za-z0-9+/=\\\s]{300,4000}-{5}END (?:RSA )?PRIVATE KEY-{5}[\\nr]{0,8})\\?"/,
    reach: [4, 4400],
    placeholders: "meaningful",
    validate: ({ before, after, secret }) => {
      const email = /"client_email\\?"\s{0,8}:\s{0,8}\\?"([\w.@-]{5,120})/.exec(before + after)?.[1];
      if (/(?:A{12}|x{12}|\.{3})/.test(secret.slice(40, 200))) return false;
      return /gserviceaccount|service_account|private_key_id/.test(before + after)
        ? { details: email ? { account: email } : {} }
        : false;
    },
    source: "https://cloud.google.com/iam/docs/keys-create-delete",
    revoke: "https://console.cloud.google.com/iam-admin/serviceaccounts",
    instead: "Use workload identity federation in CI, `gcloud auth application-default login` on your machine.",
    example: (random) =>
      `{"type": "service_account", "private_key_id": "${random.hex(40)}", "private_key": "${ARMOUR}\\nMIIE${random.base64(1600)}\\n-----END PRIVATE KEY-----\\n", "client_email": "a@b.iam.gserviceaccount.com"}`,
  }),
  defineRule({
    id: "google-hmac-access-id",
    provider: "google",
    title: "Google Cloud Storage HMAC key of a service account",
    severity: "medium",
    anchors: ["goog1e"],
    pattern: /(?<![0-9A-Za-z])GOOG1E[0-9A-Z]{55}(?![0-9A-Za-z])/,
    startsAtAnchor: true,

    source: "https://cloud.google.com/storage/docs/authentication/hmackeys",
    revoke: "https://console.cloud.google.com/storage/settings",

    example: (random) => [`GOOG1E${random.base32(55)}`],
  }),
];
