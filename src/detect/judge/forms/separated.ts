import type { Form, Kind, Search } from "../candidate.ts";
import { BREAK, classOf, lineStart, NAME, QUOTE, SPACE, skipSpaces } from "../scan.ts";
import { quotedAt } from "../values.ts";
import type { Name } from "./name-around.ts";
import { pairedValue } from "./pairs.ts";
import { valueAfter } from "./value-place.ts";

const DASH = 45;
/** Of a key or a token in quotes behind its name: half of all error messages quote a word there. */
const HAS_DIGIT = /^@?["'`](?:[\w+/=-]{4,}\d|[\w+/=-]*\d[\w+/=-]{4})/;
/** A dash and a value; without quotes one that has a digit, or else most sentences were one. */
const DASHED = /^- (?:["'`]|\S*\d)/;

/** A name, a blank, a value: flags, SQL, configuration lines, `ENV NAME value`, "password is x". */
export function separated(
  search: Search,
  name: string,
  kind: Kind,
  place: Name,
  at: number,
  take: (form: Form, at: number) => boolean,
): void {
  const { text } = search;
  const before = text.charCodeAt(place.start - 1);
  if (before === DASH) {
    take("flag", at);
    return;
  }
  if (search.format === "shell" && FISH_SET.test(headOf(text, place.start))) {
    take("assign", at);
    return;
  }
  const code = text.charCodeAt(at);
  if (classOf(code) & QUOTE || (code === 64 && text.charCodeAt(at + 1) === 34)) {
    if (quotedAt(text, at) === undefined) return;
    if (isSql(text, place)) take("sql", at);
    else if (kind === "password" || kind === "secret" || HAS_DIGIT.test(text.slice(at, at + 80))) take("words", at);
    return;
  }
  if (before === 60 || classOf(before) & QUOTE) {
    const value = pairedValue(text, at);
    if (value >= 0) valueAfter(search, { name, kind, nameStart: place.start }, "pair", value);
    else if (search.format === "markup" || isNamed(text, place.start)) take("markup", behindTag(text, at));
    return;
  }
  const basic = BASIC_TYPE.exec(text.slice(at, at + 50));
  if (basic) {
    take("assign", at + basic[0].length);
    return;
  }
  if (text.startsWith("is ", at) || DASHED.test(text.slice(at, at + 80))) {
    take("prose", at + 2);
    return;
  }
  if (isLikelyRandom(text, at)) {
    take("words", at);
    return;
  }
  if (!isSql(text, place)) {
    // Go and C: `var password string = "x"`; the blank was followed by a type
    const behind = behindType(text, at);
    const isCode = search.format === "code";
    const isTyped = behind > 0 && (isCode || isQuoteBehind(text, behind));
    if (isTyped) take("assign", behind);
    if (isCode || isTyped) return;
  }
  if (isSql(text, place)) take("sql", at);
  else if (opensLine(text, place.start)) take("words", at);
}

/** Whether an attribute that names its element's content holds the name at `at`: Android's `<string name="…`, `<entry key="…`. */
function isNamed(text: string, at: number): boolean {
  return /<(?:string|entry|property|setting|param|prop) (?:name|key)=["']$/.test(text.slice(Math.max(0, at - 24), at));
}

/** The offset behind the tag that goes on at `at`: ` translatable="false">`; where none ends on the line, the text's end. */
function behindTag(text: string, at: number): number {
  for (let p = at; p < at + 80; p++) {
    const code = text.charCodeAt(p);
    if (code === 62) return p + 1;
    if (code === 60 || classOf(code) & BREAK) break;
  }
  return text.length;
}

/** Where a value begins behind a type at `at` and a sign of assignment; 0 when there is none. */
function behindType(text: string, at: number): number {
  let p = at;
  while (p < at + 30 && isTypePart(text.charCodeAt(p))) p++;
  if (p === at) return 0;
  p = skipSpaces(text, p, p + 4);
  return text.charCodeAt(p) === 61 && text.charCodeAt(p + 1) !== 61 ? p + 1 : 0;
}

function isQuoteBehind(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(skipSpaces(text, at, at + 4))) & QUOTE) !== 0;
}

/** A word of letters and digits begins at `at`: sixteen with three digits among the first, or twenty of both cases with a digit. */
function isLikelyRandom(text: string, at: number): boolean {
  let digits = 0;
  let upper = 0;
  let lower = 0;
  for (let p = at; p < at + 20; p++) {
    const code = text.charCodeAt(p);
    if (p === at + 16 && digits >= 3) return true;
    if (code >= 48 && code <= 57) digits++;
    else if (code >= 65 && code <= 90) upper++;
    else if (code >= 97 && code <= 122) lower++;
    else if (!(classOf(code) & NAME) && code !== DASH) return p >= at + 16 && digits >= 3;
  }
  return digits >= 3 || (digits >= 1 && upper >= 3 && lower >= 3);
}

/** `PASSWORD 'x'`, in capitals or after WITH, LOGIN. */
function isSql(text: string, place: Name): boolean {
  return (
    text.charCodeAt(place.start) === 80 && text.charCodeAt(place.start + 1) === 65 && place.end - place.start === 8
  );
}

/** `Dim password As String = "x"` */
const BASIC_TYPE = /^as[ ][\w.]{2,30}[ ]{0,2}=/i;

/** fish gives a variable its value so: `set -gx NAME value`. */
const FISH_SET = /^set(?: -(?:-export|-global|-universal|[a-zA-Z]{1,3})){1,2}$/;

/** What stands in front of a name in its line. */
function headOf(text: string, at: number): string {
  return text.slice(lineStart(text, at, 40), at).trim();
}

/** Whether the name is its line's first word, or the second after ENV, ARG, set, export, define, login. */
function opensLine(text: string, at: number): boolean {
  const start = lineStart(text, at, 40);
  const head = headOf(text, at);
  return (
    head === "" ||
    head === "#" ||
    head === "-" ||
    /^(?:ENV|ARG|set|setx|export|#define|login|config|- ENV)$/i.test(head) ||
    (classOf(text.charCodeAt(start - 1)) & SPACE) !== 0
  );
}

/** `{ "key": "password", "value": "x" }`, `<property name="password" value="x"/>`, `- name: PASSWORD` over `value: x`. */
export function paired(search: Search, name: string, kind: Kind, place: Name, at: number): void {
  const value = pairedValue(search.text, at);
  if (value >= 0) valueAfter(search, { name, kind, nameStart: place.start }, "pair", value);
}

/** YAML's `password:` over `value: x`, which stands further to the right, as all between them does. */
export function pairedBelow(search: Search, name: string, kind: Kind, place: Name, at: number): void {
  const { text } = search;
  const value = pairedValue(text, at);
  if (value < 0) return;
  const depth = place.start - lineStart(text, place.start, 60);
  for (let end = at; end >= 0 && end < value; end = text.indexOf("\n", end + 1)) {
    const line = text.charCodeAt(end) === 13 ? end + 2 : end + 1;
    if (skipSpaces(text, line, line + 60) - line <= depth) return;
  }
  valueAfter(search, { name, kind, nameStart: place.start }, "pair", value);
}

/** Letters, `<>[]|&?'` of a type's name. */
export function isTypePart(code: number): boolean {
  return (
    (classOf(code) & NAME) !== 0 ||
    code === 60 ||
    code === 62 ||
    code === 91 ||
    code === 93 ||
    code === 124 ||
    code === 38 ||
    code === 63
  );
}
