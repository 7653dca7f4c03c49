import { countsOf } from "../../../src/detect/judge/features/characters.ts";
import { FEATURES, measure, subjectsOf } from "../../../src/detect/judge/features/index.ts";
import { advantageOf, digitDeviation, surpriseOf } from "../../../src/detect/judge/features/rarity.ts";
import { bucketsOf } from "../../../src/detect/judge/features/words.ts";
import { isAbout, isOtherKind, kindAt, nameWordsOf, wordsOf } from "../../../src/detect/judge/names.ts";
import { isSubstitute } from "../../../src/detect/judge/substitutes.ts";
import { COLUMNS } from "../../../src/detect/judge/weights.generated.ts";
import { seededRandom } from "../../../src/detect/random.ts";
import { candidates } from "./support.ts";

const random = seededRandom(11);

/** The features of the first candidate, by name. */
function featuresOf(path: string, text: string): Record<string, number> {
  const [subject] = subjectsOf({ path, text }, candidates(path, text).slice(0, 1));
  if (subject === undefined) throw new Error("no candidate");
  const row = measure(subject);
  return Object.fromEntries(FEATURES.map(([name], column) => [name, row[column] ?? Number.NaN]));
}

test("the weights were fitted to the features that there are", () => {
  expect(FEATURES.map(([name]) => name)).toEqual(COLUMNS);
});

test("words are less surprising than random letters", () => {
  for (const word of ["password", "connectionString", "example_value", "welcome"])
    expect(surpriseOf(word)).toBeLessThan(surpriseOf(random.lower(12)));
});

test("a random string is better explained by chance than by ordinary text, words are not", () => {
  for (let round = 0; round < 20; round++) {
    expect(advantageOf(random.base62(32))).toBeGreaterThan(0);
    expect(advantageOf(random.base64url(43))).toBeGreaterThan(0);
  }
  for (const text of ["authentication_failed_message", "PasswordResetController", "the quick brown fox"])
    expect(advantageOf(text)).toBeLessThan(0);
});

test("digits of random hexadecimal lie near ten in sixteen", () => {
  let far = 0;
  for (let round = 0; round < 100; round++) if (Math.abs(digitDeviation(random.hex(32))) > 3) far++;
  expect(far).toBeLessThan(5);
  expect(digitDeviation("deadbeefdeadbeef")).toBeLessThan(-3);
});

test("characters are counted by their groups", () => {
  expect(countsOf("aB3-aa")).toMatchObject({ length: 6, digits: 1, lower: 3, upper: 1, marks: 1, distinct: 4, run: 2 });
  expect(countsOf("qwerty").keyboard).toBe(5);
  expect(countsOf("abcd4321").steps).toBe(6);
});

test("stand-ins, echoes and users are seen", () => {
  expect(featuresOf("a.yml", "secret: change-your-value")["stand-in"]).toBeGreaterThan(0.3);
  expect(featuresOf("a.yml", "api_secret: my-api-secret").echo).toBeGreaterThan(0.5);
  expect(featuresOf("a.txt", "ftp://zabbix:zabbix@host/")["same-as-user"]).toBe(1);
  expect(featuresOf("a.js", `x = { user: "a", password: "${random.base62(10)}" }`)["near-user"]).toBe(1);
});

test("base64 that hides a user and a password is seen", () => {
  const value = Buffer.from("maria:blue42sky").toString("base64");
  expect(featuresOf("a.js", `h = "Basic ${value}"`)["hidden-text"]).toBe(2);
});

test("words of a line are hashed into the same buckets each time", () => {
  const text = 'const token = "abcdefghij";';
  const buckets = (): number[] => subjectsOf({ path: "a.js", text }, candidates("a.js", text)).flatMap(bucketsOf);
  expect(buckets()).toEqual(buckets());
  expect(Math.max(...buckets())).toBeLessThan(4096);
});

test("names are cut into words", () => {
  expect(wordsOf("dbRootPASSWORD_2")).toEqual(["db", "root", "password"]);
  expect(wordsOf("HTTPServerKey")).toEqual(["http", "server", "key"]);
  expect(nameWordsOf("nkey.apitoken")).toEqual(["n", "key", "api", "token"]);
});

test("only whole words name a credential", () => {
  expect(kindAt("userPassword", 4)).toBe("password");
  expect(kindAt("apikey", 3)).toBe("key");
  expect(kindAt("keyboard", 0)).toBeUndefined();
  expect(kindAt("monkey", 3)).toBeUndefined();
  expect(kindAt("AUTHOR", 0)).toBeUndefined();
  expect(kindAt("tokenizer", 0)).toBeUndefined();
});

test("names about credentials and keys of other kinds are told apart", () => {
  expect(["passwordField", "token_url", "SECRET_NAME", "passwordHash"].map(isAbout)).toEqual([true, true, true, true]);
  expect(["password", "apiSecret", "SECRET_KEY"].map(isAbout)).toEqual([false, false, false]);
  expect(
    [
      ["public", "key"],
      ["next", "token"],
      ["public", "key", "token"],
      ["api", "key"],
      ["consumer", "key", "token"],
    ].map(isOtherKind),
  ).toEqual([true, true, true, false, false]);
});

test("references, templates, masks and hashes are no values", () => {
  const hash = `$2b$12$${random.of("ABCdef123./", 53)}`;
  for (const value of [
    "$TOKEN",
    `$${"{X}"}`,
    `a-$${"{b}"}-c`,
    "{{ x }}",
    "<token>",
    "%s",
    "@TOKEN@",
    "##PWD##",
    "ab****cd",
    "ENC(abc)",
    hash,
  ])
    expect([value, isSubstitute(value)]).toEqual([value, true]);
  for (const value of ["p@ssw0rd", "$3cret!", "100%sure", "#hash"])
    expect([value, isSubstitute(value)]).toEqual([value, false]);
});
