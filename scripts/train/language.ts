/**
 * Learns what ordinary text looks like: bits of letter trigrams and the most common words, from folders of ordinary source and documentation.
 *
 *     npx tsx scripts/train/language.ts OUT.json FOLDER...
 *
 * Writes `{ trigrams, words }`, the two tables that fit.py copies into weights.generated.ts. Deterministic for the same folders.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { FIRST_CODE, symbolsOf, TRIGRAMS, trigramIndex } from "../../src/detect/judge/features/rarity.ts";
import { wordsOf } from "../../src/detect/judge/names.ts";
import { textFiles } from "./files.ts";

const LARGEST = 200_000;
const WORD_COUNT = 1400;

const [out, ...folders] = process.argv.slice(2);
if (out === undefined || folders.length === 0) throw new Error("usage: language.ts OUT.json FOLDER...");

const counts = new Float64Array(TRIGRAMS);
const words = new Map<string, Set<string>>();
for (const folder of folders)
  for (const path of textFiles(folder)) {
    const text = readFileSync(`${folder}/${path}`, "latin1").slice(0, LARGEST);
    const part = path.split("/").slice(0, 2).join("/");
    // every identifier and word once a file: a hot one should not drown the others
    const seen = new Set(text.match(/[A-Za-z][A-Za-z0-9_-]{2,40}/g) ?? []);
    for (const word of seen) {
      if ((word.match(/\d/g) ?? []).length > 3) continue;
      const symbols = symbolsOf(word);
      for (let p = 2; p < symbols.length; p++) {
        const index = trigramIndex(symbols[p - 2] as number, symbols[p - 1] as number, symbols[p] as number);
        counts[index] = (counts[index] ?? 0) + 1;
      }
      for (const w of wordsOf(word)) {
        if (w.length < 4 || w.length > 12) continue;
        const places = words.get(w) ?? new Set();
        places.add(part);
        words.set(w, places);
      }
    }
  }

let table = "";
for (let pair = 0; pair < TRIGRAMS / 28; pair++) {
  let total = 0;
  for (let c = 0; c < 28; c++) total += (counts[pair * 28 + c] ?? 0) + 0.02;
  for (let c = 0; c < 28; c++) {
    const bits = -Math.log2(((counts[pair * 28 + c] ?? 0) + 0.02) / total);
    const code = FIRST_CODE + Math.min(56, Math.max(0, Math.round(bits * 4)));
    table += String.fromCharCode(code >= 92 ? code + 1 : code);
  }
}
const common = [...words]
  .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
  .slice(0, WORD_COUNT)
  .map(([word]) => word)
  .sort();
writeFileSync(out, JSON.stringify({ trigrams: table, words: common.join(" ") }));
console.log(`${TRIGRAMS} trigrams, ${common.length} words`);
