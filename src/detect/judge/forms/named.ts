import type { Candidate, Form, Kind, Search } from "../candidate.ts";
import { isAbout, isOtherKind, kindAt, nameWordsOf } from "../names.ts";
import { BREAK, classOf, NAME, QUOTE, SPACE, skipSpaces } from "../scan.ts";
import { quotedAt } from "../values.ts";
import { comparedBefore, isFirstCompared } from "./compared.ts";
import { argumentsOf } from "./expressions.ts";
import { type Name, nameAround } from "./name-around.ts";
import { isTypePart, paired, pairedBelow, separated } from "./separated.ts";
import { collectLiteral, collectMembers, valueAfter } from "./value-place.ts";

/**
 * Looks at the name around the anchor at `hit` and at what follows it, and collects the values that are given to it.
 * @returns the offset up to which anchors belong to this same name
 */
export function namedAt(search: Search, hit: number): number {
  const { text } = search;
  const first = kindAt(text, hit);
  if (first === undefined) return hit + 1;
  const name = nameAround(text, hit);
  const word = text.slice(name.start, name.end);
  const kind = PASSWORD.test(word) ? "password" : first;
  if (!isAbout(word) && !isOther(word.length > 5 ? word : `${wordBefore(text, name.start)}${word}`, kind)) {
    comparedBefore(search, { name: word, kind, nameStart: name.start });
    collect(search, word, kind, name);
  }
  return name.end;
}

/** What a name is at its end: `keyPassword`, `auth_pass`. */
const PASSWORD = /pass(?:w(?:or)?d|phrase)?$|pwd$/i;

/** `publicKey`, `nextToken`, `renderPass`, `keys`. Bare `key` and `token` have no word before them. */
function isOther(word: string, kind: Kind): boolean {
  if (word.length <= 5 && !/keys$/i.test(word)) return false;
  return kind !== "secret" && isOtherKind(nameWordsOf(word));
}

const LONGEST_WORD = 20;

/** The word in front of a name, with the blank between: `public ` of `public key`. */
function wordBefore(text: string, start: number): string {
  return /(?<![A-Za-z])[A-Za-z]{3,20} $/.exec(text.slice(Math.max(0, start - LONGEST_WORD - 2), start))?.[0] ?? "";
}

/** Skips what may close a name: quotes, brackets, markdown's stars. Returns the offset behind it. */
function skipClosers(text: string, at: number): number {
  let p = at;
  for (const limit = at + 6; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === 91 && (text.charCodeAt(p + 1) === 93 || isSize(text, p + 1))) continue; // C's password[], password[32]
    if (
      !(classOf(code) & QUOTE) &&
      code !== 93 &&
      code !== 92 &&
      code !== 42 &&
      code !== 125 &&
      !(code >= 48 && code <= 57)
    )
      break;
  }
  return p;
}

