import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { inAnyCase, withFewerCounts } from "../../src/detect/posix-pattern.ts";

const env = { ...process.env, LC_ALL: "C" };

function matches(pattern: string, text: string, ...flags: string[]): boolean {
  return spawnSync("grep", ["-q", "-E", ...flags, "-e", pattern], { env, input: `${text}\n` }).status === 0;
}

const atom = fc.constantFrom(
  "a",
  "Kb",
  "[a-c]",
  "[^a-cX]",
  "[]x-]",
  "[-+b]",
  "[A-F0-9]",
  "\\.",
  ".",
  "(ab|C)",
  "[0-9]",
);
const repetition = fc.constantFrom("", "", "*", "?", "+", "{2}", "{9}", "{0,8}", "{7,}", "{1,12}");
const pattern = fc
  .array(fc.tuple(atom, repetition), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map((part) => part.join("")).join(""));
const text = fc.string({ unit: fc.constantFrom(..."aAbBcCxXkK019.-]+"), maxLength: 30 });

test("both cases written out match what grep -i matches", () => {
  fc.assert(
    fc.property(pattern, text, (each, line) => matches(inAnyCase(each), line) === matches(each, line, "-i")),
    { numRuns: 250 },
  );
});

test("with fewer counts a pattern matches at least what it matched", () => {
  fc.assert(
    fc.property(pattern, text, (each, line) => !matches(each, line) || matches(withFewerCounts(each), line)),
    { numRuns: 250 },
  );
});

test.each([
  ["(a|b)[0-9]{24}", "(a|b)[0-9]{6,}"],
  ["(a|b).{0,80}[x]{6}", "(a|b).*[x]{6}"],
  ["[0-9a-f]{64}", "[0-9a-f]{64}"],
])("%s becomes %s", (each, fewer) => {
  expect(withFewerCounts(each)).toBe(fewer);
});
