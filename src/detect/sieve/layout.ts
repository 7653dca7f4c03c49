/** The tables that the sieve reads, and how they lie in its memory. The numbers are those of `assembly/`. */

import { ORDINARY_NAMES } from "../../rules/named-values.ts";
import type { Kind } from "../judge/candidate.ts";
import { NOTHINGS } from "../judge/forms/value-place.ts";
import { ABOUT, ALIENS, WORDS } from "../judge/names.ts";
import { classOf } from "../judge/scan.ts";
import { followingWords, leastRunOf } from "../named-values.ts";
import type { Rule } from "../rule.ts";
import { packTables, rawTable } from "../tables.ts";
import { JUDGED, KIND, NAMED, type Wiring, wiringTables } from "../wiring.ts";
import { wordAt } from "../word-index.ts";
import { needsOf } from "./needs.ts";
import { WAKES } from "./numbers.ts";

/** Numbers of kinds that a word of the judge names. */
const KINDS: readonly Kind[] = ["password", "secret", "token", "key", "auth"];

/** The wiring's tables, and behind them what else the sieve reads, as one piece: the build makes it. */
export function sieveTables(wiring: Wiring, rules: readonly Rule[]): Uint8Array {
  const { index } = wiring;
  const words = [...index.lengths.keys()].map((word) => wordAt(index, word));
  const [needs, sets] = needsOf(wiring, rules);
  return packTables([
    ...wiringTables(wiring),
    wakesOf(wiring, words),
    Uint8Array.from(words, (word, at) => ((wiring.flags[at] as number) & NAMED ? leastRunOf(word) : 0)),
    classes(),
    dictionary(),
    needs,
    sets,
    rawTable(Int32Array.of(WORD_SLOTS - 1)),
  ]);
}

/** Slots of the dictionary: a power of two, more than twice its words. */
const WORD_SLOTS = 2048;
const ENTRY_BYTES = 28;
const LONGEST_WORD = 24;

function wakesOf({ flags, ruleStarts }: Wiring, words: readonly string[]): Uint8Array {
  return flags.map(
    (flag, word) =>
      (ruleStarts[word + 1] === ruleStarts[word] ? 0 : WAKES.rules) |
      (flag & NAMED ? WAKES.named : 0) |
      (ORDINARY_NAMES.has(words[word] as string) ? WAKES.ordinary : 0) |
      (flag & JUDGED ? WAKES.judged : 0) |
      (flag & KIND ? WAKES.kind : 0),
  );
}

/** Byte → its classes as in `judge/scan.ts`. What is no ASCII is a part of a name. */
function classes(): Uint8Array {
  const part = classOf("é".charCodeAt(0));
  return Uint8Array.from({ length: 256 }, (_, byte) => (byte > 127 ? part : classOf(byte)));
}

/** The judge's words by their hashes: length, meaning and letters of each. */
function dictionary(): Uint8Array {
  const meanings = new Map<string, number>();
  const add = (word: string, meaning: number): void => {
    if (/^[a-z]+$/.test(word) && word.length <= LONGEST_WORD) meanings.set(word, (meanings.get(word) ?? 0) | meaning);
  };
  for (const [word, kind] of Object.entries(WORDS)) add(word, 1 + KINDS.indexOf(kind));
  for (const word of ALIENS) add(word, 16);
  for (const word of ABOUT) add(word, 32);
  for (const word of NOTHINGS) add(word, 64);
  for (const word of followingWords()) add(word, 128);
  const table = new Uint8Array(WORD_SLOTS * ENTRY_BYTES);
  for (const [word, meaning] of meanings) {
    let slot = hashOf(word) & (WORD_SLOTS - 1);
    while (table[slot * ENTRY_BYTES] !== 0) slot = (slot + 1) & (WORD_SLOTS - 1);
    table.set([word.length, meaning, ...Buffer.from(word)], slot * ENTRY_BYTES);
  }
  return table;
}

/** FNV-1a, folded. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let p = 0; p < word.length; p++) hash = Math.imul(hash ^ word.charCodeAt(p), 0x01000193);
  return hash ^ (hash >>> 15);
}
