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
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "_"), minLength: 1, maxLength: 5 });
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
  expect(byIndex(["he", "she", "hers", "his"], "uSHErs")).toEqual(plainly(["he", "she", "hers", "his"], "ushers"));
});

test("grows its result when there are more hits than room", () => {
  const hits = findWords(indexWords(["a", "aa"]), Buffer.alloc(20_000, "a"));
  expect(hits.count).toBe(20_000 + 19_999);
});
