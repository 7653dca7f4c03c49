import type { Search } from "../candidate.ts";
import { BREAK, classOf, NAME, QUOTE, SPACE } from "../scan.ts";
import type { Literal } from "../values.ts";
import { collectLiteral, type Owner } from "./value-place.ts";

/** So far a compared literal reaches back, and what stands around it. */
const LONGEST = 160;

/** Functions that compare two strings, up to their bracket. What a test asserts of a result is the example's own. */
const COMPARER =
  /(?:^|[^a-z])(?:str\w{0,4}cmp|memcmp|(?:\w{1,12}_)?compare\w{0,16}|(?:\w{1,12}_)?equals?(?:_\w{1,12})?)\($/i;
/** A method of the literal that compares it, up to its bracket. */
const METHOD = /\.(?:equals(?:IgnoreCase)?|contentEquals|compareTo|eql\?)\($/i;

/** Whether the name at `nameStart` is the first argument of a comparison: `strcmp(password, "x")`. */
export function isFirstCompared(text: string, nameStart: number): boolean {
  return COMPARER.test(text.slice(Math.max(0, nameStart - 32), nameStart));
}

/** Collects the literal in front of the name that it is compared with: `"x" == password`, `"x".equals(password)`, `strcmp("x", password)`. */
export function comparedBefore(search: Search, owner: Owner): void {
  const { text } = search;
  if (owner.kind === "key" || owner.kind === "auth") return;
  const operand = operandStart(text, owner.nameStart);
  const closing = closingQuote(text, operand);
  if (closing === -1) return;
  const literal = literalBefore(text, closing);
  if (literal === undefined) return;
  const isSecond = text.charCodeAt(closing + 1) === 44;
  if (isSecond && !COMPARER.test(text.slice(Math.max(0, literal.start - 33), literal.start - 1))) return;
  collectLiteral(search, owner, "compare", literal);
}

/** Where the operand begins that ends with the name: in front of `$_POST['`, `*`, `&`. */
function operandStart(text: string, nameStart: number): number {
  let p = nameStart;
  const low = Math.max(0, p - 40);
  if (classOf(text.charCodeAt(p - 1)) & QUOTE && text.charCodeAt(p - 2) === 91) {
    p -= 2;
    while (p > low && (classOf(text.charCodeAt(p - 1)) & NAME || text.charCodeAt(p - 1) === 46)) p--;
  }
  while (p > low && isSigil(text.charCodeAt(p - 1))) p--;
  return p;
}

/** `*`, `&` and `@` of a pointer or a variable. */
function isSigil(code: number): boolean {
  return code === 42 || code === 38 || code === 64;
}

/** The quote that closes a literal in front of `==`, `!=`, `.equals(` or a comma; -1: there is none. */
function closingQuote(text: string, operand: number): number {
  let p = skipSpacesBack(text, operand);
  const sign = text.charCodeAt(p - 1);
  if (sign === 61) {
    const end = p;
    while (p > end - 3 && (text.charCodeAt(p - 1) === 61 || text.charCodeAt(p - 1) === 33)) p--;
    if (end - p < 2) return -1;
    p = skipSpacesBack(text, p);
  } else if (sign === 40) p -= METHOD.exec(text.slice(Math.max(0, p - 24), p))?.[0].length ?? 0;
  else if (sign === 44) p--;
  else return -1;
  return classOf(text.charCodeAt(p - 1)) & QUOTE ? p - 1 : -1;
}

function skipSpacesBack(text: string, at: number): number {
  let p = at;
  while (p > at - 4 && classOf(text.charCodeAt(p - 1)) & SPACE) p--;
  return p;
}

/** The literal that closes at `closing`, when it opens on its line behind a bracket, a sign or a blank. */
function literalBefore(text: string, closing: number): Literal | undefined {
  const quote = text.charCodeAt(closing);
  const low = Math.max(0, closing - LONGEST);
  for (let p = closing - 1; p >= low; p--) {
    const code = text.charCodeAt(p);
    if (classOf(code) & BREAK) return undefined;
    if (code !== quote) continue;
    if (p > 0 && !OPENS.has(text[p - 1] as string)) return undefined;
    return { start: p + 1, end: closing, after: closing + 1, quote: String.fromCharCode(quote) };
  }
  return undefined;
}

const OPENS = new Set("( \t\n\r,=!&|[{;");
