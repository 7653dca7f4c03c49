import { JUDGE_ANCHORS } from "../../src/detect/judge/index.ts";
import { namedAnchors } from "../../src/detect/named-values.ts";
import { packTables, unpackTables } from "../../src/detect/tables.ts";
import { JUDGED, KIND, NAMED, unpackWiring, wireUp, wiringTables } from "../../src/detect/wiring.ts";
import { wordAt } from "../../src/detect/word-index.ts";
import { RULES } from "../../src/rules/index.ts";

const wiring = wireUp(RULES, namedAnchors(), JUDGE_ANCHORS);

test("what the build packs is the same when it is unpacked", () => {
  expect(unpackWiring(unpackTables(packTables(wiringTables(wiring))))).toEqual(wiring);
});

test("every anchor wakes its rules, and the tables whose word it is", () => {
  const { index, flags, ruleStarts, ruleNumbers } = wiring;
  const named = new Set(namedAnchors());
  const judged = new Set(JUDGE_ANCHORS);
  const woken = new Map<string, string[]>();
  for (let word = 0; word < flags.length; word++) {
    const text = wordAt(index, word);
    const numbers = [...ruleNumbers.subarray(ruleStarts[word], ruleStarts[word + 1])];
    woken.set(
      text,
      numbers.map((number) => RULES[number]?.id ?? ""),
    );
    expect(flags[word]).toBe(
      (named.has(text) ? NAMED : 0) | (judged.has(text) ? JUDGED : 0) | (text === "kind:" ? KIND : 0),
    );
  }
  for (const rule of RULES) for (const anchor of rule.anchors) expect(woken.get(anchor)).toContain(rule.id);
  for (const word of [...named, ...judged]) expect(woken.has(word)).toBe(true);
});
