/**
 * Finds plain values by the provider's name beside them: the assigned name, the key path, the host or a word in front, within five lines and
 * about 160 characters. Names are looked up by anchor; most places are rejected by one short walk over the characters behind the name.
 */
import { NAMED_VALUES, type NamedValue, namedValueRule, ORDINARY_NAMES } from "../rules/named-values.ts";
import type { Detection } from "./finding.ts";
import { isSeenByGate } from "./gated-value.ts";
import { flawOf } from "./malformed.ts";
import { isPlaceholder } from "./placeholder.ts";
import { countKinds, looksRandom } from "./randomness.ts";
import { charactersOf, parseShape, type Shape } from "./shape.ts";

/** How far behind the name a value may begin, in characters and lines. */
const REACH = 160;
const LINES = 5;
/** No declared value is longer than this. */
const LONGEST = 1800;

/** A row with its shapes read. */
interface Entry {
  readonly row: NamedValue;
  readonly shapes: readonly Shape[];
}

let byName: ReadonlyMap<string, readonly Entry[]> | undefined;

/** The table's entries by name: made when the first name is met. */
function entriesByName(): ReadonlyMap<string, readonly Entry[]> {
  if (byName) return byName;
  const index = new Map<string, Entry[]>();
  for (const row of NAMED_VALUES) {
    let shapes: readonly Shape[] | undefined;
    // Shapes are read when their name is first met: start-up pays for none.
    const entry: Entry = {
      row,
      get shapes() {
        shapes ??= row.values.map(parseShape);
        return shapes;
      },
    };
    for (const name of row.names) {
      const list = index.get(name);
      if (list) list.push(entry);
      else index.set(name, [entry]);
    }
  }
  byName = index;
  return index;
}

/** The providers' names: what the prefilter looks for. Lower case. */
export function namedAnchors(): readonly string[] {
  return [...entriesByName().keys()];
}

/** A value of the table consists of these. */
const KEY_CHARACTERS = /^[A-Za-z0-9_+/=.~-]*$/;
/** What `windowBehind` asks for. */
const LEAST_RUN = 8;

/** The fewest characters of a value beside a name; 0 where one may hold others than a key's. Up to 255. */
export function leastRunOf(name: string): number {
  const shapes = (entriesByName().get(name) ?? []).flatMap((entry) => entry.shapes);
  const areKeys = shapes.every(({ pieces }) =>
    pieces.every((piece) => KEY_CHARACTERS.test("literal" in piece ? piece.literal : charactersOf(piece.name))),
  );
  const least = Math.min(255, ...shapes.map(({ minLength }) => minLength));
  return areKeys ? Math.max(LEAST_RUN, least) : 0;
}

/** Words that say what a value is for. */
const CREDENTIAL_WORD =
  /key|token|secret|tkn|passw|pwd|pass\b|_pass|auth(?!enticated|or(?!i[sz]ation))|bearer|login|credential|\bcreds?\b|private|license|\bpat\b|_pat|access|\bapi|api\b|_api|signature|webhook|_sk\b|app_?certificate/i;
