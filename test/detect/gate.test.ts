import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wakingLines } from "../../bench/waking-lines.ts";
import { scanDocument } from "../../src/detect/engine.ts";
import { gateLists } from "../../src/detect/gate.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { secondLook } from "../../src/detect/second-look.ts";
import { exampleOf, parseShape } from "../../src/detect/shape.ts";
import { CREDENTIAL_FILES } from "../../src/rules/credential-files.ts";
import { RULES } from "../../src/rules/index.ts";
import { NAMED_VALUES } from "../../src/rules/named-values.ts";

/** The gate's law, with the real grep: whatever the engine would report wakes it. */
const folder = mkdtempSync(join(tmpdir(), "keyguard-gate-"));
afterAll(() => rmSync(folder, { recursive: true }));

const { words, patterns } = gateLists();
const { anyCase, exact } = secondLook();
for (const [name, list] of Object.entries({ words, patterns, again: anyCase, exact }))
  writeFileSync(join(folder, `gate-${name}.txt`), `${list.join("\n")}\n`, "latin1");

/** Which of the texts wake the gate, each as if its lines alone had been added. */
function waking(texts: readonly (string | Buffer)[]): boolean[] {
  const lines: string[] = [];
  const owner: number[] = [];
  texts.forEach((text, i) => {
    for (const line of Buffer.from(text).toString("latin1").split("\n")) {
      lines.push(line.startsWith("diff --git") ? line : `+${line}`);
      owner.push(i);
    }
  });
  const file = join(folder, "added");
  writeFileSync(file, `${lines.join("\n")}\n`, "latin1");
  const woken = texts.map(() => false);
  for (const line of wakingLines(file, folder)) woken[owner[line - 1] as number] = true;
  return woken;
}

function notWaking(texts: readonly string[], names: readonly string[]): string[] {
  return [...new Set(waking(texts).flatMap((wakes, i) => (wakes ? [] : [names[i] as string])))];
}

test("every example of every rule, over twenty seeds", () => {
  const texts: string[] = [];
  const names: string[] = [];
  for (const rule of RULES) {
    for (let seed = 1; seed <= 20; seed++) {
      for (const text of [rule.example(seededRandom(seed * 7919))].flat()) {
        texts.push(text);
        names.push(rule.id);
      }
    }
  }
  expect(notWaking(texts, names)).toEqual([]);
});

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const halves = (text: string): [string, string] => [text.slice(0, text.length >> 1), text.slice(text.length >> 1)];

/** How a key may be written: a path, and the text around it. */
const WRITTEN: readonly (readonly [path: string, around: (key: string) => string])[] = [
  ["a.js", (key) => `const value = ${JSON.stringify(key)};`],
  ["a.yml", (key) => `  token: ${key}`],
  ["a.xml", (key) => `<add key="ApiKey" value="${key}" />`],
  ["a.md", (key) => `see https://x.example/api?key=${key}&x=1`],
  ["a.sh", (key) => `curl -H "Authorization: Bearer ${key}" https://x.example/`],
  ["a.yml", (key) => `  data: ${base64(`token=${key}\n`)}`],
  ["a.js", (key) => `open("${Buffer.from(`token=${key}`).toString("hex")}")`],
  ["a.txt", (key) => `q=${Buffer.from(key).toString("hex").replace(/../g, "%$&")}`],
  ["a.js", (key) => `const a = "${halves(key).join('" + "')}";`],
  ["a.js", (key) => `const a = "${halves(key).join('" +\n  "')}";`],
  ["a.py", (key) => `a = ("${halves(key).join('"\n     "')}")`],
  ["a.json", (key) => `{"tokens": [\n  "${key}",\n  "${[...key].reverse().join("")}"\n]}`],
  ["a.tf", (key) => `variable "api_token" {\n  default = "${key}"\n}`],
  ["a.js", (key) => `x = "{\\"token\\":\\"${key}\\"}"`],
  ["a.js", (key) => `const lines = "one\\n${key}\\n";`],
];

