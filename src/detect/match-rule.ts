import type { Detection, Part, Span } from "./finding.ts";
import { isPlaceholder } from "./placeholder.ts";
import { commonPairShare } from "./randomness.ts";
import type { Rule, RuleMatch } from "./rule.ts";

/** How far a match may reach around an anchor where the rule does not say. */
const DEFAULT_REACH = [100, 400] as const;
/** How much of the surroundings `validate` sees on each side. */
const CONTEXT = 200;

/** A text and the path it came from. */
export interface SearchedText {
  readonly path: string;
  readonly text: string;
}

const compiled = new WeakMap<Rule, RegExp>();

function patternOf(rule: Rule): RegExp {
  let pattern = compiled.get(rule);
  if (!pattern) {
    const flags = rule.pattern.flags.replace(/[gdy]/g, "");
    pattern = new RegExp(rule.pattern.source, `${flags}d${rule.startsAtAnchor ? "y" : "g"}`);
    compiled.set(rule, pattern);
  }
  return pattern;
}

const ascending = (a: number, b: number): number => a - b;

/** The stretches of the text that matches may lie in; overlapping ones are joined, so that no character is searched twice. */
function windowsAround(offsets: readonly number[], reach: readonly [number, number], length: number): Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const offset of [...offsets].sort(ascending)) {
    const start = Math.max(0, offset - reach[0]);
    const end = Math.min(length, offset + reach[1]);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  return windows;
}

/**
 * Runs one rule on the places where its anchors stand.
 * @param offsets where the rule's anchors begin in the text, in UTF-16 units, in any order
 */
export function matchRule(rule: Rule, doc: SearchedText, offsets: readonly number[]): Detection[] {
  return rule.startsAtAnchor ? matchAtAnchors(rule, doc, offsets) : matchInWindows(rule, doc, offsets);
}

/** A line's end or a tab as a string writes it, in front of a letter or a digit: the key behind it begins a line of its own. */
const ESCAPE = /\\[nrt](?=[A-Za-z0-9])/;
const ESCAPE_OF_ANY = new RegExp(ESCAPE, "g");
/** No match that begins at its anchor is longer, in UTF-16 units. */
const FARTHEST = 20_000;

function isBehindEscape(text: string, at: number): boolean {
  return text.charCodeAt(at - 2) === 92 && ESCAPE.test(text.slice(at - 2, at + 1));
}

function matchAtAnchors(rule: Rule, doc: SearchedText, offsets: readonly number[]): Detection[] {
  const found: Detection[] = [];
  const pattern = patternOf(rule);
  let end = 0;
  for (const offset of [...offsets].sort(ascending)) {
    if (offset < end) continue;
    // Behind an escape the pattern must not see its letter.
    const base = isBehindEscape(doc.text, offset) ? offset : 0;
    pattern.lastIndex = offset - base;
    const match = pattern.exec(base === 0 ? doc.text : doc.text.slice(offset, offset + FARTHEST));
    if (!match) continue;
    const detection = detectionOf(rule, doc, match, base);
    if (!detection) continue;
    found.push(detection);
    end = offset + match[0].length;
  }
  return found;
}

function matchInWindows(rule: Rule, doc: SearchedText, offsets: readonly number[]): Detection[] {
  const found: Detection[] = [];
  for (const window of windowsAround(offsets, rule.reach ?? DEFAULT_REACH, doc.text.length)) {
    const slice = doc.text.slice(window.start, window.end);
    for (const match of matchesIn(slice, patternOf(rule))) {
      const detection = detectionOf(rule, doc, match, window.start);
      if (detection) found.push(detection);
    }
  }
  return found;
}

/** The matches in a text, and those that escapes hide: one that is seen hides no other. */
function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const seen = [...text.matchAll(pattern)];
  if (!ESCAPE.test(text)) return seen;
  let next = 0; // of those seen, the first that does not lie before
  const hidden = [...text.replace(ESCAPE_OF_ANY, "  ").matchAll(pattern)].filter(({ index }) => {
    while (next < seen.length && endOf(seen[next] as RegExpExecArray) <= index) next++;
    return next === seen.length || (seen[next] as RegExpExecArray).index > index;
  });
  return [...seen, ...hidden];
}

function endOf({ index, 0: whole }: RegExpExecArray): number {
  return index + whole.length;
}

