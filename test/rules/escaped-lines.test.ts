import { scanDocument } from "../../src/detect/engine.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { RULES } from "../../src/rules/index.ts";

const ids = (text: string): string[] => scanDocument({ path: "a.txt", text }).map(({ rule }) => rule);

test("keys behind a line's end or a tab that a string writes are found", () => {
  const missed: string[] = [];
  let tried = 0;
  for (const [number, rule] of RULES.entries()) {
    const [example = ""] = [rule.example(seededRandom(number + 1))].flat();
    const secret = scanDocument({ path: "a.txt", text: example }).find((found) => found.rule === rule.id)?.secret ?? "";
    if (!/^[\w.-]{12,}$/.test(secret) || !ids(secret).includes(rule.id)) continue;
    for (const end of ["\\n", "\\t", "\\r\\n"]) {
      tried++;
      if (ids(`"${end}${secret}${end}"`).length === 0) missed.push(`${rule.id} ${end}`);
    }
  }
  expect(tried).toBeGreaterThan(RULES.length);
  expect(missed).toEqual([]);
});

test("a key that is seen hides none beside it", () => {
  const random = seededRandom(3);
  const windowed = RULES.filter(({ startsAtAnchor }) => !startsAtAnchor);
  const missed = windowed.flatMap((rule) => {
    const [one = "", other = ""] = [1, 2].map(
      (seed) =>
        scanDocument({ path: "a.txt", text: [rule.example(seededRandom(seed))].flat()[0] ?? "" }).find(
          (found) => found.rule === rule.id,
        )?.secret ?? "",
    );
    if (![one, other].every((secret) => /^[\w.-]{12,}$/.test(secret) && ids(secret).includes(rule.id))) return [];
    const text = `"${one}", "${random.hex(4)}\\n${other}"`;
    return scanDocument({ path: "a.txt", text }).filter(({ secret }) => secret === other).length > 0 ? [] : [rule.id];
  });
  expect(missed).toEqual([]);
});
