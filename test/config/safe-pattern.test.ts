import { compileSafely } from "../../src/config/safe-pattern.ts";

const SAFE = [
  "\\bacme_[a-z0-9]{32}\\b",
  "EXAMPLE$",
  "(?i)token_[0-9a-f]+",
  "^(?:foo|bar)_\\d{4,}",
  "[A-Z]+-\\d+-[a-z]+",
  "a*b+c*",
  "(?<secret>x{40})",
  "key[ \\t]{0,20}=[ \\t]{0,20}\\w{20}",
];

test.each(SAFE)("admits %s", (pattern) => {
  expect(compileSafely(pattern, "here")).toBeInstanceOf(RegExp);
});

const DANGEROUS = [
  "(a+)+$",
  "(a|a)*b",
  "(a|ab)*c",
  "(\\w*)*x",
  "\\w+\\d+x",
  ".*.*x",
  "(?:a*)+b",
  "(x+x+)+y",
  "(.)\\1+",
  "(?=a+)b",
  "([a-z]+[0-9]*)+!",
  "a{1,2000}a{1,2000}b",
  "(a?){50}b",
];

test.each(DANGEROUS)("refuses %s, naming the place", (pattern) => {
  expect(() => compileSafely(pattern, "customRules[0].pattern")).toThrow(
    /customRules\[0\]\.pattern could take very long/,
  );
});

test("refuses what is no regular expression", () => {
  expect(() => compileSafely("(", "here")).toThrow(/here is not a valid regular expression/);
});
