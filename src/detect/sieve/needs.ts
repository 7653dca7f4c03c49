import type { Rule } from "../rule.ts";
import type { Wiring } from "../wiring.ts";
import { type Necessary, necessaryFor, type Row } from "./necessary.ts";
import type { Characters } from "./regex.ts";

/** As in `match-rule.ts`. */
const DEFAULT_REACH = [100, 400] as const;

/** What is to be tested of a rule, as numbers for `assembly/needs.ts`. */
const TEST = { none: 0, opening: 1, rows: 2 } as const;

/**
 * What each word's rules need, as 16-bit numbers, and the sets of characters, 16 bytes each. Word → place of its list (0: no rules) in
 * 32-bit numbers; the list: how many rules, and of each its number, the kind of its test, and what that needs.
 */
export function needsOf(wiring: Wiring, rules: readonly Rule[]): [needs: Uint8Array, sets: Uint8Array] {
  const sets = new Map<Characters, number>();
  const rows = (row: Row): number[] => [
    row.length,
    ...row.map((set) => {
      if (!sets.has(set)) sets.set(set, sets.size);
      return sets.get(set) as number;
    }),
  ];
  const tests = rules.map((rule) => testOf(rule, necessaryFor(rule), rows));
  const words = wiring.index.lengths.length;
  const places = new Int32Array(words);
  const lists: number[] = [];
  for (let word = 0; word < words; word++) {
    const woken = [...wiring.ruleNumbers.subarray(wiring.ruleStarts[word], wiring.ruleStarts[word + 1])];
    if (woken.length === 0) continue;
    places[word] = places.byteLength + 2 * lists.length;
    lists.push(woken.length);
    for (const number of woken) lists.push(number, ...(tests[number] as number[]));
  }
  const needs = Buffer.concat([Buffer.from(places.buffer), Buffer.from(Uint16Array.from(lists).buffer)]);
  const bits = Buffer.concat([...sets.keys()].map(bytesOf));
  return [needs, bits];
}

function testOf(
  { anchors, reach = DEFAULT_REACH }: Rule,
  { opening, rows: any }: Necessary,
  rows: (row: Row) => number[],
): number[] {
  if (opening) return [TEST.opening, ...rows(opening)];
  if (!any) return [TEST.none];
  const longest = Math.max(...any.map(({ length }) => length));
  const lists = any.flatMap(rows);
  // Windows that overlap are searched as one: a row may lie across the end of each of them. Words come in the order of their probes.
  const late = Math.max(...anchors.map((anchor) => Buffer.byteLength(anchor)));
  return [TEST.rows, reach[0] + longest + late, reach[1] + longest, any.length, lists.length, ...lists];
}

function bytesOf(set: Characters): Buffer {
  return Buffer.from((set & ((1n << 128n) - 1n)).toString(16).padStart(32, "0"), "hex").reverse();
}
