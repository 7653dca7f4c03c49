import { passwordRule } from "../detect/chosen.ts";
import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule, type RuleMatch, type Validation } from "../detect/rule.ts";
import { isTrialFile } from "../detect/trial-file.ts";

/** The JSON object that one part of a token holds. */
function partOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    // Not JSON: then it is no token, which is all that is asked here.
    return undefined;
  }
}

/** The token that jwt.io and half of all tutorials show. */
const SAMPLE_SUBJECT = "1234567890";

const REGISTERED = [
  "iss",
  "sub",
  "aud",
  "exp",
  "nbf",
  "iat",
  "jti",
  "client_id",
  "uid",
  "user_id",
  "userId",
  "tid",
  "org",
  "scope",
  "accountId",
];

/** The name of a credential to which the token is given. */
const GIVEN = /(?:token|secret|bearer|api_?key|jwt)["'`\]]{0,2}\s{0,4}(?:[:=-]|:=|=>)?\s{0,4}["'`]$/i;

/** A token whose claims cannot be read, where a name says that it is one: signed, not encrypted, and drawn throughout. */
function isSignedText(parts: readonly string[], before: string, path: string): boolean {
  return parts.length === 3 && GIVEN.test(before) && !isTrialFile(path) && parts.slice(1).every(looksRandom);
}

function validateJwt({ secret, before, path }: RuleMatch): Validation {
  const parts = secret.split(".");
  const [head = "", body = ""] = parts;
  const header = partOf(head);
  // Cut or damaged: what is left still begins like a token.
  if (!header && /^eyJ(?:hbGciOi|0eXAiOi|raWQiOi)/.test(head))
    return looksRandom(secret.slice(-24)) ? { confidence: 0.6 } : false;
  if (!header || !["alg", "enc", "typ", "kid", "kty"].some((name) => name in header)) return false;
  if (header.alg === "none") return false;
  const claims = partOf(body);
  // Encrypted, or signed over something else than claims: its shape alone says nothing, the name it is given to may.
  if (!claims) return isSignedText(parts, before, path) ? { confidence: 0.6 } : false;
  if (claims.sub === SAMPLE_SUBJECT) return { severity: "low" };
  const details: Record<string, string> = { algorithm: String(header.alg) };
  if (typeof claims.iss === "string") details.issuer = claims.iss.slice(0, 120);
  if (typeof claims.exp === "number")
    details.expires = new Date(Math.min(claims.exp, 4e9) * 1000).toISOString().slice(0, 10);
  // Claims of a token that a server issued; without any it is an exercise: {"some": "payload"}.
  if (!REGISTERED.some((claim) => claim in claims)) return { severity: "low", details };
  if (claims.role === "anon") return { severity: "low", details };
  // Supabase's keys say their role; those of its documentation and of every local stack are issued by `supabase-demo`.
  if (claims.iss === "supabase-demo" || (claims.iss === "supabase" && claims.role === undefined))
    return { severity: "low", details };
  if (claims.role === "service_role") return { severity: "critical", details };
  return { details };
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

export const rules: readonly Rule[] = [
  defineRule({
    id: "json-web-token",
    provider: "jwt",
    title: "JSON Web Token",
    severity: "medium",
    anchors: ["eyj", "ewogi", "eyai"],
    gate: "(eyJ|ewogI|eyAi)[A-Za-z0-9_-]{10,}={0,2}\\.[A-Za-z0-9_-]{6}",
    pattern:
      /(?<![A-Za-z0-9_.-])(?:eyJ|ewogI|eyAi)[A-Za-z0-9_-]{10,1200}={0,2}\.[A-Za-z0-9_-]{6,6000}={0,2}\.[A-Za-z0-9_/+-]{10,2000}(?:\.[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,200})?={0,2}(?![A-Za-z0-9_-])/,
    startsAtAnchor: true,
    placeholders: "meaningful",
    validate: validateJwt,
    source: "https://www.rfc-editor.org/rfc/rfc7519",
    revoke: "Where it was issued: end the session, or change the key that signs; a token stays good until it expires",
    instead: "Get tokens at run time; tests can sign their own with a throw-away key.",
    example: (random) =>
      `Authorization: Bearer ${encode({ alg: "HS256", typ: "JWT" })}.${encode({ iss: "acme", jti: random.base62(12), exp: 1999999999 })}.${random.base64url(43)}`,
    nearMiss: (random) => [`eyJx${random.base62(20)}.${random.base62(30)}.${random.base62(43)}`],
  }),
  passwordRule({
    id: "jwt-signing-secret",
    provider: "jwt",
    title: "Secret that signs web tokens, in a configuration",
    anchors: ["jwt:", 'jwt":', "jwt =", "jwt':", "jwt=", "[jwt]"],
    gate: "(secret|sign(ing)?[_-]?key|secret[_-]?key)[\"']? *[:=] *[\"'][^\"' ]{6}",
    pattern:
      /(?<![A-Za-z0-9])(?:["']?jwt["']?[ \t]{0,4}[:=][ \t]{0,4}(?:\{[ \t]{0,4})?|\[jwt\][ \t]{0,4})(?:\r?\n[ \t]{0,24})?["']?(?:secret|secret[_-]?key|sign(?:ing)?[_-]?key)["']?[ \t]{0,4}[:=][ \t]{0,4}["'](?<secret>[^"'\s]{8,120})["']/i,
    reach: [4, 300],
    source: "https://www.rfc-editor.org/rfc/rfc8725#section-3.5",
    revoke: "Change the key that signs: all tokens end with it",
    instead: "Draw a key of 32 bytes or more, and read it from the environment or a secret store.",
    lines: [(secret) => `jwt:\n  secret: "${secret}"\n  expires: 50m`, (secret) => `jwt: { secretKey: '${secret}' },`],
  }),
];