function isSize(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function collect(search: Search, name: string, kind: Kind, place: Name): void {
  const { text } = search;
  const closed = skipClosers(text, place.end);
  let p = skipSpaces(text, closed, Math.min(text.length, closed + 40));
  const spaced = p > closed;
  const take = (form: Form, at: number): boolean =>
    valueAfter(search, { name, kind, nameStart: place.start }, form, at);
  switch (text.charCodeAt(p)) {
    case 61: // = == === => =~
      operator(search, p, take);
      return;
    case 33: // != !==
      if (text.charCodeAt(p + 1) === 61) take("compare", p + (text.charCodeAt(p + 2) === 61 ? 3 : 2));
      return;
    case 0xff1a: // the wide colon of Chinese and Japanese prose, and their quotes
    case 0x300c:
    case 0x300e:
      take("prose", p + 1);
      return;
    case 58: // : := ::
      if (!colon(search, p, take)) opened(search, name, kind, place, p + 1);
      return;
    case 45: // Scala's "password" -> "x"
      if (text.charCodeAt(p + 1) === 62 && classOf(text.charCodeAt(closed - 1)) & QUOTE) {
        const literal = quotedAt(text, skipSpaces(text, p + 2, p + 10));
        if (literal) collectLiteral(search, { name, kind, nameStart: place.start }, "pair", literal);
        return;
      }
      break;
    case 43: // += of many languages
    case 46: // .= of PHP and Perl
      if (text.charCodeAt(p + 1) === 61) take("assign", p + 2);
      return;
    case 63: // ??= of JavaScript, ?= of make
      if (text.charCodeAt(p + 1) === 63) p++;
      if (text.charCodeAt(p + 1) === 61) take("assign", p + 2);
      return;
    case 124: // || "default", and cells of markdown tables
      if (text.charCodeAt(p + 1) === 124) take("default", p + (text.charCodeAt(p + 2) === 61 ? 3 : 2));
      else if (search.format === "prose") take("prose", p + 1);
      return;
    case 44: // "password", "x"; strcmp(password, "x"); name: "password", value: "x"
      if (isFirstCompared(text, place.start)) {
        const literal = quotedAt(text, skipSpaces(text, p + 1, p + 20));
        if (literal) collectLiteral(search, { name, kind, nameStart: place.start }, "compare", literal);
      } else if (isMemberAt(text, p + 1)) paired(search, name, kind, place, p);
      else if (isKeyAt(text, p + 1)) return;
      else if (classOf(text.charCodeAt(closed - 1)) & QUOTE || isErlang(text, place) || isSymbol(text, place))
        take("argument", p + 1);
      return;
    case 40:
      if (!spaced) call(search, name, kind, place, p);
      return;
    case 62: // <password>x</password>, <entry key="password">x</entry>
      take("markup", p + 1);
      return;
    case 41: // ENV['PASSWORD'] || ..., get("password") == "x"
      p = skipSpaces(text, p + 1, p + 20);
      if (text.charCodeAt(p) === 61 && text.charCodeAt(p + 1) === 61) operator(search, p, take);
      else if (text.charCodeAt(p) === 124 && text.charCodeAt(p + 1) === 124) take("default", p + 2);
      return;
    case 123:
      p += PROPERTY.exec(text.slice(p, p + 80))?.[0].length ?? 0;
      if (text.charCodeAt(p) !== 123) take("assign", p);
      else paired(search, name, kind, place, p);
      return;
    case 10:
    case 13:
      paired(search, name, kind, place, p);
      return;
  }
  if (!spaced) return;
  // Kotlin's "password" to "x"
  if (text.startsWith("to ", p) && classOf(text.charCodeAt(closed - 1)) & QUOTE) {
    const literal = quotedAt(text, skipSpaces(text, p + 3, p + 8));
    if (literal) collectLiteral(search, { name, kind, nameStart: place.start }, "pair", literal);
  } else separated(search, name, kind, place, p, take);
}

/** What stands between the name and the value of a property in C#: `{ get; set; } =`. */
const PROPERTY = /^\{[a-z; \t]{1,60}\}[ \t]{0,4}=(?![=>])/;

function operator(search: Search, at: number, take: (form: Form, at: number) => boolean): void {
  const { text } = search;
  const next = text.charCodeAt(at + 1);
  if (next === 61) take("compare", at + (text.charCodeAt(at + 2) === 61 ? 3 : 2));
  else if (next === 62) take("assign", at + 2);
  else if (next !== 126) take("assign", at + 1);
}

/** `password: "x"`, `password := "x"`, `password ::= x`, `password: string = "x"`. @returns whether a value was found */
function colon(search: Search, at: number, take: (form: Form, at: number) => boolean): boolean {
  const { text } = search;
  const next = text.charCodeAt(at + 1);
  if (next === 58) {
    // ::= and :::= of make
    const last = text.charCodeAt(at + 2) === 58 ? at + 3 : at + 2;
    return text.charCodeAt(last) === 61 && take("assign", last + 1);
  }
  if (next === 61) return take("assign", at + 2);
  if (search.format === "code") {
    let p = skipSpaces(text, at + 1, at + 10);
    if (text.startsWith(STATIC, p)) p += STATIC.length;
    const type = p;
    while (p < type + 40 && isTypePart(text.charCodeAt(p))) p++;
    p = skipSpaces(text, p, p + 4);
    if (p > type && text.charCodeAt(p) === 61 && text.charCodeAt(p + 1) !== 61 && text.charCodeAt(p + 1) !== 62)
      return take("assign", p + 1);
  }
  return take("assign", at + 1);
}

/** `"password": { "value": "x" }`, and YAML's `password:` over `default: x`. */
function opened(search: Search, name: string, kind: Kind, place: Name, at: number): void {
  const p = skipSpaces(search.text, at, at + 10);
  const code = search.text.charCodeAt(p);
  const isBelow = search.format === "config" && (classOf(code) & BREAK) !== 0;
  if (code === 123) paired(search, name, kind, place, p);
  else if (isBelow) pairedBelow(search, name, kind, place, p);
  if (code === 123 || isBelow) collectMembers(search, { name, kind, nameStart: place.start }, p);
}

/** Erlang's `{password, "x"}`. */
function isErlang(text: string, { start, end }: Name): boolean {
  return text.charCodeAt(start - 1) === 123 && text.charCodeAt(end) === 44;
}

/** Capistrano's `set :password, "x"`. */
function isSymbol(text: string, { start }: Name): boolean {
  return text.startsWith("set :", start - 5);
}

/** What stands before a type in Rust, where a quote opens no string. */
const STATIC = "&'static ";

/** Whether a member of an object follows, or a named argument: `value:`, `"value":`, `default=`; not a string that ends in such a sign. */
function isMemberAt(text: string, at: number): boolean {
  let p = at;
  while (p < at + 40 && classOf(text.charCodeAt(p)) & (SPACE | BREAK)) p++;
  const isQuoted = (classOf(text.charCodeAt(p)) & QUOTE) !== 0;
  while (p < at + 80 && classOf(text.charCodeAt(p)) & (NAME | QUOTE)) p++;
  if (isQuoted && !(classOf(text.charCodeAt(p - 1)) & QUOTE)) return false;
  p = skipSpaces(text, p, p + 4);
  return text.charCodeAt(p) === 58 || (text.charCodeAt(p) === 61 && text.charCodeAt(p + 1) !== 61);
}

/** Whether a string follows that is the key of the next member: `"a": "password",` over `"b-1": "x"`. */
function isKeyAt(text: string, at: number): boolean {
  let p = at;
  while (p < at + 40 && classOf(text.charCodeAt(p)) & (SPACE | BREAK)) p++;
  const literal = quotedAt(text, p);
  return literal !== undefined && text.charCodeAt(skipSpaces(text, literal.after, literal.after + 4)) === 58;
}

/** `setPassword("x")`, `basicAuth("user", "x")`. */
function call(search: Search, name: string, kind: Kind, place: Name, at: number): void {
  const literals = argumentsOf(search.text, at + 1);
  for (const [index, literal] of literals.entries()) {
    if (index === 0 && literals.length > 1 && kind !== "key") continue;
    const user = literals.length > 1 ? literals[0] : undefined;
    const candidate: Candidate = {
      start: literal.start,
      end: literal.end,
      value: search.text.slice(literal.start, literal.end),
      name,
      kind,
      form: "call",
      quote: literal.quote,
      nameStart: place.start,
      ...(user === undefined ? {} : { user: { start: user.start, end: user.end } }),
    };
    search.found.push(candidate);
  }
}