/** Lock files and lists of packages are full of them. */
const DIGEST_OR_VERSION = /^(?:sha-?\d{1,3}|md5|h1)[-=:]|^v?\d{1,3}\.\d{1,3}\./i;
/** Names whose values only look like keys. */
const OTHER_WORD =
  /sha-?\d|md5|hash|digest|checksum|commit|integrity|revision|\brev\b|etag|blob|guid|version|nonce|salt\b|public|pub_?key|(?:^|[_\W])(?:client|app|user|account|webhook|project|tenant|org|team|device|request|session|trace|span|build|image|object|node|file|page|list|item|order|product)[_\- ]?id\b|uuid|fingerprint|\baud(?:ience)?\b|\bsub\b|\bh1:|\bid["'`]?\s*[:=]+\s*["'`]?$/i;

/**
 * Values beside the names of providers.
 * @param hits where the words of `namedAnchors` begin in the text, in any order
 */
export function matchNamedValues(
  doc: { readonly path: string; readonly text: string },
  hits: readonly { readonly anchor: string; readonly start: number }[],
): Detection[] {
  const found = new Map<number, Detection>();
  for (const { anchor, start } of hits) {
    const end = start + anchor.length;
    if (isInside(doc.text, start, end)) continue;
    const window = windowBehind(doc.text, end);
    if (window === undefined || (ORDINARY_NAMES.has(anchor) && !isTold(doc.text, start, end))) continue;
    const joined = joinOf(doc.text, start, end);
    for (const entry of entriesByName().get(anchor) ?? []) {
      const detection =
        matchEntry(entry, anchor, end, window, joined) ?? matchAssigned(entry, anchor, end, window, joined);
      const known = detection && found.get(detection.span.start);
      if (detection && (isNoCredential(doc.text, detection) || isAmongRandom(doc.text, start, end))) continue;
      if (detection && (!known || known.confidence < detection.confidence)) found.set(detection.span.start, detection);
    }
  }
  return [...found.values()]
    .map((detection) =>
      isSeenByGate(doc.text, detection.span.start, detection.span.end)
        ? detection
        : { ...detection, severity: "low" as const },
    )
    .sort((a, b) => a.span.start - b.span.start);
}

const FRONT = 24;
/** A value in quotes behind a name, or behind an equals sign. */
const SET = /^["']?\s{0,4}(?:=>|[:=-])?\s{0,4}["'`]|^[ \t]{0,3}=/;

/**
 * Whether something beside a name that is a word of its own says what its value is for: whatever `matchEntry` and `matchAssigned` would ask for. Tells
 * most of their places apart at little cost.
 */
function isTold(text: string, start: number, end: number): boolean {
  return (
    SET.test(text.slice(end, end + 12)) || CREDENTIAL_WORD.test(text.slice(Math.max(0, start - FRONT), end + REACH))
  );
}

/** The text behind a name that may hold its value; undefined when nothing there could be one. */
function windowBehind(text: string, from: number): string | undefined {
  let lines = 0;
  let run = 0;
  let digits = 0;
  let longEnough = false;
  const limit = Math.min(text.length, from + REACH);
  let at = from;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isTokenCode(code)) {
      run++;
      if (code <= 57) digits++;
      if (run >= 8 && (digits > 0 || run >= 16)) longEnough = true;
    } else {
      run = 0;
      digits = 0;
      if (code === 10 && ++lines >= LINES) break;
    }
  }
  if (!longEnough) return undefined;
  // A value that begins in reach may end beyond it.
  let end = at;
  while (end < text.length && end < at + LONGEST && run > 0 && isTokenCode(text.charCodeAt(end))) end++;
  return text.slice(from, end);
}

function isTokenCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    code === 45 ||
    code === 43 ||
    code === 47 ||
    code === 61 ||
    code === 46 ||
    code === 126
  );
}

/**
 * How a name stands in its surroundings: as the beginning of a credential's name (`acme_token`), behind a credential's word in its line
 * (`token for acme`), as a value of its own (`"name": "acme"`), or as a word by itself.
 */
type Join = "credential" | "behind" | "value" | "alone";

/** What may follow a provider's name in one word with it. */
const FOLLOWING =
  /(?:api|key|token|secret|pass|pwd|auth|access|private|client|app|io|com|sdk|bot|web|v\d|user|project|admin|live|prod|test|s\b)/iy;

/** Their letters, as far as they are letters, lower case. */
export function followingWords(): string[] {
  return [...FOLLOWING.source.matchAll(/[:|]([a-z]+)/g)].map(([, word = ""]) => word);
}

/** Whether a name is but a part of another word. */
function isInside(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const first = text.charCodeAt(start);
  const lowerBefore = isLower(before);
  if (end - start < 6 && lowerBefore && isLower(first)) return true;
  if (
    (lowerBefore && !isUpper(first)) ||
    (isUpper(before) && (!isUpper(first) || isUpper(text.charCodeAt(start + 1))))
  ) {
    // `myacmeKey`: a longer name still tells when a credential's word follows at once.
    if (end - start < 6 || (end - start < 8 && !CREDENTIAL_WORD.test(text.slice(end, end + 8)))) return true;
  }
  // `wit1_key`
  if (end - start <= 3 && /\d/.test(text.charAt(end))) return true;
  // `keyBase64`
  if (/base$/i.test(text.slice(end - 4, end)) && /^(?:16|32|58|64)/.test(text.slice(end, end + 2))) return true;
  const next = text.charCodeAt(end);
  // `findLimit`: a word of its own begins with the name's last letter.
  if (isUpper(text.charCodeAt(end - 1)) && isLower(text.charCodeAt(end - 2)) && isLower(next)) return true;
  if (!(isUpper(text.charCodeAt(end - 1)) ? isUpper(next) : isLower(next))) return false;
  FOLLOWING.lastIndex = end;
  return !FOLLOWING.test(text);
}

