import type { Detection } from "../src/detect/finding.ts";
import { matchRule } from "../src/detect/match-rule.ts";
import { matchNamedValues, namedAnchors } from "../src/detect/named-values.ts";
import { withoutOverlaps } from "../src/detect/overlap.ts";
import { findWords, indexWords } from "../src/detect/word-index.ts";
import { RULES } from "../src/rules/index.ts";

const words = [...new Set([...RULES.flatMap((rule) => rule.anchors), ...namedAnchors()])];
const index = indexWords(words.map((word) => (/^[\x20-\x7e]+$/.test(word) ? word : "\x01\x01\x01")));
const rulesOf = new Map<string, number[]>();
RULES.forEach((rule, index) => {
  for (const anchor of rule.anchors) rulesOf.set(anchor, [...(rulesOf.get(anchor) ?? []), index]);
});
const named = new Set(namedAnchors());

/** What the rules and the table of named values find in a text, without the judge of other values. */
export function detectByTables(doc: { readonly path: string; readonly text: string }): Detection[] {
  const hits = findWords(index, Buffer.from(doc.text, "latin1"));
  const offsets = new Map<number, number[]>();
  const names: { anchor: string; start: number }[] = [];
  for (let i = 0; i < hits.count; i++) {
    const anchor = words[hits.word[i] as number] as string;
    const start = hits.start[i] as number;
    if (named.has(anchor)) names.push({ anchor, start });
    for (const rule of rulesOf.get(anchor) ?? []) {
      const list = offsets.get(rule);
      if (list) list.push(start);
      else offsets.set(rule, [start]);
    }
  }
  const found: Detection[] = [];
  for (const [index, starts] of offsets) {
    const rule = RULES[index];
    if (rule)
      found.push(
        ...matchRule(
          rule,
          doc,
          [...starts].sort((a, b) => a - b),
        ),
      );
  }
  found.push(...matchNamedValues(doc, names));
  return withoutOverlaps(found).filter((finding) => finding.severity !== "low");
}