function detectionOf(rule: Rule, doc: SearchedText, match: RegExpExecArray, base: number): Detection | undefined {
  const groups = match.groups ?? {};
  const places = match.indices?.groups ?? {};
  const whole = { start: base + match.index, end: base + match.index + match[0].length };
  const secret = groups.secret ?? match[0];
  const place = places.secret;
  const span = groups.secret !== undefined && place ? { start: base + place[0], end: base + place[1] } : whole;
  // What goes on with an ellipsis was shortened for the reader.
  if (/^(?:\.{3}|\u2026)/.test(doc.text.slice(whole.end, whole.end + 3))) return undefined;
  const random = randomPartOf(secret, rule);
  if (NAME.test(random)) return undefined;
  if (rule.placeholders !== "meaningful" && (isPlaceholder(random) || isMadeOfWords(random))) return undefined;
  if (isDigestOfFile(secret, doc.text.slice(span.end, span.end + 12)) || isInBase64(doc.text, whole.start))
    return undefined;
  const seen: RuleMatch = {
    secret,
    groups,
    path: doc.path,
    before: doc.text.slice(Math.max(0, whole.start - CONTEXT), whole.start),
    after: doc.text.slice(whole.end, whole.end + CONTEXT),
  };
  const verdict = rule.validate ? rule.validate(seen) : true;
  if (verdict === false) return undefined;
  const more = verdict === true ? {} : verdict;
  return {
    rule: rule.id,
    provider: rule.provider,
    severity: more.severity ?? rule.severity,
    span,
    secret,
    confidence: more.confidence ?? (rule.validate ? 1 : 0.95),
    parts: partsOf(groups, places, base),
    details: more.details ?? {},
    evidence: [`has the shape of: ${rule.title}`, ...(rule.validate ? ["passes the format's offline check"] : [])],
  };
}

/** A name in capitals, of four words or more: `PROD_GOLDEN_GATE_2_BUS_PLUS`. */
const NAME = /^_?[A-Z]{2,}\d{0,4}(?:_(?:[A-Z]{2,}\d{0,4}|[A-Z]|\d{1,4})){3,}$/;

/**
 * A name of a program's, of words in any spelling: `react_mui__WEBPACK_IMPORTED_MODULE_21__`, `getServerSideProps`. Its words are long and made of
 * common pairs of letters; of drawn values of 20 characters one in some thousands is taken for one, of longer ones hardly any.
 */
function isMadeOfWords(value: string): boolean {
  if (value.length < 20 || value.includes(" ")) return false;
  const words = value.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (words.length < 3 || letters < words.length * 3.2 || letters < value.replace(/[_-]/g, "").length * 0.85)
    return false;
  return commonPairShare(value) >= 0.6;
}

/** A file's name with a digest of what it holds, behind a language's code or another short word: `sk-8f3a….json`. */
function isDigestOfFile(secret: string, after: string): boolean {
  return (
    /^(?:\.[a-z]{1,5})?\.(?:[cm]?js|css|json|map|html?|txt|svg|png|jpe?g|gif|webp|woff2?|wasm|gz|br|zip)(?![\w-])/.test(
      after,
    ) && /^[A-Za-z]{2,3}-[0-9a-f]{8,64}$/.test(secret)
  );
}

/** Whether base64 of something else goes on or begins here: a prefix of four letters stands in any large picture, and in one digest of many. */
function isInBase64(text: string, start: number): boolean {
  if (/(?:sha(?:1|256|384|512)|md5|h1)[-=:]$/i.test(text.slice(Math.max(0, start - 8), start))) return true;
  const before = text.charCodeAt(start - 1);
  return (before === 43 || before === 47) && /^[A-Za-z0-9+/]{60}$/.test(text.slice(Math.max(0, start - 60), start));
}

/** Groups that are no part of the credential: itself, what it is called, and what only `validate` asks for. */
const FOR_THE_CHECK = new Set(["secret", "name", "random", "cipher"]);

function partsOf(
  groups: Readonly<Record<string, string | undefined>>,
  places: Readonly<Record<string, readonly [number, number] | undefined>>,
  base: number,
): Part[] {
  const parts: Part[] = [];
  for (const [name, value] of Object.entries(groups)) {
    const place = places[name];
    if (FOR_THE_CHECK.has(name) || value === undefined || !place) continue;
    parts.push({ name, span: { start: base + place[0], end: base + place[1] }, value });
  }
  return parts;
}

/** The secret without the fixed prefix that it begins with, which may hold words such as `api_key`. */
function randomPartOf(secret: string, rule: Rule): string {
  const lower = secret.toLowerCase();
  const prefix = rule.anchors.find((anchor) => lower.startsWith(anchor));
  return prefix === undefined ? secret : secret.slice(prefix.length);
}
