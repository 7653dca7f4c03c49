import fc from "fast-check";
import { findWords, indexWords } from "../../src/detect/word-index.ts";

/** The plain way: look at every place for every word. */
function plainly(words: readonly string[], text: string): string[] {
  const lower = text.replace(/[A-Z]/g, (char) => char.toLowerCase());
  const found: string[] = [];
  words.forEach((word, index) => {
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) found.push(`${index}@${at}`);
  });
  return found.sort();
}

function byIndex(words: readonly string[], text: string): string[] {
  const hits = findWords(indexWords(words), Buffer.from(text, "latin1"));
  return Array.from({ length: hits.count }, (_, i) => `${hits.word[i]}@${hits.start[i]}`).sort();
}

test("finds every occurrence of every word, overlapping ones too", () => {
  const letters = fc.constantFrom("a", "b", "c", "A", "B", "_");
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "_"), minLength: 3, maxLength: 7 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
      fc.string({ unit: letters, maxLength: 200 }),
      (words, text) => {
        expect(byIndex(words, text)).toEqual(plainly(words, text));
      },
    ),
  );
});

test("a word may be part of another", () => {
  const words = ["she", "hers", "his", "shers", "ush"];
  expect(byIndex(words, "uSHErs")).toEqual(plainly(words, "ushers"));
});

test("grows its result when there are more hits than room", () => {
  const hits = findWords(indexWords(["aaa", "aaaa"]), Buffer.alloc(20_000, "a"));
  expect(hits.count).toBe(19_998 + 19_997);
});

test("a word that stands apart has no letter before it", () => {
  const index = indexWords(["nte", "ode"], new Set(["nte"]));
  const found = (text: string): number => findWords(index, Buffer.from(text)).count;
  expect(["nte", " NTe", "_nte", "9nte", "\u00e9nte", "[nte"].map(found)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(["ante", "Znte", "znte"].map(found)).toEqual([0, 0, 0]);
  expect(["code", " ode"].map(found)).toEqual([1, 1]);
});
