import fc from "fast-check";
import type { LineRange } from "../../src/detect/finding.ts";
import { addedLines, commonRanges } from "../../src/source/added-lines.ts";
import { addedByteLines, addedTextLines, numberLines } from "../../src/source/added-text.ts";
import { addedOfLarge, LineHashes } from "../../src/source/line-hashes.ts";

const lines = (ranges: readonly LineRange[]): number[] =>
  ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));

const diff = (before: string, after: string): number[] =>
  lines(addedLines(...numberLines(before.split("").join("\n"), after.split("").join("\n"))));

/** The length of the longest common subsequence, the plain way. */
function common(before: readonly number[], after: readonly number[]): number {
  let row = new Array<number>(after.length + 1).fill(0);
  for (const line of before) {
    const next = [0];
    for (const [at, other] of after.entries()) {
      next.push(line === other ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number));
    }
    row = next;
  }
  return row[after.length] as number;
}

const isSubsequence = (part: readonly number[], whole: readonly number[]): boolean => {
  let at = 0;
  for (const line of whole) if (line === part[at]) at++;
  return at === part.length;
};

test.each([
  ["", "abc", [1, 2, 3]],
  ["abc", "", []],
  ["abc", "abc", []],
  ["abc", "aXbc", [2]],
  ["abc", "aBc", [2]],
  ["abc", "bca", [3]],
  ["aab", "aaab", [3]],
  ["abcabba", "cbabac", expect.any(Array)],
  ["a{b}c{d}", "a{b}x{y}c{d}", expect.any(Array)],
] as const)("%s to %s", (before, after, added) => {
  expect(diff(before, after)).toEqual(added);
});

const few = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 40 });
const many = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 80 });

test("what is not added is in the old version, in this order", () => {
  fc.assert(
    fc.property(fc.oneof(few, many), fc.oneof(few, many), (before, after) => {
      const added = new Set(lines(addedLines(before, after)));
      const kept = after.filter((_, at) => !added.has(at + 1));
      expect(isSubsequence(kept, before)).toBe(true);
    }),
    { seed: 20261123, numRuns: 2000 },
  );
});

test("as few are added as can be", () => {
  fc.assert(
    fc.property(fc.oneof(few, many), fc.oneof(few, many), (before, after) => {
      expect(lines(addedLines(before, after)).length).toBe(after.length - common(before, after));
    }),
    { seed: 20261123, numRuns: 1000 },
  );
});

test("a large file: every inserted, and no other line, though most lines are not unique", () => {
  const before = Array.from({ length: 5000 }, (_, at) => (at % 3 === 0 ? at : at % 7));
  const after = before.flatMap((line, at) => (at % 400 === 200 ? [100_000 + at, line] : [line]));
  const expected = after.flatMap((line, at) => (line >= 100_000 ? [at + 1] : []));
  expect(lines(addedLines(before, after))).toEqual(expected);
});

test("inserted lines that were nowhere before are exactly the added ones", () => {
  fc.assert(
    fc.property(many, fc.array(fc.nat(79), { maxLength: 10 }), (before, at) => {
      const after: number[] = [...before];
      for (const place of at) after.splice(Math.min(place, after.length), 0, 1000 + place);
      const expected = after.flatMap((line, index) => (line >= 1000 ? [index + 1] : []));
      expect(lines(addedLines(before, after))).toEqual(expected);
    }),
    { seed: 20261123, numRuns: 1000 },
  );
});

test("the hashes of large files give the same as their text, however the bytes arrive", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "", "key", "\r", "a\rb\r", "日本", "x".repeat(50)), { maxLength: 30 })
    .map((all) => all.join("\n"));
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 9 }), (before, after, size) => {
      const hashes = (contents: string): Float64Array | undefined => {
        const all = new LineHashes();
        const bytes = Buffer.from(contents);
        for (let at = 0; at < bytes.length; at += size) all.add(bytes.subarray(at, at + size));
        return all.finish();
      };
      const large = lines(addedOfLarge(hashes(before), hashes(after)) ?? []);
      const [old, fresh] = numberLines(before, after);
      const start = fresh.findIndex((line, at) => line !== old[at]);
      expect(large.length).toBe(lines(addedLines(old, fresh)).length);
      expect(large.every((line) => start >= 0 && line > start)).toBe(true);
    }),
    { seed: 20261123, numRuns: 500 },
  );
});

test("bytes compared only between their common ends give as few lines as the whole texts, and lines that are not in the old one", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "ab", "", "日", "é\r", "a\rb"), { maxLength: 12 })
    .map((all) => all.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const added = lines(addedByteLines(Buffer.from(before), Buffer.from(after)));
      expect(added.length).toBe(lines(addedTextLines(before, after)).length);
      const kept = after.split(/\r\n|[\r\n]/).filter((_, at) => !added.includes(at + 1));
      if (kept.at(-1) === "") kept.pop();
      const [old, rest] = numberLines(before, `${kept.join("\n")}\n`);
      expect(isSubsequence(kept.length === 0 ? [] : rest, old)).toBe(true);
    }),
    { seed: 20261123, numRuns: 3000 },
  );
});

test("hostile versions end soon: only more lines count as added", () => {
  const size = 60_000;
  const worst: readonly (readonly [string, number[], number[]])[] = [
    [
      "two kinds of lines",
      Array.from({ length: size }, (_, at) => at % 2),
      Array.from({ length: size }, (_, at) => (at >> 1) % 2),
    ],
    ["reversed", Array.from({ length: size }, (_, at) => at), Array.from({ length: size }, (_, at) => size - at)],
    [
      "pairs of lines",
      Array.from({ length: size }, (_, at) => at >> 1),
      Array.from({ length: size }, (_, at) => (at * 7919) % (size >> 1)),
    ],
  ];
  for (const [, before, after] of worst) {
    const start = performance.now();
    addedLines(before, after);
    expect(performance.now() - start).toBeLessThan(5000);
  }
});

test("ranges in common", () => {
  const range = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 20 }).map((numbers) => {
    const set = new Set(numbers);
    return [...set].sort((one, other) => one - other).map((line) => ({ from: line, to: line }));
  });
  fc.assert(
    fc.property(range, range, (one, other) => {
      const both = lines(one).filter((line) => lines(other).includes(line));
      expect(lines(commonRanges(one, other))).toEqual(both);
    }),
    { seed: 20261123 },
  );
  expect(
    commonRanges(
      [{ from: 1, to: 10 }],
      [
        { from: 3, to: 4 },
        { from: 8, to: 12 },
      ],
    ),
  ).toEqual([
    { from: 3, to: 4 },
    { from: 8, to: 10 },
  ]);
});