test("whatever the engine finds in an example, however it is written", () => {
  const texts: string[] = [];
  const names: string[] = [];
  for (const [number, rule] of RULES.entries()) {
    const keys = [rule.example(seededRandom(number + 1))].flat().filter((key) => !key.includes("\n"));
    for (const [way, [path, around]] of WRITTEN.entries()) {
      // Four ways for each rule, other ones for the next.
      if ((way + number) % 3 !== 0) continue;
      for (const text of keys.map(around)) {
        const blocks = scanDocument({ path, text: `${text}\n` }).some(({ severity }) => severity !== "low");
        if (!blocks) continue;
        texts.push(text);
        names.push(`${rule.id} ${way}`);
      }
    }
  }
  expect(texts.length).toBeGreaterThan(RULES.length);
  expect(notWaking(texts, names)).toEqual([]);
});

test("every row of the table of named values, in three forms", () => {
  const texts: string[] = [];
  const names: string[] = [];
  for (const row of NAMED_VALUES) {
    for (const notation of row.values) {
      const random = seededRandom(texts.length + 1);
      const value = exampleOf(parseShape(notation), random);
      for (const text of [
        `${row.names[0]}_api_key = "${value}"`,
        `${row.names[0]?.toUpperCase()}_TOKEN=${value}`,
        `  ${row.names[0]}Secret: ${value}`,
      ]) {
        texts.push(text);
        names.push(`${row.provider} ${notation}`);
      }
    }
  }
  expect(notWaking(texts, names)).toEqual([]);
});

/** How a plain value may stand beside a provider's name. */
const BESIDE: readonly ((name: string, value: string) => string)[] = [
  (name, value) => `${name} = "${value}"`,
  (name, value) => `${name}: ${value}`,
  (name, value) => `${name} ${value}`,
  (name, value) => `${name} token ${value}`,
  (name, value) => `the ${name} secret key ${value} is here`,
  (name, value) => `${name} key - ${value}`,
  (name, value) => `# ${name} credentials\nx = "${value}"`,
  (name, value) => `connect("${name}", "${value}")`,
  (name, value) => `${name.toUpperCase()}=${value}`,
  (name, value) => `token for ${name} is ${value}`,
  (name, value) => `sending to ${name}\nusing key=${value}`,
  (name, value) => `https://api.${name}.com/v1?key=${value}`,
  (name, value) => `https://api.${name}.com/v1/${value}/x`,
  (name, value) => `<${name}>${value}</${name}>`,
  (name, value) => `X-${name}-Key: ${value}`,
  (name, value) => `new ${name}Client('${value}')`,
  (name, value) => `${name} token for the staging box ${value}`,
  (name, value) => `tool --${name} ${value}`,
  (name, value) => `${name} (key ${value})`,
  (name, value) => `${name} key \`${value}\``,
];

test("whatever blocks beside a provider's name, however it stands there", () => {
  const texts: string[] = [];
  const names: string[] = [];
  let tried = 0;
  for (const row of NAMED_VALUES) {
    for (const notation of row.values) {
      // Four ways for each form, other ones for the next.
      for (let way = 0; way < 4; way++) {
        const value = exampleOf(parseShape(notation), seededRandom(++tried));
        const text = BESIDE[tried % BESIDE.length]?.(row.names[0] ?? "", value) ?? "";
        if (!scanDocument({ path: "a.txt", text: `${text}\n` }).some(({ severity }) => severity !== "low")) continue;
        texts.push(text);
        names.push(`${row.provider} ${text}`);
      }
    }
  }
  expect(texts.length).toBeGreaterThan(2 * NAMED_VALUES.length);
  expect(notWaking(texts, names)).toEqual([]);
});

