import type { Encoded } from "./decode.ts";
import type { Span } from "./finding.ts";
import { formatOf, isWrittenByProgram } from "./judge/format.ts";
import { opens } from "./opening.ts";
import { WAKES } from "./sieve/numbers.ts";
import type { Sieve } from "./sieve/sieve.ts";
import { JUDGED, NAMED, type Wiring } from "./wiring.ts";
import { findWords, wordAt } from "./word-index.ts";

/** Where a text is worth a look. Offsets in UTF-16 units. */
export interface Places {
  /** Rule's number → where its anchors begin. */
  readonly rules: ReadonlyMap<number, readonly number[]>;
  /** Where providers' names begin. */
  readonly named: readonly { readonly anchor: string; readonly start: number }[];
  /** Where the judge's anchors begin, sorted. */
  readonly judged: readonly number[];
  /** Long tokens; undefined: not looked for. */
  readonly tokens: readonly Span[] | undefined;
  /** What may be decoded; undefined: not looked for. */
  readonly encoded: Encoded | undefined;
}

/** A layer of a text. */
export interface SearchedBytes {
  readonly path: string;
  readonly text: string;
  /** `text` in UTF-8, when it is at hand. */
  readonly bytes?: Uint8Array;
}

/** Whether there is nothing to look at. */
export function isEmpty({ rules, named, judged, tokens, encoded }: Places): boolean {
  if (rules.size + named.length + judged.length > 0 || tokens?.length !== 0) return false;
  return encoded !== undefined && encoded.runs.length === 0 && !encoded.hasEscapes && !encoded.hasJoints;
}

/** Every place of every anchor; with a sieve: those that can lead to a finding, and then `text` is only asked for when there is one. */
export function placesIn(doc: SearchedBytes, wiring: Wiring, sieve: Sieve | undefined): Places {
  const bytes = doc.bytes ?? Buffer.from(doc.text);
  return (sieve && siftedPlaces(doc, bytes, wiring, sieve)) ?? allPlaces(doc, bytes, wiring);
}

function allPlaces({ text }: SearchedBytes, bytes: Uint8Array, wiring: Wiring): Places {
  const { index, flags, openings } = wiring;
  const hits = findWords(index, bytes);
  const collected = new Collected(wiring);
  const toOffset = offsetMap(bytes, text);
  for (let i = 0; i < hits.count; i++) {
    const word = hits.word[i] as number;
    const at = hits.start[i] as number;
    if (openings[word]?.some((opening) => opens(opening, bytes, at)) === false) continue;
    const start = toOffset(at);
    const flag = flags[word] as number;
    collected.note(word, start, WAKES.rules | (flag & NAMED ? WAKES.named : 0));
    if (flag & JUDGED) collected.judged.push(start);
  }
  collected.judged.sort((a, b) => a - b);
  return { ...collected.places, tokens: undefined, encoded: undefined };
}

/** Of a script, the line that names its program; else nothing, as the text itself is not made yet. */
function firstLine(bytes: Uint8Array): string {
  return bytes[0] === 35 && bytes[1] === 33 ? Buffer.from(bytes.subarray(0, 80)).toString("latin1") : "";
}

const NOTHING: Places = {
  rules: new Map(),
  named: [],
  judged: [],
  tokens: [],
  encoded: { hasEscapes: false, hasJoints: false, runs: [] },
};

function siftedPlaces(doc: SearchedBytes, bytes: Uint8Array, wiring: Wiring, sieve: Sieve): Places | undefined {
  const { path } = doc;
  const sifted = sieve.sift(bytes, isWrittenByProgram(path) ? undefined : formatOf({ path, text: firstLine(bytes) }));
  if (!sifted) return undefined;
  const { count, judged, tokens, runs, hasEscapes, hasJoints } = sifted;
  if (count + judged.length + tokens.length + runs.length === 0 && !hasEscapes && !hasJoints) return NOTHING;
  const collected = new Collected(wiring);
  for (let i = 0; i < count; i++) collected.note(sifted.word(i), sifted.start(i), sifted.wakes(i));
  return { ...collected.places, judged, tokens, encoded: { hasEscapes, hasJoints, runs } };
}

/** Sorts places by what they wake. */
class Collected {
  readonly judged: number[] = [];
  readonly #wiring: Wiring;
  readonly #rules = new Map<number, number[]>();
  readonly #named: { anchor: string; start: number }[] = [];

  constructor(wiring: Wiring) {
    this.#wiring = wiring;
  }

  get places(): Pick<Places, "rules" | "named" | "judged"> {
    return { rules: this.#rules, named: this.#named, judged: this.judged };
  }

  /** @param wakes bits of `WAKES` */
  note(word: number, start: number, wakes: number): void {
    const { index, ruleStarts, ruleNumbers } = this.#wiring;
    const end = wakes & WAKES.rules ? (ruleStarts[word + 1] as number) : 0;
    for (let next = ruleStarts[word] as number; next < end; next++) {
      const rule = ruleNumbers[next] as number;
      const places = this.#rules.get(rule);
      if (places) places.push(start);
      else this.#rules.set(rule, [start]);
    }
    if (wakes & WAKES.named) this.#named.push({ anchor: wordAt(index, word), start });
  }
}

/** UTF-16 units of a UTF-8 byte: a lead byte of 1 to 3 bytes makes one, of 4 bytes two; the bytes that follow make none. */
function unitsOf(byte: number): number {
  return (byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
}

/** Byte offsets → UTF-16 offsets, quick for offsets asked almost in order. Pure ASCII, the common case, needs nothing. */
function offsetMap(bytes: Uint8Array, text: string): (offset: number) => number {
  if (bytes.length === text.length) return (offset) => offset;
  let atByte = 0;
  let atUnit = 0;
  return (offset) => {
    for (; atByte < offset; atByte++) atUnit += unitsOf(bytes[atByte] as number);
    for (; atByte > offset; atByte--) atUnit -= unitsOf(bytes[atByte - 1] as number);
    return atUnit;
  };
}
