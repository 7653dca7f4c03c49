import { scanDocument } from "../../src/detect/engine.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { RULES } from "../../src/rules/index.ts";

/** What goes on behind a prefix in names of programs. */
const TAILS = [
  "react_mui__WEBPACK_IMPORTED_MODULE_21__",
  "some_long_function_name_with_many_words_in_it_that_goes_on",
  "SOME_LONG_CONSTANT_NAME_WITH_MANY_WORDS_IN_IT_THAT_GOES_ON",
  "someLongCamelCaseFunctionNameWithManyWordsInItThatGoesOnAndOn",
  "SomeLongPascalCaseClassNameWithManyWordsInItThatGoesOnAndOn",
  "some-long-kebab-case-name-with-many-words-in-it-that-goes-on",
  "lower_case_name_2_with_digits_v3_and_words_10_in_it",
  "camelCase2NameWithDigits3AndWords10InIt4Everyone",
  "Static_Html_Escape_Unicode_Range_Table_Entry_1",
];

test("no rule takes a name of a program's for a key, whatever it begins with", () => {
  const taken: string[] = [];
  // Where words may be meant, as in passwords, the rule itself tells.
  for (const rule of RULES.filter(({ placeholders }) => placeholders !== "meaningful"))
    for (const anchor of rule.anchors) {
      if (!/[_-]$|^[a-z0-9]{2,8}$/.test(anchor)) continue;
      const starts = [anchor, anchor.toUpperCase(), `${anchor.charAt(0).toUpperCase()}${anchor.slice(1)}`];
      const text = starts.flatMap((start) => TAILS.map((tail) => `var x = ${start}${tail};\n`)).join("");
      for (const { rule: id, severity, secret } of scanDocument({ path: "src/a.js", text }))
        if (id === rule.id && severity !== "low") taken.push(`${id}: ${secret}`);
    }
  expect(taken).toEqual([]);
});

test("a drawn value is no such name", () => {
  const random = seededRandom(41);
  for (let at = 0; at < 400; at++) {
    const text = `token = "${["xoxb", "123456789012", "1234567890123", random.base62(24)].join("-")}"\n`;
    expect(scanDocument({ path: "a.py", text }).map(({ rule }) => rule)).toEqual(["slack-token"]);
  }
});
