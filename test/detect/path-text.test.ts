import { mayHoldSecret } from "../../src/detect/path-text.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { RULES } from "../../src/rules/index.ts";
import { examplesOf, findWith } from "../rules/one-rule.ts";

test.each(["src/detect/engine.ts", "node_modules/lodash/fp/_mapping.js", "docs/2024/notes.md", "a/README-2.txt"])(
  "%s holds none",
  (path) => {
    expect(mayHoldSecret(path)).toBe(false);
  },
);

test.each([
  ["an assigned one", `backup/password=${"hunter2x"}`],
  ["a login", `mirror/https:/anna:${"hunter2x"}@example.com/index.html`],
  ["letters alone", `tokens/${"AbcdEfgh".repeat(3)}`],
  ["hexadecimal digits", `cache/${"0f".repeat(6)}.json`],
])("%s may be one", (_, path) => {
  expect(mayHoldSecret(path)).toBe(true);
});

test("what a rule finds in one line is found in a path", () => {
  const missed = RULES.flatMap((rule) =>
    [...examplesOf(rule, seededRandom)]
      .filter((text) => !text.trim().includes("\n") && !mayHoldSecret(text.trim()) && findWith(rule, text).length > 0)
      .map(() => rule.id),
  );
  expect(missed).toEqual([]);
});
