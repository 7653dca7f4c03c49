import { isApart, type Opening, openingOf } from "./opening.ts";
import type { Rule } from "./rule.ts";
import { numbers16, numbers32, rawTable } from "./tables.ts";
import { indexWords, type WordIndex } from "./word-index.ts";

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

/** A wiring as tables; `unpackWiring` needs them at the beginning of a list, in this order. */
export function wiringTables({ index, flags, ruleStarts, ruleNumbers, openings }: Wiring): Uint8Array[] {
  const { lengths, bytes, begins, probes, filter, firstOf4, firstOf3, next } = index;
  const told = openings.flatMap((of, word) => (of ? [[word, of] as const] : []));
  return [
    ...[lengths, bytes, begins, probes, filter, firstOf4, firstOf3, next, flags, ruleStarts, ruleNumbers].map(rawTable),
    Buffer.from(JSON.stringify(told)),
  ];
}

/** The same wiring again; the tables are not copied. */
export function unpackWiring(tables: readonly Uint8Array[]): Wiring {
  const table = (number: number): Uint8Array => tables[number] as Uint8Array;
  const openings: (readonly Opening[] | undefined)[] = [];
  for (const [word, of] of JSON.parse(Buffer.from(table(11)).toString()) as [number, readonly Opening[]][])
    openings[word] = of;
  return {
    index: {
      lengths: numbers16(table(0)),
      bytes: table(1),
      begins: numbers32(table(2)),
      probes: table(3),
      filter: numbers32(table(4)),
      firstOf4: numbers16(table(5)),
      firstOf3: numbers16(table(6)),
      next: numbers16(table(7)),
    },
    flags: table(8),
    ruleStarts: numbers16(table(9)),
    ruleNumbers: numbers16(table(10)),
    openings,
  };
}
