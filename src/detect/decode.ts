import { gunzipSync } from "node:zlib";
import type { Span } from "./finding.ts";
import { jointsIn } from "./pieces.ts";
import { endOfLine, type Mark, rewrittenLines, startOfLine } from "./rewritten-lines.ts";

/** A text that stood in another one, encoded. */
export interface Layer {
  /** The decoded text. Where it fits, with the words around it, so that the name a value is assigned to stays known. */
  readonly text: string;
  readonly encoding: string;
  /** It is, or stands in, a source map (ECMA-426). */
  readonly isOfMap?: boolean;
  /** Where the character at an offset of `text` stands in the original: in an encoded stretch, that whole stretch or its escape. */
  toOriginal(offset: number): Span;
}

/** What is known of a text before it is decoded. */
export interface Encoded {
  /** false: it holds none. */
  readonly hasEscapes: boolean;
  /** false: no string in it goes on in another. */
  readonly hasJoints: boolean;
  /** Runs that may be base64 or hex: at least those of which anything comes, whole, in order. */
  readonly runs: readonly Span[];
}

/** Encodings within encodings are followed this far. */
const MOST_LAYERS = 5;
/** Decoded text of one document, all layers together: more is made to hurt. */
const MOST_DECODED = 4 << 20;
/** A gzip member that unfolds to more is a bomb. */
const MOST_UNZIPPED = 1 << 20;
const CONTEXT = 120;

interface Budget {
  left: number;
}

/** A stretch with what it stands for. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly decoded: string;
  readonly encoding: string;
}

/**
 * Every text that is encoded in a text, from the outside in, up to five deep, one at a time. Linear: each character is looked at once a layer, and what
 * was decoded is bounded.
 * @param encoded where to look, when that is known
 */
export function decodedLayers(text: string, encoded?: Encoded): Iterable<Layer> {
  return layersOf(text, (offset) => ({ start: offset, end: offset + 1 }), 1, { left: MOST_DECODED }, false, encoded);
}

function* layersOf(
  text: string,
  outer: (offset: number) => Span,
  depth: number,
  budget: Budget,
  isOfMap: boolean,
  encoded?: Encoded,
): Iterable<Layer> {
  for (const layer of outermostLayers(text, budget, encoded)) {
    const toOriginal = (offset: number): Span => {
      const span = layer.toOriginal(offset);
      return { start: outer(span.start).start, end: outer(Math.max(span.start, span.end - 1)).end };
    };
    const isMap = isOfMap || layer.isOfMap === true;
    yield { ...layer, toOriginal, isOfMap: isMap };
    if (depth < MOST_LAYERS) yield* layersOf(layer.text, toOriginal, depth + 1, budget, isMap);
  }
}

function* outermostLayers(text: string, budget: Budget, encoded?: Encoded): Iterable<Layer> {
  if (encoded?.hasEscapes !== false) yield* escapedLines(text, budget);
  if (encoded?.hasJoints !== false) yield* joinedStrings(text, budget);
  yield* encodedRuns(text, budget, encoded?.runs);
}

/**
 * `%41`, `\u0041`, `\x41`, `&#65;` and `&#x41;`, of characters that print: others make no credential. Bounded, so that a search for them
 * cannot backtrack.
 */
const ESCAPE =
  /%[2-7][0-9A-Fa-f]|\\u00[2-7][0-9A-Fa-f]|\\u\{0{0,4}[2-7][0-9A-Fa-f]\}|\\x[2-7][0-9A-Fa-f]|&#0{0,4}[1-9][0-9]{1,2};|&#[xX]0{0,4}[2-7][0-9A-Fa-f];|&(?:amp|quot|apos|lt|gt|equals|colon|sol|plus|commat|lowbar|num);/g;
/** The same and line breaks in a JSON string: only worth it, as blanks are, where a private key may follow. */
const ESCAPE_OR_BREAK = new RegExp(`${ESCAPE.source}|\\\\n`, "g");

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  equals: "=",
  colon: ":",
  sol: "/",
  plus: "+",
  commat: "@",
  lowbar: "_",
  num: "#",
};

