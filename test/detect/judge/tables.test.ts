import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { scanDocument } from "../../../src/detect/engine.ts";
import { JUDGE_ANCHORS } from "../../../src/detect/judge/index.ts";
import { namedAnchors } from "../../../src/detect/named-values.ts";
import { seededRandom } from "../../../src/detect/random.ts";
import { sieveTables } from "../../../src/detect/sieve/layout.ts";
import { Sieve } from "../../../src/detect/sieve/sieve.ts";
import { wireUp } from "../../../src/detect/wiring.ts";
import { RULES } from "../../../src/rules/index.ts";

const random = seededRandom(47);
const [first, second] = [random.base62(14), random.base62(32)];
const sieve = new Sieve(
  readFileSync(resolve(__dirname, "../../../dist/sieve.wasm")),
  sieveTables(wireUp(RULES, namedAnchors(), JUDGE_ANCHORS), RULES),
);

/** What blocks in a text; with the sieve it is the same. */
function found(path: string, text: string): string[] {
  const bytes = Buffer.from(text);
  const read = sieve.room.subarray(0, bytes.copy(sieve.room));
  const settings = { off: new Set<string>(), customRules: [], sieve };
  const findings = scanDocument({ path, text, bytes: read }, settings);
  expect(findings).toEqual(scanDocument({ path, text, bytes }));
  return findings.filter(({ severity }) => severity !== "low").map(({ secret }) => secret);
}

test.each([
  [
    "columns and values",
    "seed.sql",
    `INSERT INTO users (name, password, api_key) VALUES ('anna', '${first}', '${second}');`,
    [first, second],
  ],
  [
    "several rows",
    "seed.sql",
    `insert into users (id, password)\nvalues\n  (1, '${first}'),\n  (2, '${second}');\n`,
    [first, second],
  ],
  [
    "quoted columns, a call and a comma in a value",
    "dump.sql",
    `INSERT INTO \`t\` (\`note\`, \`at\`, \`api_token\`) VALUES ('a, (b', NOW(), '${second}');`,
    [second],
  ],
  ["a statement in code", "a.py", `db.execute("INSERT INTO a (u, passwd) VALUES ('x', '${first}')")`, [first]],
  ["a table", "users.csv", `name,email,password\nanna,anna@acme.dev,${first}\nbob,,${second}\n`, [first, second]],
  ["a table in quotes", "a.csv", `"service","note","client_secret"\n"foo","a, b","${second}"\n`, [second]],
  ["a table with tabs", "a.tsv", `service\tapi key\towner\r\nfoo\t${second}\tanna\r\n`, [second]],
])("%s", (_, path, text, secrets) => {
  expect(found(path, text)).toEqual(secrets);
});

test.each([
  ["a hash", "a.sql", `INSERT INTO users (name, password) VALUES ('a', '${random.hex(40)}');`],
  ["a call", "a.sql", `INSERT INTO users (name, password) VALUES ('a', MD5('${first}'));`],
  ["parameters", "a.py", `"INSERT INTO users (name, password) VALUES ('%s', '{password}', ?)"`],
  ["pieces of code", "A.java", `"INSERT INTO u (n, password) VALUES ('" + name + "', '"+password42x+"')"`],
  ["a column about tokens", "a.sql", `INSERT INTO t (token_type, primary_key) VALUES ('${first}', '${second}');`],
  ["another column", "a.csv", `password,id\n,${second}\n`],
  ["prose", "a.csv", `The password, as it is said, is in the next line\n${first}, a, b\n`],
])("%s is none", (_, path, text) => {
  expect(found(path, text)).toEqual([]);
});

test("long tables and open brackets cost little", () => {
  const started = performance.now();
  found("a.csv", `name,password\n${"a,b\n".repeat(50_000)}`);
  found("a.sql", "INSERT INTO t (password) VALUES ('a".repeat(5_000));
  found("b.sql", `INSERT INTO t (${"password,".repeat(20_000)}`);
  expect(performance.now() - started).toBeLessThan(4000);
});
