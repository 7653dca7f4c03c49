import { BLOCK, JUDGE_RULES, JUDGED_RULES, judge, WARN } from "../../../src/detect/judge/index.ts";
import { seededRandom } from "../../../src/detect/random.ts";
import { hitsOf } from "./support.ts";

const random = seededRandom(3);
const judged = (path: string, text: string) => judge({ path, text }, hitsOf(text));

test("random values beside credentials' names block", () => {
  const lines: readonly (readonly [path: string, line: (value: string) => string])[] = [
    ["src/config.js", (value) => `const apiSecret = "${value}";`],
    ["config.yml", (value) => `client_secret: ${value}`],
    [".env", (value) => `ACCESS_TOKEN=${value}`],
    ["main.go", (value) => `\tapiKey := "${value}"`],
  ];
  for (const [path, line] of lines)
    for (const value of [random.base62(32), random.hex(40), random.base64url(43)]) {
      const text = `${line(value)}\n`;
      const [found] = judged(path, text);
      expect(found?.secret).toBe(value);
      expect(found?.confidence).toBeGreaterThanOrEqual(BLOCK);
      expect(text.slice(found?.span.start, found?.span.end)).toBe(value);
    }
});

test.each([300, 700, 1900])("a value of %i characters blocks as a short one does", (length) => {
  const value = random.base64url(length);
  for (const text of [
    `const authToken = "${value}";`,
    `REFRESH_TOKEN=${value}`,
    `  secret: ${value}`,
    `Authorization: Bearer ${value}`,
  ])
    expect(judged("app.env", `${text}\n`).map(({ secret }) => secret)).toEqual([value]);
});

test("a list or a sentence of many characters is no value", () => {
  const list = Array.from({ length: 90 }, () => random.base62(8));
  expect(judged("app.env", `TOKENS=${list.join(",")}\ntoken = "${list.join(" ")}"\n`)).toEqual([]);
});

/** As people choose them: letters of both cases, a digit, a sign. */
const CHOSEN = ["Kestrel@8", "61"].join("");

test.each([
  ["a setter", "a.go", `opts.SetPassword("${CHOSEN}")`],
  ["a variable of the environment", "a.go", `os.Setenv("DB_PASSWORD", "${CHOSEN}")`],
  ["a call without brackets", "build.gradle", `      storePassword "${CHOSEN}"`],
  ["a map", "config.edn", `{:db {:user "ledger" :password "${CHOSEN}"}}`],
  ["a user's row", "a.sql", `INSERT INTO users (mail, password) VALUES ('a@acme.dev', '${CHOSEN}');`],
])("a strong chosen password blocks in %s", (_what, path, text) => {
  expect(judged(path, text).map(({ secret, confidence }) => [secret, confidence >= BLOCK])).toEqual([[CHOSEN, true]]);
});

/** A word and a number: no weights tell it from a name. */
const WORDED = ["sunshine", "42"].join("");

test.each([
  ["a.sh", `curl -u bob:${WORDED} https://nexus.acme.io/repo`],
  ["a.sh", `mysql -u root -p${WORDED} shop < dump.sql`],
  ["a.js", `connect("mongodb+srv://app:${WORDED}@cluster0.x1.mongodb.net/shop")`],
])("a password of a login blocks, a stand-in does not: %s %s", (path, text) => {
  const blocks = (line: string) => judged(path, line).some(({ confidence }) => confidence >= BLOCK);
  expect(blocks(text)).toBe(true);
  expect(blocks(text.replace(WORDED, "password1"))).toBe(false);
});

/** As people build them: words and a number, a sign between them or none. */
const BUILT = [["Lantern", "River55"].join("-"), ["copper", "Meadow2019!"].join(""), ["EMBE", "quartz2005"].join("_")];

test.each([
  ["a constant", "wp-config.php", (value: string) => `define('DB_PASSWORD', '${value}');`],
  ["a property", "Mail.java", (value: string) => `props.setProperty("keyStorePassword", "${value}");`],
  ["a macro", "wifi.h", (value: string) => `#define WIFI_PASS "${value}"`],
  ["a statement of SQL", "init.sql", (value: string) => `CREATE USER 'app'@'%' IDENTIFIED BY '${value}';`],
  ["a comparison", "login.php", (value: string) => `if ($_POST['pass'] == '${value}') {`],
  ["a map in Scala", "A.scala", (value: string) => `Map("password" -> "${value}")`],
  ["a line of a firewall's", "edge.conf", (value: string) => `        set password ${value}`],
  ["a note in Japanese", "memo.log", (value: string) => `管理パスワードは ${value} です`],
  ["a note in Chinese", "memo.log", (value: string) => `密码：${value}`],
])(
  "a password that somebody built blocks in %s, and neither in a test nor where it says that it is none",
  (_what, path, line) => {
    const sure = (at: string, value: string) => judged(at, line(value)).map(({ confidence }) => confidence >= BLOCK);
    for (const value of BUILT) expect(sure(path, value)).toEqual([true]);
    for (const value of [["Example", "Pass12"].join("-"), ["changeMe", "2024"].join("")]) {
      const text = line(value);
      expect(judge({ path, text }, hitsOf(text), { from: 0 }).map(({ confidence }) => confidence)).not.toContain(BLOCK);
    }
  },
);

test("a login at a machine of one's own network blocks, at one's own machine it does not for that alone", () => {
  const at = (host: string): readonly number[] => {
    const text = `connect("mongodb://svc:${WORDED}@${host}/?authSource=admin")`;
    return judge({ path: "a.py", text }, hitsOf(text), { from: 0 }).map(({ confidence }) => confidence);
  };
  expect(at("10.2.30.4:27017")).toEqual([BLOCK]);
  for (const host of ["127.0.0.1:27017", "localhost", "10.0.0.1"]) expect(at(host)).not.toContain(BLOCK);
});