/** Lines with escapes, unescaped. */
function escapedLines(text: string, budget: Budget): Iterable<Layer> {
  const hasArmour = text.includes("-----BEGIN") || text.includes("PuTTY-User-Key");
  const escapes = hasArmour ? escapesIn(text, ESCAPE_OR_BREAK, /^[ -~]$/) : escapesIn(text, ESCAPE, /^[!-~]$/);
  return rewritten(text, escapes, hasArmour ? 16_000 : 4000, "escapes", budget);
}

function* escapesIn(text: string, pattern: RegExp, wanted: RegExp): Iterable<Mark> {
  for (const match of text.matchAll(pattern)) {
    const stands = unescaped(match[0]);
    if (stands === "\n" || wanted.test(stands)) yield { at: match.index, length: match[0].length, stands };
  }
}

/** Strings in pieces, joined. */
function joinedStrings(text: string, budget: Budget): Iterable<Layer> {
  return rewritten(text, jointsIn(text), 4000, "a string in pieces", budget);
}

function* rewritten(
  text: string,
  marks: Iterable<Mark>,
  longest: number,
  encoding: string,
  budget: Budget,
): Iterable<Layer> {
  for (const line of rewrittenLines(text, marks, 4 * CONTEXT, longest)) {
    if (budget.left <= 0) break;
    budget.left -= line.text.length;
    yield { ...line, encoding };
  }
}