/** How a name that is a word of its own stands. */
function joinOf(text: string, start: number, end: number): Join {
  const tail = /^(?:[\w.\-:[\]]|["'`]\]?\[?["'`](?=\w)){0,40}/.exec(text.slice(end, end + 42))?.[0] ?? "";
  if (CREDENTIAL_WORD.test(text.slice(start, end) + tail.slice(0, 40))) return "credential";
  const front = text.slice(Math.max(0, start - FRONT), start);
  if (CREDENTIAL_WORD.test(front.slice(front.lastIndexOf("\n") + 1))) return "behind";
  return /["'{(>]$/.test(front) && /["'})<]/.test(text.charAt(end)) ? "value" : "alone";
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function matchEntry(entry: Entry, name: string, end: number, window: string, joined: Join): Detection | undefined {
  for (const shape of entry.shapes) {
    shape.pattern.lastIndex = 0;
    for (const match of window.matchAll(shape.pattern)) {
      if (match.index > REACH) break;
      const confidence = confidenceOf(shape, name, match[0], window, match.index, joined);
      if (confidence === 0) continue;
      return detectionOf(entry.row, end + match.index, match[0], confidence, [
        `beside the name ${name}`,
        `has the form ${shape.notation}`,
        "random for its alphabet",
      ]);
    }
  }
  return undefined;
}

/** Values of a key's form that are none: what they are, or where they stand. */
function isNoCredential(text: string, detection: Detection): boolean {
  const { secret, span } = detection;
  return (
    FINGERPRINT.test(secret) ||
    CAPITALIZED.test(secret) ||
    isInColumnOfIds(text, detection) ||
    ACCOUNT.test(text.slice(Math.max(0, span.start - 24), Math.min(span.end, span.start + 64))) ||
    PICTURE.test(text.slice(Math.max(0, span.start - 160), span.start))
  );
}

/** Whether a short name is but three letters of a long random value: `rTVRsembOEFkmhblgbDOvh5K4z…`. */
function isAmongRandom(text: string, start: number, end: number): boolean {
  if (end - start >= 6) return false;
  const front = /[A-Za-z0-9+/]{0,40}$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? "";
  const tail = /^[A-Za-z0-9+/]{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? "";
  const run = front + text.slice(start, end) + tail;
  return front !== "" && run.length >= 24 && looksRandom(run);
}

/** Who is paid for a block of Ethereum's, `"currentCoinbase": "b94f53…"`; the id of an app, which everybody has who has the app, `oneSignal.startInit("…")`. */
const ACCOUNT = /coinbase["']?\s{0,2}[:=]\s{0,2}["'][0-9a-f]{40}$|startInit\(\s{0,2}["'][0-9a-f-]{36}$/i;

/** Two words and more, each with its capital: `FacebookOauth2`. */
const CAPITALIZED = /^[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,})+\d?$/;

/** The picture of a badge is for everybody, `status.svg?style=flat&token=`; so is where browsers report what a page's policy forbids. */
const PICTURE = /\.(?:svg|png)\?[\w=&;%-]{0,80}$|\/security\/\?sentry_key=$/;

/** A row of an SQL dump whose columns have one for ids: `INSERT INTO items (name, uuid) VALUES ('Acme: ping', '9f86d0…')`. */
function isInColumnOfIds(text: string, { span, secret }: Detection): boolean {
  if (!/^[0-9a-f]{32}$/.test(secret)) return false;
  const front = text.slice(Math.max(0, span.start - 4000), span.start);
  const insert = front.toLowerCase().lastIndexOf("insert into ");
  return insert >= 0 && /^insert into [^()]{1,80}\([^()]{0,2000}\b(?:uu|gu)id\b/i.test(front.slice(insert));
}

/** The fingerprint of a PGP key, or its end, as they are printed. */
const FINGERPRINT = /^(?:[0-9A-F]{16}|[0-9A-F]{40})$/;

function detectionOf(
  row: NamedValue,
  start: number,
  secret: string,
  confidence: number,
  evidence: readonly string[],
): Detection {
  const { id, provider, severity } = namedValueRule(row);
  const span = { start, end: start + secret.length };
  return { rule: id, provider, severity, span, secret, confidence, parts: [], details: {}, evidence };
}

/** An assignment to a name that ends in a credential's word: `…_secret": "VALUE"`, ` token = VALUE`, `Key := "Bearer VALUE"`. */
const ASSIGNED =
  /^(?<tail>[\w.:\- \]]{0,40}?)["'`\]]{0,3}[ \t]{0,12}(?:=>|[:?+|]{0,3}=|[:>]|[ ]-|\(|,(?=[ ]?["'`]))\s{0,24}["'`(]{0,3}(?:(?:Bearer|Basic|Token|ApiKey|Key)[ :]{1,2})?(?:(?<=["'`]|(?:Bearer|Basic|Token) )(?<quoted>[!#-&(-_a-~]{16,1500})["'`]|(?<bare>[\w+/=.~%:-]{16,1500})(?![^\s"'`,;)}\]<&\\]))/;

/** A credential's word and the value behind it with nothing but a space or a dash between: `acme token VALUE`, `acme-secret-VALUE`. */
const BESIDE =
  /^[ _-]?(?:api|access|auth|key|pat|private|secret|token)(?:[ _-]?(?:access|key|secret|token)){0,2}[ \t:-]{1,3}["'`]?(?<value>[\w+/=.~-]{20,200})(?![^\s"'`,;)}\]<&\\])/i;
/** The value in quotes, and the provider's name for its name: `acme: "VALUE"`, `acme = 'VALUE'`, `acme 'VALUE'`. */
const NAMED = /^["'`\]]{0,2}\s{0,2}(?:[:=]|:=|=>)?\s{1,2}["'`](?<value>[\w+/=.~-]{24,200})["'`]/;

/**
 * A random value assigned to the provider's credential, whatever its form: providers change their keys' forms, and the name says enough.
 */
function matchAssigned(entry: Entry, name: string, end: number, window: string, joined: Join): Detection | undefined {
  const assigned = ASSIGNED.exec(window)?.groups;
  const assignedValue = assigned?.quoted ?? assigned?.bare;
  const tail = assigned?.tail ?? "";
  // A header's word is no provider's name: only the form tells then.
  if (name === "bearer") return undefined;
  if (assignedValue !== undefined && (joined === "credential" || CREDENTIAL_WORD.test(tail)))
    return detectAssigned(entry, name, end, window, assignedValue, tail, 0.8);
  if (ORDINARY_NAMES.has(name)) return undefined;
  const beside = BESIDE.exec(window)?.groups?.value ?? NAMED.exec(window)?.groups?.value;
  return beside === undefined ? undefined : detectAssigned(entry, name, end, window, beside, "", 0.7);
}

function detectAssigned(
  entry: Entry,
  name: string,
  end: number,
  window: string,
  value: string,
  tail: string,
  confidence: number,
): Detection | undefined {
  if (entry.shapes.every((shape) => breaksForm(shape, value))) return undefined;
  if (OTHER_WORD.test(tail) || /[(){}<>$]|::|:\/\/|\.\w+\.\w+\.|^[./~@]/.test(value) || DIGEST_OR_VERSION.test(value))
    return undefined;
  // a signature that is a UUID tells two programs apart
  if (/signature/i.test(tail) && UUID.test(value)) return undefined;
  if (ADDRESS.test(value) || isPlaceholder(value) || !isOpaque(value) || flawOf(value, name + tail) !== undefined)
    return undefined;
  return detectionOf(entry.row, end + window.indexOf(value), value, confidence, [
    `assigned to a credential of ${name}`,
    "random for its alphabet",
  ]);
}

/** Of an account in Ethereum. */
const ADDRESS = /^0x[0-9a-f]{40}$/i;

/**
 * Whether a value is a broken one of this form: it begins with the form's prefix, or is of its few characters, but is not of its length; or
 * the form has several pieces, which nobody leaves out.
 */
function breaksForm({ pieces }: Shape, value: string): boolean {
  const [first] = pieces;
  if (first && "literal" in first && first.literal.length >= 3) return value.startsWith(first.literal);
  if (pieces.length > 1) return !pieces.some((piece) => "literal" in piece && /^[-{]$/.test(piece.literal));
  return first !== undefined && "name" in first && first.name === "hex" && /^[0-9a-f]+$/i.test(value);
}

/** Random and of no structure: not a path, a host, a sentence or an identifier. */
function isOpaque(value: string): boolean {
  const { digits, letters } = countKinds(value);
  if (digits < 2 || letters < 4 || digits + letters < value.length * 0.75) return false;
  if (
    /^[a-z]+(?:[-_./][a-z]+)+\d{0,4}$/i.test(value) ||
    /^\d{4}-\d\d-\d\d|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\//.test(value)
  )
    return false;
  return looksRandom(value) && new Set(value).size >= 8;
}

/** A comment that says whose credentials stand below it: `# acme credentials`, and a value in quotes on the next line. */
const HEADING =
  /^[ \t]{1,2}(?:(?:api|access|auth)[ \t])?(?:credentials?|creds|keys?|tokens?|secrets?)[ \t]{0,4}:?[ \t]{0,4}\r?\n[^\n]{1,60}[:=][ \t]{0,4}["'`]$/i;

/** A UUID assigned to the name itself: `acme = 'UUID'`. With a colon it may be any list of ids. */
function isUuidOf(between: string, value: string): boolean {
  return /^\s{0,4}=\s{0,4}["']$/.test(between) && UUID.test(value);
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Nothing but quotes and an assignment between name and value; without quotes, an equals sign. */
function isSetAtOnce(between: string): boolean {
  return /^["']?\s{0,4}(?:[:=]|=>|-)?\s{0,4}["'`]\s?$|^[ \t]{0,3}=[ \t]{0,3}$/.test(between);
}

/** The name that a value is assigned to, right before it. */
const KEY_BEFORE = /["'`]([\w.-]{1,40})["'`]\]?\s{0,2}(?::|=>|=)\s{0,2}["'`]$/;

/** The literal that a long value begins with, and that says by itself whose it is; empty where there is none. */
function tellingPrefix({ pieces: [first] }: Shape, value: string): string {
  return first && "literal" in first && first.literal.length >= 3 && value.length >= 20 ? first.literal : "";
}

/** 0: not a credential; else how sure. */
function confidenceOf(shape: Shape, name: string, value: string, window: string, at: number, joined: Join): number {
  const between = window.slice(0, at);
  // `NaverOAuth2Test`: the name's own word goes on.
  if (between === "" && /\w$/.test(name)) return 0;
  // the address of an account
  if (value.length === 40 && /0x$/i.test(between)) return 0;
  const near = between.slice(-40);
  const telling = tellingPrefix(shape, value);
  const random = value.slice(telling.length);
  // an identifier that is called after the provider itself
  if (name.length > 4 && random.toLowerCase().includes(name)) return 0;
  if (DIGEST_OR_VERSION.test(value) || isPlaceholder(random) || !isRandomFor(random)) return 0;
  if (
    /[-_+/=~]$/.test(between) &&
    telling === "" &&
    !/(?:key|secret|token|private|access|pass\w{0,4}|auth|api)[-_=]$/i.test(between)
  )
    return 0;
  // An element's text may stand on a line of its own.
  const sameLine = !between.includes("\n") || /^\w{0,24}(?:[ \t]\w{1,24}){0,3}["'>:|]{0,3}\s{1,24}["']?$/.test(between);
  const line = sameLine ? between : between.slice(between.lastIndexOf("\n") + 1);
  if (OTHER_WORD.test(sameLine ? near.slice(-30) : line.slice(-30))) return 0;
  if (
    /[/\\.@#?&][\w-]{0,30}$/.test(near) &&
    !/[?&][\w-]{1,30}=$/.test(near) &&
    !/\\[nrt]$/.test(near) &&
    telling === ""
  )
    return 0;
  if (/\(\)?\s*$|=>\s*\w+$|\$\{?$/.test(near) && value.length < 16) return 0;
  const key = sameLine ? undefined : KEY_BEFORE.exec(line.slice(-60))?.[1];
  const word = CREDENTIAL_WORD.test(key ?? line.slice(-40));
  if (joined === "credential" && sameLine && between.length <= 90) return value.length < 12 ? 0.75 : 0.92;
  const ordinary = ORDINARY_NAMES.has(name) && !(telling !== "" && sameLine) && !/^\W{0,3}api\b/i.test(between);
  if (ordinary && (word || joined === "behind") && sameLine && between.length <= 40 && value.length >= 16) return 0.75;
  if (joined === "value" && word && value.length >= 16 && between.split("\n").length <= 3) return 0.75;
  if (joined === "behind" && sameLine && between.length <= 24 && value.length >= 12) return 0.75;
  if (CREDENTIAL_WORD.test(name) && value.length >= 30) return 0.75;
  if (value.length >= 16 && HEADING.test(between)) return 0.75;
  if (!ordinary && word && (sameLine ? between.length <= 110 : value.length >= 12)) return sameLine ? 0.85 : 0.75;
  if (ORDINARY_NAMES.has(name)) {
    if (isSetAtOnce(between) && value.length >= 20 && !/^[0-9a-f-]+$/i.test(value)) return 0.7;
    return isUuidOf(between, value) ? 0.7 : 0;
  }
  const direct = sameLine && between.length <= 24 && /[=:"'`>, (]$/.test(between) && !/\w{4,} \w{3,}/.test(between);
  return direct && value.length >= 12 ? 0.7 : 0;
}

/** Random enough for its length: short values need letters and digits, long ones a random look. */
function isRandomFor(value: string): boolean {
  const { digits, letters, upper } = countKinds(value);
  if (value.length >= 16) return looksRandom(value) && (digits > 0 || upper > 1);
  return (digits >= 1 && letters >= 2 && new Set(value).size >= value.length / 2) || (letters === 0 && digits >= 8);
}
