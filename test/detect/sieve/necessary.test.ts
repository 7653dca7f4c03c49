import { seededRandom } from "../../../src/detect/random.ts";
import type { Rule } from "../../../src/detect/rule.ts";
import { necessaryFor, type Row } from "../../../src/detect/sieve/necessary.ts";
import { RULES } from "../../../src/rules/index.ts";

function rule(pattern: RegExp, startsAtAnchor?: true): Rule {
  return { ...(RULES[0] as Rule), pattern, startsAtAnchor } as Rule;
}

function isRowAt(row: Row, text: string, at: number): boolean {
  return row.every((set, i) => ((set >> BigInt(Math.min(128, text.charCodeAt(at + i) || 128))) & 1n) === 1n);
}

test("every match of a rule begins with its opening, or holds one of its rows", () => {
  for (const each of RULES) {
    const { opening, rows } = necessaryFor(each);
    const pattern = new RegExp(each.pattern.source, `${each.pattern.flags.replace("g", "")}g`);
    for (let seed = 1; seed <= 5; seed++) {
      for (const text of [each.example(seededRandom(seed))].flat()) {
        for (const { 0: match } of text.matchAll(pattern)) {
          const holds = (row: Row): boolean => [...match].some((_, at) => isRowAt(row, match, at));
          expect({ id: each.id, holds: opening ? isRowAt(opening, match, 0) : (rows?.some(holds) ?? true) }).toEqual({
            id: each.id,
            holds: true,
          });
        }
      }
    }
  }
});

test.each([
  [/abc[0-9]{4}/, 7],
  [/a(?:b|cd)e/, 3],
  [/x{2,4}y/, 3],
  [/(?<![a-z])st\.[0-9a-f]{3}|st\.\d{5}/, 6],
  [/\bé/, 0],
])("the opening of %s", (pattern, length) => {
  expect(necessaryFor(rule(pattern, true)).opening).toHaveLength(length);
});

test("what says too little is not asked for", () => {
  expect(necessaryFor(rule(/key.{0,20}[a-z]{3}/i)).rows).toBeUndefined();
  expect(necessaryFor(rule(/key.{0,20}[A-Za-z0-9]{40}/i)).rows?.[0]).toHaveLength(40);
});

test("of alternatives, each gives its own row", () => {
  expect(necessaryFor(rule(/key=(?:[0-9a-f]{32}|x-[0-9]{20})/)).rows?.map((row) => row.length)).toEqual([32, 22]);
});
