import { ADVICE, PLACES } from "../../src/messages/ja-advice.ts";
import { CREDENTIAL_FILES } from "../../src/rules/credential-files.ts";
import { RULES } from "../../src/rules/index.ts";

const texts = new Set([...RULES, ...CREDENTIAL_FILES].flatMap((row) => (row.instead ? [row.instead] : [])));
/** Addresses and commands are the same in every language. */
const places = new Set(RULES.map((rule) => rule.revoke).filter((text) => !/^https?:|^`[^`]+`$/.test(text)));

test("every advice of the rules has a Japanese text", () => {
  expect([...texts].filter((text) => !(text in ADVICE))).toEqual([]);
  expect([...places].filter((text) => !(text in PLACES))).toEqual([]);
});

test("no Japanese text is left of an advice that is gone", () => {
  expect(Object.keys(ADVICE).filter((text) => !texts.has(text))).toEqual([]);
  expect(Object.keys(PLACES).filter((text) => !places.has(text))).toEqual([]);
});
