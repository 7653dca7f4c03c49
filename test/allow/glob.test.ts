import { globTest } from "../../src/allow/glob.ts";
import { globProblem } from "../../src/config/glob-bounds.ts";

const matches = (glob: string, path: string, folder = ""): boolean => globTest([{ glob, folder }])(path);

test.each([
  ["test/fixtures/**", "test/fixtures/a/b.json", true],
  ["test/fixtures/**", "src/test/fixtures/a", false],
  ["**/*.acme-key", "a/b/c.acme-key", true],
  ["**/*.acme-key", "c.acme-key", true],
  ["*.pem", "deep/down/x.pem", true],
  ["vendor/", "vendor/x/y", true],
  ["./a/*.ts", "a/b.ts", true],
  ["**/.npmrc", "x/.npmrc", true],
  ["**", ".env", true],
  ["a b/[x]*", "a b/xyz", true],
])("%s on %s: %s", (glob, path, expected) => {
  expect(matches(glob, path)).toBe(expected);
});

test("a nested config's globs begin at its folder", () => {
  expect(matches("fixtures/**", "sub/fixtures/x", "sub/")).toBe(true);
  expect(matches("fixtures/**", "fixtures/x", "sub/")).toBe(false);
});

test("composed and decomposed letters are the same", () => {
  expect(matches("caf\u00e9/**", "cafe\u0301/x")).toBe(true);
});

test("globs that could take long are known", () => {
  expect(globProblem(`${"*a".repeat(12)}b`)).toMatch(/\* in one segment/);
  expect(globProblem("**/a/**/b/**/c/**")).toMatch(/\*\*/);
  expect(globProblem("**/src/*.test.*")).toBeUndefined();
});

test("extended globs are plain text, and the worst admitted glob is quick on a long path", () => {
  expect(matches("+(a)", "a")).toBe(false);
  const begun = performance.now();
  expect(matches("*a*a*ab", "a".repeat(1000))).toBe(false);
  expect(performance.now() - begun).toBeLessThan(5000);
});