test.each(["package-lock.json", "web/yarn.lock", "uv.lock", "Gemfile.lock"])(
  "of %s only a URL's password is judged",
  (path) => {
    const password = `${["g7Hk", "P2mQ"].join("")}4vTz`;
    const text = `  resolved "https://deploy:${password}@npm.acme.io/x-1.0.0.tgz"\n`;
    expect(judged(path, text).map(({ secret, confidence }) => [secret, confidence >= BLOCK])).toEqual([
      [password, true],
    ]);
    expect(judged(path, `password = "${password}"\ntoken: ${random.base62(32)}\n`)).toEqual([]);
  },
);

test.each(["keyPassword", "auth_pass", "token_pwd"])("%s is a password, whatever it begins with", (name) => {
  expect(judged("app.conf", `${name} = ${WORDED}\n`).map(({ kind }) => kind)).toEqual(["password"]);
});

test.each(["your_password", "YourApiKeyHere", "enter-your-token", "yourpassword"])("%s asks for a value", (value) => {
  expect(judged(".env", `DB_PASSWORD=${value}\n`)).toEqual([]);
});

test("what calls itself a password, or stands in a test, is not certain for its signs", () => {
  for (const [path, value] of [
    ["src/a.go", ["P@ssw0", "rd!23"].join("")],
    ["src/a.go", ["Example", "#2024"].join("")],
    ["docs/a.md", CHOSEN],
  ] as const) {
    const text = `os.Setenv("DB_PASSWORD", "${value}")`;
    const [found] = judge({ path, text }, hitsOf(text), { from: 0 });
    expect(found?.confidence).not.toBe(BLOCK);
  }
});

test("`pass` in a sentence is a verb", () => {
  const text = "Pass ``rfc2822=True`` to enable an initial header block.";
  expect(judged("src/parser.py", text).filter(({ confidence }) => confidence >= BLOCK)).toEqual([]);
});

test("placeholders do not block", () => {
  for (const value of [
    "your-api-token",
    "changeme",
    "xxxxxxxxxxxxxxxx",
    "<token>",
    "example-token-value",
    "my_token_here",
  ])
    for (const [path, text] of [
      ["README.md", `export API_TOKEN=${value}`],
      ["src/a.js", `const apiToken = "${value}";`],
    ] as const)
      expect(judged(path, text).filter((found) => found.confidence >= BLOCK)).toEqual([]);
});

test("ordinary code is silent", () => {
  const text = `
export class TokenStore {
  private readonly tokenKey = "auth-token";
  constructor(private readonly storage: Storage, private password?: string) {}
  get token(): string | null { return this.storage.getItem(this.tokenKey); }
  login(username: string, password: string) { return this.http.post("/api/login", { username, password }); }
}
const keys = Object.keys(map).sort((a, b) => a.key.localeCompare(b.key));
if (!password) throw new Error("password is required");
`;
  expect(judged("src/token-store.ts", text)).toEqual([]);
});

test("a digest, an integrity hash, a certificate and a public key are no secrets", () => {
  const texts = [
    ["a.json", `"integrity": "sha512-${random.base64(86)}=="`],
    ["a.py", `sha256 = "${random.hex(64)}"`],
    ["a.js", `publicKey: "${random.base64(44)}"`],
    ["cert.txt", `-----BEGIN CERTIFICATE-----\n${random.base64(64)}\n${random.base64(64)}\n-----END CERTIFICATE-----`],
    ["icon.svg", `<path d="M10 ${random.digits(4)}l${random.digits(3)}" />`],
  ] as const;
  for (const [path, text] of texts)
    expect([path, judged(path, text).filter((found) => found.confidence >= BLOCK)]).toEqual([path, []]);
});

test("the evidence says what spoke for a finding and nothing of the value", () => {
  const value = `${random.base64(20)}/${random.base64(22)}=`;
  const [found] = judged("src/a.js", `const apiSecret = "${value}";`);
  const evidence = found?.evidence.join("; ") ?? "";
  expect(evidence).toMatch(/^random for base64: 0\.\d\d; assigned to apiSecret; no placeholder word/);
  expect(evidence).not.toContain(value.slice(0, 6));
});

test("the evidence says what spoke against a finding, and how sure the judge is", () => {
  const [found] = judge({ path: "test/a.yml", text: `password: ${["admin", "4711", "dragon"].join("-")}\n` }, [0], {
    from: 0,
  });
  expect(found?.evidence.join("; ")).toMatch(
    /no random string: 0\.\d\d; assigned to password; holds a word of common passwords; in a test, .*; 0\.\d\d sure, 0\.\d\d blocks$/,
  );
});

test("the user is a part", () => {
  const value = random.base62(16);
  const [found] = judged("deploy.sh", `git clone https://robot:${value}@git.internal/x.git`);
  expect(found).toMatchObject({ kind: "url-password", secret: value, parts: [{ name: "user", value: "robot" }] });
});

test("every kind has a rule, and the thresholds are in order", () => {
  expect(new Set(Object.values(JUDGE_RULES))).toEqual(new Set(JUDGED_RULES));
  expect(WARN).toBeLessThan(BLOCK);
  expect(BLOCK).toBeLessThan(1);
});

test("the same text is judged the same way twice", () => {
  const text = `password: ${random.base62(12)}\ntoken = "${random.hex(32)}"`;
  expect(judged("a.yml", text)).toEqual(judged("a.yml", text));
});
