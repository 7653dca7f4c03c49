import { BREAK, classOf, NAME, QUOTE, SPACE, skipSpaces } from "../scan.ts";
import { isSubstitute } from "../substitutes.ts";
import { type Literal, quotedAt } from "../values.ts";

/**
 * Literals inside an expression on the same line: arguments of a call that wraps them (`decode("x")`), and what stands behind `||`, `??`, `or`, `:`, `+`.
 * At most three, within 160 characters.
 */
export function wrapped(text: string, at: number): Literal[] {
  const literals: Literal[] = [];
  const limit = Math.min(text.length, at + 160);
  let last = 0;
  for (let p = at; p < limit && literals.length < 3; p++) {
    const code = text.charCodeAt(p);
    const kind = classOf(code);
    if (kind & BREAK || code === 59 || code === 123) break;
    if (kind & QUOTE) {
      const leads = LEADS_TO_LITERAL.has(last) || (last === 61 && DEFAULT.test(text.slice(Math.max(at, p - 12), p)));
      const literal = leads ? quotedAt(text, p) : undefined;
      if (literal === undefined) break;
      literals.push(literal);
      p = literal.after - 1;
      last = code;
    } else if (!(kind & SPACE)) last = kind & NAME ? letterBefore(text, p) : code;
  }
  return literals;
}

/** An argument's name: `Field(default="x")`. */
const DEFAULT = /[(, ]default ?= ?$/;

/** `(`, `,`, `|`, `?`, `:`, `+`, and the r of `or`. */
const LEADS_TO_LITERAL = new Set([40, 44, 124, 63, 58, 43, 114]);

/** What a letter at `at` means for a quote behind it: the r of ` or`, the bracket before the b of `(b"…"`, else a word's end. */
function letterBefore(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 114 && text.charCodeAt(at - 1) === 111 && text.charCodeAt(at - 2) === 32) return 114;
  return code === 98 && text.charCodeAt(at - 1) === 40 ? 40 : 97;
}

/** String literals among a call's first arguments: at most three, all of them literal, within 200 characters. `at` is behind the bracket. */
export function argumentsOf(text: string, at: number): Literal[] {
  const literals: Literal[] = [];
  let p = at;
  for (let argument = 0; argument < 4 && literals.length < 3; argument++) {
    while (p < at + 200 && classOf(text.charCodeAt(p)) & (SPACE | BREAK)) p++;
    const inner = text.charCodeAt(p) === 91 && text.charCodeAt(p + 1) === 93 ? p + 2 : p;
    let literal = quotedAt(text, inner);
    if (literal === undefined && literals.length === 0) {
      const open = callOpening(text, inner);
      if (open > 0) literal = quotedAt(text, open);
    }
    if (literal === undefined) break;
    if (literal.end - literal.start >= 3) literals.push(literal);
    p = skipSpaces(text, literal.after, literal.after + 4);
    if (text.charCodeAt(p) !== 44) break;
    p++;
  }
  return literals.filter(({ start, end }) => !isSubstitute(text.slice(start, end)));
}

/** The offset behind the bracket of a call that begins at `at` (`Base64.decode(`), or -1. */
function callOpening(text: string, at: number): number {
  let p = at;
  for (const limit = at + 40; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (!(classOf(code) & NAME) && code !== 46) break;
  }
  return p > at && text.charCodeAt(p) === 40 ? p + 1 : -1;
}
