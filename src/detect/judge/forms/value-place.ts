import { isDrawn } from "../../drawn.ts";
import { type Form, type Kind, LONGEST_VALUE, type Search } from "../candidate.ts";
import { BREAK, classOf, lineStart, NAME, QUOTE, SPACE, skipSpaces } from "../scan.ts";
import { isSubstitute } from "../substitutes.ts";
import { bareAt, isNameStart, type Literal, quotedAt } from "../values.ts";
import { wrapped } from "./expressions.ts";
import { closesString, inLongString, inText, isBetweenStrings } from "./strings.ts";
import { isChallenge } from "./structural.ts";

/** What a value is given to. */
export interface Owner {
  readonly name: string;
  readonly kind: Kind;
  readonly nameStart: number;
}

/** Plain words that stand for no value. */
export const NOTHINGS: ReadonlySet<string> = new Set(
  "true false null nil none undefined yes no on off string int integer bool boolean number object array any void required optional prompt self this str unset empty unused digest".split(
    " ",
  ),
);

/** Shortest value worth a judgement: plain keys are too common to look at short ones. */
const SHORTEST: Readonly<Record<Kind, number>> = {
  password: 3,
  secret: 4,
  token: 5,
  key: 6,
  auth: 5,
  "url-password": 1,
  "auth-header": 6,
  random: 20,
};

/**
 * Collects the value that begins behind an operator at `at`: a literal, a literal in a wrapping call or behind `||`, or a bare word.
 * @returns whether one was found
 */
export function valueAfter(search: Search, owner: Owner, form: Form, at: number): boolean {
  const { text } = search;
  let p = skipBlockSign(search, skipMarks(search, skipSpaces(text, at, at + 60)));
  const goesOn = text.charCodeAt(p) === BACKSLASH && (classOf(text.charCodeAt(p + 1)) & BREAK) !== 0;
  if (goesOn) p++;
  if (classOf(text.charCodeAt(p)) & BREAK) {
    if (form === "words" || form === "prose" || (search.format === "config" && form !== "markup" && !goesOn))
      return false;
    p = skipMarks(search, skipLines(text, p));
    const below = quotedAt(text, p);
    if (below === undefined && form !== "markup" && search.format !== "config") return false;
    // Of a list of strings the next one; what the gate would not see by itself is seldom the value.
    if (form === "argument" && below !== undefined && !ALONE.test(text.slice(below.start, below.end))) return false;
  }
  const braced = text.charCodeAt(p) === 123 ? quotedAt(text, p + 1) : undefined;
  if (braced !== undefined && text.charCodeAt(braced.after) === 125) return collectLiteral(search, owner, form, braced);
  const opened = skipOpeners(text, p);
  const opener = text.slice(p, opened).trim();
  const isList = opener === "[" || opener === "(";
  if (isList && classOf(text.charCodeAt(opened)) & BREAK) {
    p = skipLines(text, opened);
    if (quotedAt(text, p) === undefined) return false;
    if (opener === "[" || search.format !== "code") return listed(search, owner, form, p);
  } else p = opened;
  const quoted = quotedAt(text, p);
  if (quoted !== undefined) {
    if (closesString(text, p) && isBetweenStrings(text, quoted)) return false;
    const found = collectLiteral(search, owner, form, quoted);
    return (isList && listed(search, owner, form, skipItem(text, quoted.after))) || found;
  }
  if (form === "argument") return false;
  const code = text.charCodeAt(p);
  if (isNameStart(text, p) || code === 40) {
    const inner = wrapped(text, p);
    if (inner.length > 0) {
      let any = false;
      for (const literal of inner)
        any = collectLiteral(search, owner, form === "compare" ? form : "default", literal) || any;
      return any;
    }
  }
  if (!mayBeBare(search, owner, form, p)) return false;
  const scheme = SCHEME.exec(text.slice(p, p + 10))?.[0].length ?? 0;
  const bare = bareAt(text, p + scheme, isLoose(search, owner, form));
  if (bare === undefined) return false;
  const next = text.charCodeAt(bare.after);
  if (search.format === "code" && (next === 40 || next === 91)) return false;
  return collectLiteral(search, owner, scheme > 0 ? "header" : form, bare);
}

