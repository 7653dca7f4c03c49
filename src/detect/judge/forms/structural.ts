import { LONGEST_VALUE, type Search } from "../candidate.ts";
import { classOf, NAME, QUOTE, skipSpaces } from "../scan.ts";
import { isSubstitute } from "../substitutes.ts";
import { bareAt, quotedAt } from "../values.ts";

/** `IDENTIFIED BY 'x'`, `IDENTIFIED BY x`. `at` is the start of the phrase. */
export function sqlIdentified(search: Search, at: number): void {
  const { text } = search;
  let p = skipSpaces(text, at + 13, at + 30);
  if (/^(?:values|password) /i.test(text.slice(p, p + 10))) p = skipSpaces(text, text.indexOf(" ", p), p + 20);
  const literal = quotedAt(text, p) ?? bareAt(text, p, false);
  if (literal === undefined || literal.end - literal.start < 3) return;
  if (isSubstitute(text.slice(literal.start, literal.end))) return;
  search.found.push({
    start: literal.start,
    end: literal.end,
    value: text.slice(literal.start, literal.end),
    name: "identified by",
    kind: "password",
    form: "sql",
    quote: literal.quote,
    nameStart: at,
  });
}

/** `Basic …`, `Bearer …`, anywhere. `at` is the start of the scheme's word. */
export function headerValue(search: Search, at: number): void {
  const { text } = search;
  if (classOf(text.charCodeAt(at - 1)) & NAME && text.charCodeAt(at - 2) !== 92) return;
  const start = text.indexOf(" ", at) + 1;
  let end = start;
  while (end < start + LONGEST_VALUE && isCredentialPart(text.charCodeAt(end))) end++;
  while (end > start && text.charCodeAt(end - 1) === 46) end--; // the sentence's full stop
  const value = text.slice(start, end);
  if (value.length < 8 || isSubstitute(value) || isChallenge(value)) return;
  const basic = (text.charCodeAt(at + 1) | 32) === 97;
  // prose: "basic authentication", "bearer tokens"
  if (/^[A-Za-z]?[a-z]*$/.test(value) && value.length < 24) return;
  search.found.push({
    start,
    end,
    value,
    name: basic ? "basic" : "bearer",
    kind: "auth-header",
    form: "header",
    quote: "",
    nameStart: at,
  });
}

/** `realm="x"`, `authorization_uri=x`: a parameter of the server's challenge (RFC 7235's `auth-param`), which says what it wants and gives nothing. */
export function isChallenge(value: string): boolean {
  return /^[A-Za-z_]{3,40}=[^=]/.test(value);
}

/** RFC 6750's `b64token`. */
function isCredentialPart(code: number): boolean {
  return (
    (classOf(code) & NAME && code < 128 && code !== 36) ||
    code === 45 ||
    code === 46 ||
    code === 126 ||
    code === 43 ||
    code === 47 ||
    code === 61
  );
}

/** How far a JSON web key's members may lie from its `kty`. */
const JWK_REACH = 3000;

/**
 * The private members of a JSON web key: `d`, and `k` of a symmetric key. `at` is the start of `kty`.
 * @returns the offset up to which it looked
 */
export function jwkSecrets(search: Search, at: number): number {
  const { text } = search;
  if (classOf(text.charCodeAt(at - 1)) & NAME || classOf(text.charCodeAt(at + 3)) & NAME) return at + 3;
  const from = Math.max(0, at - JWK_REACH);
  const open = from + Math.max(0, text.slice(from, at).lastIndexOf("{"));
  const ahead = text.slice(at, at + 2 * JWK_REACH);
  const close = ahead.indexOf("}");
  const end = at + (close < 0 ? ahead.length : close);
  for (let p = open; p < end; p++) {
    const code = text.charCodeAt(p);
    if (code !== 100 && code !== 107) continue; // d, k
    if (classOf(text.charCodeAt(p - 1)) & NAME || classOf(text.charCodeAt(p + 1)) & NAME) continue;
    let q = p + 1;
    while (q < p + 4 && (classOf(text.charCodeAt(q)) & QUOTE || text.charCodeAt(q) === 92)) q++;
    q = skipSpaces(text, q, q + 4);
    if (text.charCodeAt(q) !== 58) continue;
    q = skipSpaces(text, q + 1, q + 12);
    const literal = quotedAt(text, q);
    if (literal === undefined || literal.end - literal.start < 16) continue;
    search.found.push({
      start: literal.start,
      end: literal.end,
      value: text.slice(literal.start, literal.end),
      name: text[p] ?? "",
      kind: "key",
      form: "jwk",
      quote: literal.quote,
      nameStart: p,
    });
    p = literal.after;
  }
  return end;
}
