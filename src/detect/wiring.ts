import { isApart, type Opening, openingOf } from "./opening.ts";
import type { Rule } from "./rule.ts";
import { indexWords, tabulate, type WordIndex } from "./word-index.ts";

/** The words looked for, and what each of them wakes. Plain data: the build prepares it, so that no run has to. */
export interface Wiring {
  readonly index: WordIndex;
  /** Word → bits of `NAMED`, `JUDGED` and `KIND`. */
  readonly flags: Uint8Array;
  /** Word `w` wakes the rules of the numbers `ruleNumbers[ruleStarts[w]]` up to `ruleNumbers[ruleStarts[w + 1] - 1]`. */
  readonly ruleStarts: Uint16Array;
  readonly ruleNumbers: Uint16Array;
  /** Word → what must stand there for any of its rules to match; undefined: it wakes something else too, or a rule that begins otherwise. */
  readonly openings: readonly (readonly Opening[] | undefined)[];
}

/** Wakes the table of plain values beside providers' names. */
export const NAMED = 1;
/** Wakes the judge. */
export const JUDGED = 2;
/** Says that short values may be encoded. */
export const KIND = 4;
const KIND_WORD = "kind:";

/** Longer words are rare enough for their rules to look themselves. */
const LONGEST_CHECKED = 5;

/** Collects the words of everything there is to wake. */
export function wireUp(rules: readonly Rule[], named: readonly string[], judged: readonly string[]): Wiring {
  const rulesByWord = new Map<string, number[]>();
  for (const [number, rule] of rules.entries()) {
    for (const anchor of rule.anchors) {
      const numbers = rulesByWord.get(anchor);
      if (numbers) numbers.push(number);
      else rulesByWord.set(anchor, [number]);
    }
  }
  const [isNamed, isJudged] = [new Set(named), new Set(judged)];
  const words = [...new Set([...rulesByWord.keys(), ...named, ...judged, KIND_WORD])];
  const woken = words.map((word) => rulesByWord.get(word) ?? []);
  const ruleStarts = new Uint16Array(words.length + 1);
  for (const [word, numbers] of woken.entries()) ruleStarts[word + 1] = (ruleStarts[word] as number) + numbers.length;
  const flags = Uint8Array.from(
    words,
    (word) => (isNamed.has(word) ? NAMED : 0) | (isJudged.has(word) ? JUDGED : 0) | (word === KIND_WORD ? KIND : 0),
  );
  const rulesAlone = words.map((_, at) => (flags[at] ? undefined : (woken[at] ?? []).map((n) => rules[n] as Rule)));
  const openings = words.map((word, at) =>
    word.length > LONGEST_CHECKED ? undefined : rulesAlone[at] && openingsOf(rulesAlone[at]),
  );
  const apart = new Set(words.filter((_, at) => rulesAlone[at]?.every(isApart)));
  return { index: indexWords(words, apart), flags, ruleStarts, ruleNumbers: Uint16Array.from(woken.flat()), openings };
}

function openingsOf(rules: readonly Rule[]): readonly Opening[] | undefined {
  const openings = rules.map(openingOf).filter((opening) => opening !== undefined);
  return openings.length === rules.length ? openings : undefined;
}

type Packed<T> = {
  [Name in keyof T]: T[Name] extends Uint8Array | Uint16Array | Int32Array ? string : T[Name];
};

/** A wiring as a value for JSON, about 100 kB: arrays as base64. Tables follow from the words, and where their rules begin from how many each has. */
export interface PackedWiring extends Omit<Packed<Wiring>, "index" | "openings" | "ruleStarts"> {
  /** Word → how many rules it wakes: fewer than 256. */
  readonly ruleCounts: string;
  readonly index: Pick<Packed<WordIndex>, "lengths" | "bytes" | "probes">;
  readonly openings: readonly (readonly [word: number, openings: readonly Opening[]])[];
}

export function packWiring({ index, flags, ruleStarts, ruleNumbers, openings }: Wiring): PackedWiring {
  const { lengths, bytes, probes } = index;
  return {
    index: {
      lengths: base64(Uint8Array.from(lengths)), // no word is longer than a byte can say
      bytes: base64(mirrored(bytes)),
      probes: base64(probes),
    },
    flags: base64(flags),
    ruleCounts: base64(Uint8Array.from(ruleStarts.subarray(1), (start, word) => start - (ruleStarts[word] as number))),
    ruleNumbers: base64(ruleNumbers),
    openings: openings.flatMap((of, word) => (of ? [[word, of] as const] : [])),
  };
}

/** The same wiring again. */
export function unpackWiring(packed: PackedWiring): Wiring {
  const { index } = packed;
  const openings: (readonly Opening[] | undefined)[] = [];
  for (const [word, of] of packed.openings) openings[word] = of;
  return {
    index: tabulate({
      lengths: Uint16Array.from(bytesOf(index.lengths)),
      bytes: mirrored(bytesOf(index.bytes)),
      probes: bytesOf(index.probes),
    }),
    flags: bytesOf(packed.flags),
    ruleStarts: startsOf(bytesOf(packed.ruleCounts)),
    ruleNumbers: words16(packed.ruleNumbers),
    openings,
  };
}

function base64(array: Uint8Array | Uint16Array | Int32Array): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString("base64");
}

function startsOf(counts: Uint8Array): Uint16Array {
  const starts = new Uint16Array(counts.length + 1);
  for (const [word, count] of counts.entries()) starts[word + 1] = (starts[word] as number) + count;
  return starts;
}

/** The words' bytes as what is no text: decoded, words side by side would look like the very keys that they begin. Twice: as they were. */
function mirrored(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => byte ^ 0xff);
}

/** Copies: bytes that Node decoded may lie at an odd place of a shared buffer. */
function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "base64"));
}

function words16(text: string): Uint16Array {
  return new Uint16Array(bytesOf(text).buffer);
}