const BACKSLASH = 92;
/** As `gated-value.ts` has it: the gate lets a line with such a string through. */
const ALONE = /^(?=.*\d)[A-Za-z0-9_+/=-]{11,}$/;

/** Shortest item of a list that is collected, which the gate finds by itself, and most of them. */
const SHORTEST_ITEM = 20;
const MOST_ITEMS = 200;

/**
 * Collects the strings of a list from `at` on, over lines, that a machine has drawn: `API_KEYS = ["…", "…"]`. Words are chosen for many lists.
 * @returns whether there was one
 */
function listed(search: Search, owner: Owner, form: Form, at: number): boolean {
  let any = false;
  let p = at;
  for (let items = 0; items < MOST_ITEMS; items++) {
    const item = quotedAt(search.text, p);
    if (item === undefined) break;
    const end = skipLines(search.text, item.after);
    const code = search.text.charCodeAt(end);
    if (code !== 44 && code !== 93 && code !== 41) break; // pieces of one string have no comma
    const value = search.text.slice(item.start, item.end);
    if (/(?:\d.*){3}/.test(value) && isDrawn(value, SHORTEST_ITEM))
      any = collectLiteral(search, owner, form, item) || any;
    p = skipLines(search.text, end + 1);
  }
  return any;
}

/** Names of several credentials, which stand in an object or below. */
const PLURAL = /(?:keys|tokens|secrets|passwords|credentials)$/i;
const MEMBER = /^["'`]?[\w.@ -]{1,60}["'`]?[ \t]{0,4}(?::|=>|=)[ \t]{0,4}/;
const ENTRY = /^(?:-[ \t]{1,4}|["']?[\w.@-]{1,60}["']?:[ \t]{1,4})["']?(?<value>[\w+/=.~-]{20,200})["']?[ \t]{0,4}\r?$/;
/** `userID: "…"`, `hash: "…"` */
const IS_ID = /^["']?[\w.@-]{0,58}(?:[iI]d|ID|hash|name|url)["']?:/;
const MOST_ENTRIES = 50;

/**
 * Collects what a machine has drawn of the values of an object that opens at `at` (`"apiKeys": { "prod": "…" }`), or of the lines below that stand
 * further to the right (`tokens:` over `- …`).
 */
export function collectMembers(search: Search, owner: Owner, at: number): void {
  const { text } = search;
  if (!PLURAL.test(owner.name)) return;
  if (text.charCodeAt(at) === 123) {
    let p = at;
    for (let members = 0; members < MOST_ENTRIES; members++) {
      p = skipLines(text, p + 1);
      p += MEMBER.exec(text.slice(p, p + 80))?.[0].length ?? 0;
      const literal = quotedAt(text, p);
      if (literal === undefined) return;
      collectDrawn(search, owner, literal);
      p = skipLines(text, literal.after);
      if (text.charCodeAt(p) !== 44) return;
    }
    return;
  }
  const depth = owner.nameStart - lineStart(text, owner.nameStart, 60);
  let end = text.indexOf("\n", at);
  for (let lines = 0; lines < MOST_ENTRIES && end >= 0; lines++) {
    const start = skipSpaces(text, end + 1, end + 61);
    if (start - end - 1 <= depth) return;
    end = text.indexOf("\n", start);
    const line = text.slice(start, Math.min(end < 0 ? text.length : end, start + 300));
    const value = ENTRY.exec(line)?.groups?.value;
    if (value === undefined || IS_ID.test(line)) continue;
    const from = start + line.lastIndexOf(value);
    collectDrawn(search, owner, { start: from, end: from + value.length, after: from + value.length, quote: "" });
  }
}

function collectDrawn(search: Search, owner: Owner, literal: Literal): boolean {
  const value = search.text.slice(literal.start, literal.end);
  return /(?:\d.*){3}/.test(value) && isDrawn(value, SHORTEST_ITEM) && collectLiteral(search, owner, "assign", literal);
}

/** The beginning of the item behind one that ends at `at`; `at` itself when it was the last. */
function skipItem(text: string, at: number): number {
  const end = skipLines(text, at);
  return text.charCodeAt(end) === 44 ? skipLines(text, end + 1) : at;
}

/** The first offset from `at` on that holds neither a blank nor a line's end. */
function skipLines(text: string, at: number): number {
  let p = at;
  while (p < at + 100 && classOf(text.charCodeAt(p)) & (BREAK | SPACE)) p++;
  return p;
}

/**
 * Skips what may stand before a value and says nothing of it: a comment, an anchor or a tag of YAML (https://yaml.org/spec/1.2.2/#69-node-properties),
 * the beginning of character data in XML, an element around the value.
 */
function skipMarks({ text, format }: Search, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 47 && text.charCodeAt(at + 1) === 42) {
    const end = text.slice(at, at + 80).indexOf("*/");
    return end < 0 ? at : skipSpaces(text, at + end + 2, at + end + 12);
  }
  if ((code === 38 || code === 33) && format === "config")
    return at + (NODE_PROPERTY.exec(text.slice(at, at + 60))?.[0].length ?? 0);
  return code === 60 ? at + (MARKUP.exec(text.slice(at, at + 40))?.[0].length ?? 0) : at;
}

const NODE_PROPERTY = /^(?:&[\w-]{1,40}|!{1,2}[\w:./-]{0,30})[ \t]{1,4}/;
/** The beginning of character data, or of an element that says "value". */
const MARKUP = /^(?:<!\[CDATA\[|<(?:value|string|plaintext)>)/i;

/** YAML's `>-`, `|` and their like: the value is the next line, where it is a single word. Returns where it begins. */
function skipBlockSign(search: Search, at: number): number {
  const { text } = search;
  const code = text.charCodeAt(at);
  if ((code !== 62 && code !== 124) || search.format !== "config") return at;
  const sign = BLOCK_SIGN.exec(text.slice(at, at + 90))?.[0];
  return sign === undefined ? at : at + sign.length;
}

const BLOCK_SIGN = /^[>|][+-]?\d?[ \t]{0,4}\r?\n[ \t]{1,60}(?=[\w+/=.-]{8,}[ \t]{0,4}(?:\r?\n|$)|[\w+/=.-]{40})/;

/** What stands before the value in an `Authorization` header. */
const SCHEME = /^(?:bearer|basic|token|apikey|ntlm|negotiate) /i;

/** Brackets, stars and casts before a literal: `["x"]`, `**x**`, `[]byte("x")` begins with its bracket too. */
function skipOpeners(text: string, at: number): number {
  let p = at;
  for (const limit = at + 3; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === 91 && text.charCodeAt(p + 1) === 93) {
      p++;
      continue;
    }
    if (code !== 91 && code !== 40 && code !== 42) break;
  }
  return skipSpaces(text, p, p + 4);
}

/** In code a word without quotes is an expression, unless it stands in a string, a comment or carries digits. */
function mayBeBare(search: Search, owner: Owner, form: Form, at: number): boolean {
  const { text } = search;
  const code = text.charCodeAt(at);
  const kind = classOf(code);
  if (code < 128 && !(kind & NAME) && !isBareStart(code)) return false;
  if (code === 36 && !(text.charCodeAt(at + 1) >= 48 && text.charCodeAt(at + 1) <= 57)) return false;
  if (search.format !== "code" && search.format !== "shell") return true;
  if (form === "flag" || form === "sql") return true;
  if (search.format === "shell") return true;
  const place = isWholeString(text, owner) ? owner.nameStart - 1 : owner.nameStart;
  return inText(text, place) || inLongString(search, place);
}

/** Whether a name is all that stands in its quotes: `"password"` of `{"password": passwd}`. */
function isWholeString(text: string, { name, nameStart }: Owner): boolean {
  const quote = text.charCodeAt(nameStart - 1);
  return (classOf(quote) & QUOTE) !== 0 && text.charCodeAt(nameStart + name.length) === quote;
}

/** Punctuation a bare value may begin with. */
function isBareStart(code: number): boolean {
  return (
    code === 35 ||
    code === 37 ||
    code === 33 ||
    code === 42 ||
    code === 43 ||
    code === 45 ||
    code === 46 ||
    code === 47 ||
    code === 64 ||
    code === 94 ||
    code === 95 ||
    code === 126
  );
}

/** Files that give one value a line read it to its blank. */
function isLoose(search: Search, owner: Owner, form: Form): boolean {
  if (search.format !== "config" || form !== "assign") return false;
  const start = lineStart(search.text, owner.nameStart, 40);
  const head = search.text.slice(start, owner.nameStart).trim();
  return head === "" || head === "-" || head === "#" || head === "export";
}

/** Collects a literal, or what in it is the value, unless it is too short or stands for another. @returns whether it did */
export function collectLiteral(search: Search, owner: Owner, form: Form, literal: Literal): boolean {
  const { text } = search;
  const scheme = schemeLength(text, literal.start, literal.end);
  const { start, end } = isJson(text, literal)
    ? longestWord(text, literal)
    : { start: literal.start + scheme, end: literal.end };
  const length = end - start;
  if (length < SHORTEST[owner.kind] || length > LONGEST_VALUE) return false;
  const value = text.slice(start, end);
  if (isSubstitute(value, literal.quote !== "") || (DIGEST_NAME.test(owner.name) && DIGEST.test(value))) return false;
  if (scheme > 0 && isChallenge(value)) return false;
  if (length < 10 && NOTHINGS.has(value.toLowerCase())) return false;
  search.found.push({
    start,
    end,
    value,
    name: owner.name,
    kind: (scheme > 0 || form === "header") && owner.kind === "auth" ? "auth-header" : owner.kind,
    form: scheme > 0 ? "header" : form,
    quote: literal.quote,
    nameStart: owner.nameStart,
  });
  return true;
}

/** `root_password_sha256 = 5e88…`: a password's digest, by its name and its alphabet. */
const DIGEST_NAME = /(?:^|[^a-z])(?:sha\d{1,3}|md5|bcrypt)/i;
const DIGEST = /^[0-9a-f]{32,128}$/i;

function isJson(text: string, { start, end }: Literal): boolean {
  const first = text.charCodeAt(start);
  return (
    end - start > 32 &&
    (first === 123 || first === 91) &&
    (text.charCodeAt(start + 1) === 92 || text.charCodeAt(start + 1) === 34)
  );
}

/** A token that is a JSON object in a string: its longest word is the secret part. */
function longestWord(text: string, { start, end }: Literal): { start: number; end: number } {
  let best = { start, end: start };
  let from = start;
  for (let p = start; p <= end; p++) {
    if (p < end && classOf(text.charCodeAt(p)) & NAME) continue;
    if (p - from > best.end - best.start) best = { start: from, end: p };
    from = p + 1;
  }
  return best;
}

/** Length of `Bearer `, `Basic `, `Token `… at a value's start when one word follows it. */
function schemeLength(text: string, start: number, end: number): number {
  const length = SCHEME.exec(text.slice(start, start + 10))?.[0].length ?? 0;
  const blank = start + length - 1;
  if (length === 0 || blank >= end - 4) return 0;
  return text.slice(blank + 1, end).includes(" ") ? 0 : length;
}
