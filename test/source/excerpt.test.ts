import fc from "fast-check";
import { addedByteLines } from "../../src/source/added-text.ts";
import { excerptOf } from "../../src/source/excerpt.ts";

const lines = (count: number, name = "line"): string[] =>
  Array.from({ length: count }, (_, at) => `${name} ${at} of an ordinary file, forty characters or so`);
const textOf = (parts: readonly string[]): Buffer => Buffer.from(parts.map((part) => `${part}\n`).join(""));

test("a change in the middle: it and what stands around it, in whole lines", () => {
  const old = lines(1000);
  const fresh = [...old.slice(0, 500), "something new", ...old.slice(501)];
  const excerpt = excerptOf(textOf(old), textOf(fresh))?.toString() ?? "";
  expect(excerpt).toContain("\nsomething new\n");
  expect(excerpt).toMatch(/^line 4[89]\d .*\n/);
  expect(excerpt.length).toBeLessThan(2000);
});

test("changes at both ends: both, and little of what stands between", () => {
  const old = lines(1000);
  const fresh = ["new first", ...old.slice(1, 999), "new last"];
  const excerpt = excerptOf(textOf(old), textOf(fresh))?.toString() ?? "";
  expect(excerpt).toMatch(/^new first\n/);
  expect(excerpt).toMatch(/\nnew last\n$/);
  expect(excerpt.length).toBeLessThan(3000);
});

test.each([
  ["a short text", lines(20), lines(20, "other")],
  ["another text", lines(500), lines(500, "other")],
])("%s is searched whole", (_, old, fresh) => {
  expect(excerptOf(textOf(old), textOf(fresh))).toBeUndefined();
});

test("whatever was added is in the excerpt", () => {
  const line = fc.stringMatching(/^[a-c\r]{0,12}$/);
  const edits = fc.array(fc.tuple(fc.nat(400), fc.nat(3), fc.array(line, { maxLength: 3 })), { maxLength: 6 });
  fc.assert(
    fc.property(edits, (changes) => {
      const old = lines(400);
      const fresh = [...old];
      for (const [at, gone, added] of changes) fresh.splice(at, gone, ...added);
      const [before, after] = [textOf(old), textOf(fresh)];
      const excerpt = (excerptOf(before, after) ?? after).toString();
      const all = after.toString().split(/\r\n|[\r\n]/);
      for (const { from, to } of addedByteLines(before, after))
        for (let at = from; at <= to; at++) expect(excerpt).toContain(all[at - 1]);
    }),
    { numRuns: 300, seed: 7 },
  );
});
