import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { scanDocument } from "../../../src/detect/engine.ts";
import { JUDGE_ANCHORS } from "../../../src/detect/judge/index.ts";
import { namedAnchors } from "../../../src/detect/named-values.ts";
import { seededRandom } from "../../../src/detect/random.ts";
import { exampleOf, parseShape } from "../../../src/detect/shape.ts";
import { sieveTables } from "../../../src/detect/sieve/layout.ts";
import { Sieve } from "../../../src/detect/sieve/sieve.ts";
import { wireUp } from "../../../src/detect/wiring.ts";
import { RULES } from "../../../src/rules/index.ts";
import { NAMED_VALUES } from "../../../src/rules/named-values.ts";

/** The sieve's law: with it, the engine finds what it finds without it, down to what the judge is hardly sure of at all. */
const sieve = new Sieve(
  readFileSync(resolve(__dirname, "../../../dist/sieve.wasm")),
  sieveTables(wireUp(RULES, namedAnchors(), JUDGE_ANCHORS), RULES),
);
const EVERYTHING = { off: new Set<string>(), customRules: [], judgedFrom: 1e-9 };

/** What is found in a text without the sieve, and with it. */
function both(text: string, path = "src/a.ts"): [unknown, unknown] {
  const bytes = Buffer.from(text);
  const read = sieve.room.subarray(0, bytes.copy(sieve.room));
  return [
    scanDocument({ path, text, bytes }, EVERYTHING),
    scanDocument({ path, text, bytes: read }, { ...EVERYTHING, sieve }),
  ];
}

function expectSame(text: string, path?: string): void {
  const [without, withSieve] = both(text, path);
  expect(withSieve).toEqual(without);
}

const PATHS = [
  "src/a.ts",
  "config/app.yml",
  ".env",
  "run.sh",
  "README.md",
  "web/index.html",
  "data.json",
  "yarn.lock",
  "notes",
];

test("every example of every rule is found alike, in ordinary surroundings", () => {
  const words = "const total = items.map((item) => item.price).reduce(add, 0); // the sum\n";
  for (const [number, rule] of RULES.entries()) {
    for (let seed = 1; seed <= 3; seed++) {
      for (const text of [rule.example(seededRandom(seed * 7919 + number))].flat())
        for (const before of ["", '"one\\n', "\\t"])
          expectSame(`${words}${before}${text}\n${words.repeat(20)}`, PATHS[(seed + number) % PATHS.length]);
    }
  }
});

test("every row of the table of named values is found alike", () => {
  for (const [number, row] of NAMED_VALUES.entries()) {
    for (const notation of row.values) {
      const value = exampleOf(parseShape(notation), seededRandom(number + 1));
      expectSame(`const ${row.names[0]}ApiKey = "${value}";\n`);
      expectSame(`# ${row.names[0]}\ntoken: ${value}\n`, "a.yml");
    }
  }
});

test("values behind marks are found alike", () => {
  for (const text of [
    "password: &p abcd1",
    "password: !!str abcd1",
    '"password": /* x */ "abcd1"',
    "<password><![CDATA[abcd1]]></password>",
    "<Password><Value>abcd1</Value></Password>",
    '{password, "abcd1"}',
    'string Password { get; set; } = "abcd1"',
    'password={"abcd1"}',
    'password ??= "abcd1"',
    "password=\\\n  abcd1",
    'password: str = Field(default="abcd1")',
    'password: str = Field(default = "abcd1")',
    'pw = "abcd1"',
    "PW=Palau",
    '<setting name="Password" x="y">\n  <value>abcd1</value>',
    '{"ParameterKey": "Password", "ParameterValue": "abcd1"}',
    'resolved "https://deploy:abcd1@npm.acme.io/x.tgz"',
  ])
    for (const path of PATHS) expectSame(`${text}\n`, path);
});

test("short passwords are found alike whatever their names begin with", () => {
  for (const name of ["key_password", "authPass", "tokenPwd", "SECRET_PASSPHRASE", "keyPasswd"])
    for (const value of ["a1b", "a1bc", "a1bcd"]) expectSame(`${name} = "${value}"\n`);
});

test("long values are found alike", () => {
  for (const length of [250, 256, 260, 510, 513, 520, 2040, 2050]) {
    const value = seededRandom(length).base64url(length);
    for (const text of [
      `token = "${value}"`,
      `secret: ${value}`,
      `api_key=${value}&x=1`,
      `Bearer ${value}`,
      `key: ${value}==`,
    ])
      for (const path of ["a.ts", "a.yml", "a.env", "a.md"]) expectSame(`${text}\n`, path);
  }
});

/** Pieces of code, config and prose around names and values. */
const piece = fc.oneof(
  fc.constantFrom(
    ...JUDGE_ANCHORS,
    "password",
    "API_KEY",
    "authToken",
    "keyboard",
    "publicKey",
    "monkey",
    "PASSWORD",
    "secretId",
  ),
  fc.constantFrom(
    "=",
    " = ",
    ": ",
    ":",
    " := ",
    "==",
    " != ",
    "=>",
    " -> ",
    ", ",
    "(",
    ")",
    " || ",
    "?=",
    " - ",
    ">",
    "</",
    "[]",
    "]",
  ),
  fc.constantFrom(
    '"',
    "'",
    "`",
    '"""',
    '"`"',
    "'`",
    'b"',
    '\\"',
    "\\n",
    "\n",
    "\r\n",
    "\n  ",
    " ",
    "\t",
    "{",
    "}",
    ";",
    "//",
    "# ",
    "--",
    "$",
  ),
  fc.constantFrom(
    "value: ",
    '"value": ',
    "default=",
    "string",
    "const ",
    "export ",
    "is ",
    "Bearer ",
    "curl -u a:",
    " -p",
    "://",
    "@",
  ),
  fc.constantFrom(
    "é",
    "密码",
    "😀",
    "…",
    "\u3000",
    "％",
    "&quot;",
    "%41%4b",
    "\\u0041",
    "kind: Secret\n",
    '" + "',
    "' . '",
    '" +\n  "',
    ">-\n  ",
    "|\n    ",
    "-----BEGIN ",
    "aws ",
    "github",
  ),
  fc.string({ unit: fc.constantFrom(..."abcdefghijXYZ0123456789_-+/="), minLength: 1, maxLength: 45 }),
);

test("any mixture of names, signs and values is found alike", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...PATHS), (pieces, path) => {
      expectSame(pieces.join(""), path);
    }),
    { numRuns: 1500 },
  );
});

test("offsets count as the text counts, whatever stands before", () => {
  const value = seededRandom(5).base62(32);
  expectSame(`${"Grüße 😀 ".repeat(40)}\nconst apiKey = "${value}";\n${"日本語".repeat(9)}\ntoken = "${value}x"\n`);
});

test("a text with more places than there is room for is searched without", () => {
  const text = 'password="q";'.repeat(300_000);
  expect(sieve.sift(Buffer.from(text), "code")).toBeUndefined();
});

test("ordinary code leaves nothing to look at", () => {
  const text = "for (const [key, value] of map) total += value.token.length;\n".repeat(50);
  const { count, judged, tokens, runs, hasEscapes } = sieve.sift(Buffer.from(text), "code") ?? {};
  expect({ count, judged, tokens, runs, hasEscapes }).toEqual({
    count: 0,
    judged: [],
    tokens: [],
    runs: [],
    hasEscapes: false,
  });
});