function unescaped(code: string): string {
  if (code === "\\n") return "\n";
  if (code[0] === "%") return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  if (code[0] === "&") {
    if (code[1] !== "#") return ENTITIES[code.slice(1, -1)] ?? "";
    const isHex = code[2] === "x" || code[2] === "X";
    return fromCode(Number.parseInt(code.slice(isHex ? 3 : 2, -1), isHex ? 16 : 10));
  }
  return fromCode(Number.parseInt(code.slice(2).replace(/[{}]/g, ""), 16));
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

const BASE64 = charTable("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
const SHORTEST_RUN = 20;
/** In a Kubernetes Secret every value is base64, however short. */
const SHORTEST_SECRET = 8;
const LONGEST_RUN = 1 << 20;

function charTable(chars: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const char of chars) table[char.charCodeAt(0)] = 1;
  return table;
}

/** Runs of base64 and of hex that decode to readable text, each with the words before it in its line. */
function* encodedRuns(text: string, budget: Budget, known?: readonly Span[]): Iterable<Layer> {
  if (known?.length === 0) return;
  const shortest = text.includes("kind:") && KUBERNETES_SECRET.test(text) ? SHORTEST_SECRET : SHORTEST_RUN;
  let wrapped = 0;
  let whole = 0;
  for (const run of known ?? runsIn(text, shortest)) {
    if (budget.left <= 0) break;
    if (run.start < whole || run.end - run.start < shortest || run.end - run.start > LONGEST_RUN) continue;
    // Lines are put together once, whatever comes of it: so each is looked at twice at most.
    const end = run.start < wrapped ? run.end : endOfWrapped(text, run);
    const stretch =
      (end > run.end ? decodedRun(text, run.start, end) : undefined) ?? decodedRun(text, run.start, run.end);
    wrapped = Math.max(wrapped, end);
    if (!stretch) continue;
    whole = stretch.end;
    budget.left -= stretch.decoded.length;
    yield inContext(text, stretch);
  }
}

/** Programs that wrap base64 do so at 64 or 76 characters; a line is a multiple of four. */
const SHORTEST_LINE = 40;
const LONGEST_LINE = 128;
const MOST_LINES = 2000;

/**
 * Where a base64 text ends that begins with a run and goes on over lines as long as it, indented alike, the last one perhaps shorter. What stands
 * before the run in its line may be anything: `data: `.
 */
function endOfWrapped(text: string, run: Span): number {
  const length = run.end - run.start;
  if (length < SHORTEST_LINE || length > LONGEST_LINE || length % 4 !== 0) return run.end;
  let { end } = run;
  let indent: string | undefined;
  for (let lines = 1; lines < MOST_LINES; lines++) {
    const next = text.startsWith("\r\n", end) ? end + 2 : text.charCodeAt(end) === 10 ? end + 1 : -1;
    if (next < 0) break;
    let from = next;
    while (from < next + CONTEXT && (text.charCodeAt(from) === 32 || text.charCodeAt(from) === 9)) from++;
    indent ??= text.slice(next, from);
    if (from - next !== indent.length) break;
    let to = from;
    while (to - from <= length && isBase64(text.charCodeAt(to))) to++;
    if (to === from || to - from > length) break;
    end = to;
    if (to - from < length) break;
  }
  return end;
}

const KUBERNETES_SECRET = /^kind:[ \t]{0,4}["']?Secret\b/m;

/** All runs of base64 of that length or more. */
function* runsIn(text: string, shortest: number): Iterable<Span> {
  for (let run = nextRun(text, 0, shortest); run; run = nextRun(text, run.end + 1, shortest)) yield run;
}

/** The first run of base64 of that length or more. One character in `shortest` is looked at: where it is none, no such run holds it. */
function nextRun(text: string, from: number, shortest: number): Span | undefined {
  const { length } = text;
  for (let probe = from + shortest - 1; probe < length; probe += shortest) {
    if (!isBase64(text.charCodeAt(probe))) continue;
    let start = probe;
    while (start > from && isBase64(text.charCodeAt(start - 1))) start--;
    let end = probe + 1;
    while (end < length && isBase64(text.charCodeAt(end))) end++;
    if (end - start >= shortest && end - start <= LONGEST_RUN) return { start, end };
    probe = end;
  }
  return undefined;
}

function isBase64(code: number): boolean {
  return code < 128 && BASE64[code] === 1;
}

function decodedRun(text: string, start: number, end: number): Stretch | undefined {
  const run = text.slice(start, end).replace(/\s+/g, "");
  if (run.length % 2 === 0 && run.length >= 32 && /^[0-9a-fA-F]{8}/.test(run) && /^[0-9a-fA-F]+$/.test(run)) {
    const decoded = readable(Buffer.from(run, "hex"));
    return decoded === undefined ? undefined : { start, end, decoded, encoding: "hex" };
  }
  if (run.length % 4 === 1 || !beginsReadable(run)) return undefined;
  const bytes = Buffer.from(run, "base64");
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const decoded = readable(isZipped ? unzipped(bytes) : bytes);
  return decoded === undefined ? undefined : { start, end, decoded, encoding: isZipped ? "gzip in base64" : "base64" };
}

/** Most runs are identifiers, paths and digests: their first bytes tell. */
function beginsReadable(run: string): boolean {
  const head = Buffer.from(run.slice(0, 12), "base64");
  if (head[0] === 0x1f && head[1] === 0x8b) return true;
  return head.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13);
}

function unzipped(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNZIPPED });
  } catch {
    // Not gzip after all, or cut off, or a bomb: there is no text in it to search.
    return undefined;
  }
}

/** The bytes as text, if they are one: printable, but for a few. */
function readable(bytes: Buffer | undefined): string | undefined {
  if (!bytes || bytes.length < 6) return undefined;
  let odd = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32) || byte >= 127) odd++;
  return odd * 20 > bytes.length ? undefined : bytes.toString();
}

/** The decoded run in the place of the encoded one, after what stands before it in its line. */
function inContext(text: string, { start, end, decoded, encoding }: Stretch): Layer {
  const lineStart = startOfLine(text, start, CONTEXT);
  const lineEnd = endOfLine(text, end, CONTEXT);
  const before = text.slice(lineStart, start);
  const inside = lineStart + before.length;
  return {
    text: before + decoded + text.slice(end, lineEnd),
    encoding,
    isOfMap: decoded.startsWith('{"version":3,'),
    toOriginal: (offset) => {
      if (offset < before.length) return { start: lineStart + offset, end: lineStart + offset + 1 };
      if (offset < before.length + decoded.length) return { start, end };
      const at = Math.min(end + offset - before.length - decoded.length, Math.max(inside, lineEnd - 1));
      return { start: at, end: at + 1 };
    },
  };
}
