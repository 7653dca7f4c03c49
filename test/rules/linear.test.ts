import { seededRandom } from "../../src/detect/random.ts";
import type { Rule } from "../../src/detect/rule.ts";
import { RULES } from "../../src/rules/index.ts";
import { complexityOf, relaxed } from "../complexity.ts";
import { examplesOf, findWith } from "./one-rule.ts";

const cases = RULES.map((rule) => [rule.id, rule] as const);

describe.each(cases)("the pattern of %s", (_, rule) => {
  test("repeats nothing without a bound, so that a try at one place costs a bounded number of steps", () => {
    const bare = rule.pattern.source.replace(/\\./g, "L").replace(/\[(?:\\.|[^\]])*\]/g, "C");
    expect(bare).not.toMatch(/[LC)\w][*+]|\{\d+,\}/);
  });

  test("gets through a hundred thousand hostile characters at once", () => {
    for (const piece of hostilePieces(rule)) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      // Linear patterns need some milliseconds, quadratic ones many seconds; the machine may be busy with other things.
      expect(milliseconds(() => findWith(rule, text))).toBeLessThan(2500);
    }
  });
});

/** What looks like the beginning of a match, again and again. */
function hostilePieces(rule: Rule): string[] {
  const [example = ""] = examplesOf(rule, seededRandom);
  const anchor = rule.anchors[0] ?? "";
  return [anchor, `${anchor} = `, example.slice(0, -1), example.slice(0, Math.ceil(example.length / 2))];
}

function milliseconds(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** Patterns that begin at an anchor are sequences of classes, most of them covered by the bounds' test alone. */
const inWindows = cases.filter(([, rule]) => !rule.startsAtAnchor);

test.each(inWindows)("the pattern of %s is not known to try exponentially many ways", (_, rule) => {
  expect(complexityOf(relaxed(rule.pattern.source), rule.pattern.flags)).not.toBe("exponential");
});

test("the checker knows an exponential pattern when it sees one", () => {
  expect(complexityOf("^(?:[ab]+)*c", "")).toBe("exponential");
});
