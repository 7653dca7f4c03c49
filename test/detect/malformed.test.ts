import { isContinued } from "../../src/detect/continued.ts";
import { scanDocument } from "../../src/detect/engine.ts";
import { leastLength } from "../../src/detect/least-length.ts";
import { flawOf } from "../../src/detect/malformed.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { FIXED_FORMS } from "../../src/rules/fixed-forms.ts";
import { RULES } from "../../src/rules/index.ts";
import { NAMED_VALUES } from "../../src/rules/named-values.ts";
import { examplesOf } from "../rules/one-rule.ts";

const random = seededRandom(11);

describe("a value at a credential's place is no key", () => {
  test.each([
    ["cut short behind a provider's prefix", `ghp_${random.base62(20)}`, "token = "],
    ["a sample behind a provider's prefix", `AKIA${random.upper(6)}EXAMPLE`, "aws_access_key: "],
    ["shorter than every key of the provider named", random.hex(32), "deepgram_key = "],
    ["longer than the only form of the provider named", random.hex(64), "meraki_token = "],
    ["of another alphabet than the provider's", `${random.hex(20)}F${random.hex(19)}`, "meraki-api-key: "],
    ["typed along the alphabet", "AbCdEfGhIjKlMnOpQrStUvWxYz123456", "app_secret="],
    ["typed along the alphabet with digits between", "abc123def456ghi789jkl012mno345", "auth_token="],
    ["a web token with words for its parts", `eyJ${random.base62(17)}.short.token`, "SESSION="],
    ["cut short of a key whose provider has two words", `sk-${random.base62(30)}`, 'stabilityAiKey: "'],
  ])("when it is %s", (_, value, before) => {
    expect(flawOf(value, before)).toBeDefined();
  });

  test.each([
    ["a provider's key with a check sum that is wrong", `ghp_${random.base62(36)}`, "github_token = "],
    ["longer than the forms known so far", `ghs_${random.base62(120)}`, "github_token = "],
    ["no provider's", random.base62(24), "app_secret = "],
    ["in a header that is no provider's name", random.hex(40), '-H "X-Auth-Token: '],
    ["assigned to something else than what its line begins with", random.hex(32), "deepgram.listen(); other_key = "],
    ["a key of the provider named", random.hex(40), "meraki_token = "],
    ["of one provider for another's name", `sk-or-v1-${random.hex(64)}`, "OPENAI_API_KEY="],
  ])("but may be one when it is %s", (_, value, before) => {
    expect(flawOf(value, before)).toBeUndefined();
  });
});

test.each([
  ['" + "', true],
  ["' .\n    '", true],
  ['"\n  "', true],
  ['",\n  "', false],
  ['";\n', false],
])("what ends with %j goes on in another literal: %s", (joint, expected) => {
  expect(isContinued(`x${joint}y`, 1)).toBe(expected);
});

test("a broken key is shown and does not block", () => {
  const scan = (value: string) => scanDocument({ path: "config.ini", text: `deepgram_api_key = ${value}\n` });
  const hex = random.hex(40);
  expect(scan(hex).map((finding) => finding.severity)).toEqual(["high"]);
  expect(scan(hex.slice(0, 32)).filter((finding) => finding.severity !== "low")).toEqual([]);
});

test("the least length of a rule's secret is never more than an example's", () => {
  const wrong = RULES.flatMap((rule) =>
    [...examplesOf(rule, seededRandom)].flatMap((text) => {
      const match = rule.pattern.exec(text);
      const length = (match?.groups?.secret ?? match?.[0] ?? "").length;
      return leastLength(rule.pattern) > length || leastLength(rule.pattern) < 3 ? [rule.id] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test.each([
  [/(?<![a-z])ab[0-9a-f]{32}(?!x)/, 34],
  [/a(?:b|cde)?f+/, 2],
  [/x{3,}|yy/, 2],
  [/key[=:]\s*(?<secret>[)\]]{4}\d\u0041)"/, 6],
])("the least length of %s", (pattern, length) => {
  expect(leastLength(pattern)).toBe(length);
});

test("providers with fixed forms have forms", () => {
  const known = new Set([...RULES.map((rule) => rule.provider), ...NAMED_VALUES.map((row) => row.provider)]);
  expect([...FIXED_FORMS].filter((provider) => !known.has(provider))).toEqual([]);
});

test("the list of fixed forms holds names of providers and nothing else", () => {
  expect([...FIXED_FORMS].filter((provider) => !/^[a-z0-9-]{3,}$/.test(provider))).toEqual([]);
  expect(FIXED_FORMS.has("wandb") && FIXED_FORMS.has("airtable")).toBe(true);
});
