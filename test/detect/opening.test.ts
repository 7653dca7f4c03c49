import { isApart, openingOf, opens } from "../../src/detect/opening.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { defineRule, type Rule } from "../../src/detect/rule.ts";
import { RULES } from "../../src/rules/index.ts";
import { examplesOf, findWith } from "../rules/one-rule.ts";

const ruleOf = (pattern: RegExp, startsAtAnchor = true): Rule =>
  defineRule({
    id: "acme-key",
    provider: "acme",
    title: "Acme",
    severity: "high",
    anchors: ["ac"],
    pattern,
    ...(startsAtAnchor ? { startsAtAnchor } : {}),
    source: "none",
    revoke: "none",
    example: () => "",
  });

test.each([
  [/(?<![0-9A-Za-z])AC[0-9a-fA-F]{32}(?![0-9A-Za-z])/, { literal: "AC", run: 34 }],
  [/test_(?<secret>[0-9A-Za-z]{27})/, { literal: "test_", run: 32 }],
  [/\bac\.[a-z]{3,9}-[0-9]{4}/, { literal: "ac.", run: 11 }],
  [/ac[+-/]{8}/, { literal: "ac", run: 2 }],
  [/ac[a-z-]{8}/, { literal: "ac", run: 10 }],
  [/ac[a-z]{3,9}-[0-9]{4}/, { literal: "ac", run: 10 }],
  [/ac_?[0-9]{4}/, { literal: "ac", run: 6 }],
  [/ac(?:x|y)[0-9]{4}/, { literal: "ac", run: 2 }],
  [/ac["'][0-9]{4}/, { literal: "ac", run: 2 }],
  [/ac[^"]{8}/, { literal: "ac", run: 2 }],
  [/ac[\w-]{8}/, { literal: "ac", run: 2 }],
  [/ac[0-9]{4}|bd[0-9]{4}/, undefined],
  [/ac[0-9]{4}/i, undefined],
])("%s", (pattern, opening) => {
  expect(openingOf(ruleOf(pattern))).toEqual(opening);
});

test("only of patterns that begin at their anchor", () => {
  expect(openingOf(ruleOf(/ac[0-9]{4}/, false))).toBeUndefined();
});

const withOpening = RULES.flatMap((rule) => {
  const opening = openingOf(rule);
  return opening ? [[rule.id, rule, opening] as const] : [];
});

test("many rules have one", () => {
  expect(withOpening.length).toBeGreaterThan(200);
});

test.each(withOpening)("what %s finds begins with its opening", (_, rule, opening) => {
  for (const example of examplesOf(rule, seededRandom)) {
    const bytes = Buffer.from(example);
    const whole = new RegExp(rule.pattern.source, rule.pattern.flags);
    const match = whole.exec(example);
    expect(findWith(rule, example).length).toBeGreaterThan(0);
    expect(opens(opening, bytes, Buffer.byteLength(example.slice(0, match?.index)))).toBe(true);
  }
});

test.each([
  [/(?<![0-9A-Za-z])ac[0-9a-f]{32}/, true],
  [/(?<![\w-])ac[0-9a-f]{32}/, true],
  [/(?<secret>(?<!\w)ac[0-9a-f]{32})/, true],
  [/\bac[0-9a-f]{32}/, true],
  [/(?<![0-9a-z])ac[0-9a-f]{32}/, false],
  [/(?<!x)ac[0-9a-f]{32}/, false],
  [/ac[0-9a-f]{32}/, false],
  [/(?<!\w)ac[0-9]{4}|ac[a-f]{4}/, false],
  [/(?<!\w)ac[0-9]{4}/i, false],
])("whether no letter stands before %s", (pattern, expected) => {
  expect(isApart(ruleOf(pattern))).toBe(expected);
});