test("every credential file's name, wherever it lies", () => {
  const names = CREDENTIAL_FILES.map((row) => row.pattern.replace(/^\*\*\//, "").replaceAll("*", "x1"));
  const texts = names.flatMap((name) => [
    `diff --git a/${name} b/${name}`,
    `diff --git a/deep/down/${name} b/deep/down/${name}`,
  ]);
  expect(
    notWaking(
      texts,
      names.flatMap((name) => [name, name]),
    ),
  ).toEqual([]);
});

/** Weak ones, put together here so that this file holds none. */
const [weak, word, romaji, leet] = ["hunter2", "correct", "himitsu", "T0pS"].map((start) => `${start}${"secret"}`);
const basic = Buffer.from(`user:${weak}`).toString("base64");

test.each([
  `password = "${weak}"`,
  `PASSWORD=${weak}`,
  `  password: ${word}`,
  `<password>${word}</password>`,
  `https://user:${weak}@host/`,
  `--password ${weak}`,
  `db.connect("root", password="${weak}")`,
  `Authorization: Basic ${basic}`,
  "IDENTIFIED BY 'x'",
  `INSERT INTO users (password) VALUES ('${weak}')`,
  `set -gx DB_PASSWORD ${weak}`,
  "diff --git a/db/users.csv b/db/users.csv",
  `CREATE ROLE app WITH LOGIN PASSWORD ${weak};`,
  `  --jwt-secret ${word} \\`,
  `Using Key=${weak}[${leet}`,
  `"パスワード": "${romaji}"`,
  `if (password != "${leet}")`,
  `if [ "\${password}" == "${leet}" ]; then`,
  `authorization: first ? 'hello' : 'ApiKey ${basic}'`,
  `"value": "${weak}",`,
  `{&#34;password&#34;: &#34;${word}&#34;`,
  `"{\\"password\\": \\"${word}\\"}"`,
  `password: &pw ${word}`,
  `password: !!str ${word}`,
  `{ "password": /* why */ "${word}" }`,
  `<password><![CDATA[${word}]]></password>`,
  `<AdministratorPassword><Value>${word}</Value>`,
  `{password, "${word}"}`,
  `<password>\n  ${word}\n</password>`,
  `<name>db.password</name>\n<value>${word}</value>`,
  `<setting name="Password" x="y">\n  <value>${word}</value>`,
  `{"ParameterKey": "Password", "ParameterValue": "${word}"}`,
  `public string Password { get; set; } = "${word}";`,
  `<Login password={"${word}"} />`,
  `password ??= "${word}";`,
  `db.password=\\\n  ${word}`,
  `    password: str = Field(default="${word}")`,
  `const pw = "${word}";`,
  `rootpw = ${word}`,
  `lösenord: ${word}`,
  `κωδικός: ${word}`,
  "// keyguard:allow jwt -- why",
  "%41%4b%49%41%41%41",
  "\\u0041\\u004b\\u0049\\u0041",
])("%s", (text) => {
  expect(waking([text])).toEqual([true]);
});

test.each([
  "const a = 1;",
  "function add(a, b) { return a + b; }",
  "import { readFileSync } from 'node:fs';",
  "  margin: 0 auto;",
  "# Getting started",
  "key = getKey();",
  "for (const [key, value] of map) {",
  "token: string;",
  "const setInheritedReadOptions = require('./helpers/populate/setInheritedReadOptions');",
  "  super.onResponseError(controller, this.createResponseError())",
  "  // see https://github.com/nodejs/undici/issues/5285, fixed in 2026-07-29",
  "diff --git a/daily/2026-07-29.md b/daily/2026-07-29.md",
  "schematype.requiredValidator = this.requiredValidator;",
])("ordinary code passes: %s", (text) => {
  expect(waking([text])).toEqual([false]);
});

const drawn = seededRandom(5).lower(14);
test.each([
  `暗証番号: ${drawn}`,
  `"暗証番号": "${drawn}"`,
  `パスワード：${drawn}`,
  `管理用パスワード「${drawn}」です。`,
  `contraseña: ${drawn}`,
  `contraseña de la base = "${drawn}"`,
  `password ${drawn}`,
  `  password "${drawn}"`,
  `  api-key: ${Buffer.from(String(weak)).toString("base64").replace(/.$/, "=")}`,
  "diff --git a/x/Info.plist b/x/Info.plist",
  `x = "${Buffer.from(`${"pass"}word="${drawn}${drawn.slice(0, 6)}"`).toString("base64")}"`,
])("a name in another script, or on another line: %s", (text) => {
  expect(waking([text])).toEqual([true]);
});

/** パスワード in encodings of old: [name, bytes]. And ñ. */
test.each([
  ["Shift_JIS", "8370835883838f815b8368"],
  ["EUC-JP", "a5d1a5b9a5efa1bca5c9"],
  ["GBK", "c3dcc2eb"],
  ["Latin-1", "636f6e7472617365f161"],
])("a name in %s", (_, bytes) => {
  expect(waking([Buffer.concat([Buffer.from(bytes, "hex"), Buffer.from(`: ${drawn}`)])])).toEqual([true]);
});

test("text in other scripts passes", () => {
  const texts = [
    "// 日本語のコメント",
    "# café, naïve",
    "« Привет »",
    "한국어 문장",
    "emoji 🎉",
    "パスワードを忘れた方",
  ];
  expect(waking(texts)).toEqual(texts.map(() => false));
});

test("a string that goes on in another one, on its line or the next", () => {
  const texts = [
    'x = "abcd" + "efgh"',
    "x = 'abcd' . 'efgh'",
    'x = "abcd" &',
    'x = "abcd" \\',
    '  + "abcd"',
    '.. "abcd"',
    'x = "PrivateKey = abcd" + "efgh"',
    'x = "PrivateKey = abcdefghijkl"',
  ];
  expect(notWaking(texts, texts)).toEqual([]);
});

test("a value below its name", () => {
  const texts = [
    "PASSWORD = (",
    `os.environ["API_TOKEN"] = \\`,
    "          value: harborMango50",
    `    "value": "${["Kestrel@8", "6"].join("")}"`,
  ];
  expect(notWaking(texts, texts)).toEqual([]);
});

test("a name and a value, as daemons, make, markdown and XML write them", () => {
  const word = "harborMango";
  const texts = [
    `<string name="mqtt_password">${word}</string>`,
    `- **Password:** ${"Badger"}67#`,
    `requirepass ${word}`,
    `masterauth ${word}`,
    `DB_PASSWORD ?= ${word}`,
    `TOKEN += ${word}`,
  ];
  expect(notWaking(texts, texts)).toEqual([]);
});

test("words of ordinary code pass", () => {
  const texts = ["  const user = users.find(byName);", "// asks the community", "return btoa(String.fromCharCode(1));"];
  expect(waking(texts)).toEqual(texts.map(() => false));
});

test("a credential's name over a block of YAML", () => {
  const texts = ["  token: >-", "password: |", "api_key: >"];
  expect(notWaking(texts, texts)).toEqual([]);
});

const CHOSEN = ["q7", "Rx", "q7", "Rx"].join("");
test.each([
  `password: ${CHOSEN}`,
  `token = '${CHOSEN}'`,
  `redis-cli -a ${CHOSEN}`,
  `set -x API_KEY ${CHOSEN}`,
  `curl -u me:${CHOSEN}`,
  `default: ${CHOSEN}`,
  `new NetworkCredential('a', '${CHOSEN}')`,
  `initial = '${CHOSEN}'`,
  "content: a1b2c3",
  "x: \x83\x70",
])("a line that begins behind a NUL: %j", (line) => {
  // Text to git because of an attribute, binary to grep.
  const input = Buffer.concat([
    Buffer.from("diff --git a/a b/a\n@@ -0,0 +1 @@\n+x\0"),
    Buffer.from(`${line}\n`, "latin1"),
  ]);
  const { status } = spawnSync("grep", ["-q", "-E", "-f", join(folder, "gate-patterns.txt")], {
    env: { ...process.env, LC_ALL: "C" },
    input,
  });
  expect(status).toBe(0);
});

test("lines of git's own are no such lines", () => {
  const lines = [
    "diff --git a/a b/a",
    "index 1a2b..3c4d 100644",
    "new file mode 100644",
    "deleted file mode 100644",
    "old mode 100644",
    "new mode 100755",
  ];
  lines.push(
    "similarity index 90%",
    "dissimilarity index 90%",
    "rename from a",
    "rename to b",
    "copy from a",
    "copy to b",
    "--- a/a",
    "+++ b/a",
  );
  lines.push("@@ -1 +1,2 @@ function name() {", "\\ No newline at end of file", "+a = 1");
  const { status } = spawnSync("grep", ["-q", "-E", "-f", join(folder, "gate-patterns.txt")], {
    env: { ...process.env, LC_ALL: "C" },
    input: `${lines.join("\n")}\n`,
  });
  expect(status).toBe(1);
});
