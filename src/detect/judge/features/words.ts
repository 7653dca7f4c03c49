import { extensionOf } from "../format.ts";
import { wordsOf } from "../names.ts";
import type { Subject } from "./feature.ts";

/** Buckets for hashed words; a power of two. */
const BUCKETS = 4096;

/** FNV-1a of a prefix and a word, folded into the buckets. */
function bucketOf(prefix: string, word: string): number {
  let hash = 0x811c9dc5;
  for (let p = 0; p < prefix.length; p++) hash = Math.imul(hash ^ prefix.charCodeAt(p), 0x01000193);
  for (let p = 0; p < word.length; p++) hash = Math.imul(hash ^ word.charCodeAt(p), 0x01000193);
  return ((hash >>> 16) ^ hash) & (BUCKETS - 1);
}

/**
 * The buckets of a candidate's words, each once, sorted: words of the name (`n`), its last word (`e`), the value (`v`), the line before (`b`) and behind it
 * (`a`), the path (`p`), the extension (`x`), form and format together (`f`). What single words say, beyond the lists that people thought of.
 */
export function bucketsOf(subject: Subject): number[] {
  const { candidate, line, lineOffset, nameWords, valueWords } = subject;
  const buckets = new Set<number>();
  const add = (prefix: string, words: readonly string[], limit: number): void => {
    for (const word of words.slice(0, limit))
      if (word.length > 1 && word.length < 20) buckets.add(bucketOf(prefix, word));
  };
  add("n", nameWords, 8);
  add("e", nameWords.slice(-1), 1);
  add("v", valueWords, 8);
  if (candidate.value.length < 24) buckets.add(bucketOf("w", candidate.value.toLowerCase()));
  add("b", wordsOf(line.slice(Math.max(0, lineOffset - 80), lineOffset)), 16);
  add("a", wordsOf(line.slice(lineOffset + candidate.value.length, lineOffset + candidate.value.length + 60)), 10);
  add("p", wordsOf(subject.path.slice(-60)), 12);
  buckets.add(bucketOf("x", extensionOf(subject.path)));
  buckets.add(bucketOf("f", `${candidate.form}/${subject.format}/${candidate.quote === "" ? "bare" : "quoted"}`));
  buckets.add(bucketOf("k", `${candidate.kind}/${candidate.form}`));
  return [...buckets].sort((a, b) => a - b);
}
