import { inlineAllowances } from "../../src/allow/inline.ts";

test.each([
  ["x = 1 // keyguard:allow jwt -- sample of the RFC", "jwt", "sample of the RFC"],
  ["<!-- keyguard:allow generic-password -- the demo's -->", "generic-password", "the demo's"],
  ["/* keyguard:allow jwt -- why */", "jwt", "why"],
  ["# keyguard:allow aws-access-key-id -- 例の鍵", "aws-access-key-id", "例の鍵"],
])("%s", (text, rule, reason) => {
  expect(inlineAllowances(text)).toEqual([{ rule, reason, line: 1 }]);
});

test.each([
  "keyguard:allow",
  "keyguard:allow jwt",
  "keyguard:allow jwt --",
  "keyguard:allow jwt\n-- reason",
  "keyguard:allow -- reason",
  "keyguard:allowed jwt -- x",
])("%j allows nothing", (text) => {
  expect(inlineAllowances(text)).toEqual([]);
});

test("counts lines from the text's first", () => {
  expect(inlineAllowances("a\r\nb\rc\n# keyguard:allow jwt -- r", 10)[0]?.line).toBe(13);
});
