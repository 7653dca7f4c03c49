import { generateKeyPairSync } from "node:crypto";
import { isSuspicious, scanDocument } from "../../src/detect/engine.ts";
import { seededRandom } from "../../src/detect/random.ts";

/** What is new in a file's middle belongs to a credential by what stands far above it: a part of the file must not be taken for clean. */
const random = seededRandom(26);
const word = (length = 14): string => `${random.base62(length - 2)}7q`;
const many = (count: number, line: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => line(at));

/** With the bare body in it, each line as long as the format makes it. */
const rsa = generateKeyPairSync("rsa", { modulusLength: 4096 }).privateKey;
const pem = rsa.export({ type: "pkcs8", format: "pem" }).toString().trim().split("\n");

const cases: readonly (readonly [name: string, path: string, lines: readonly string[], at: number])[] = [
  ["a table", "users.csv", ["id,name,password", ...many(80, (at) => `${at},ada,${word()}`)], 60],
  [
    "an INSERT",
    "seed.sql",
    ["INSERT INTO users (name, password) VALUES", ...many(80, (at) => `  ('ada${at}', '${word()}'),`), "('x', 'y');"],
    60,
  ],
  ["a private key", "notes.txt", pem, 40],
  [
    "a Kubernetes Secret",
    "secret.yaml",
    [
      "apiVersion: v1",
      "kind: Secret",
      "metadata:",
      "  name: x",
      "  labels:",
      ...many(40, (at) => `    label${at}: none`),
      "data:",
      `  db: ${Buffer.from(`postgres://ada:${word()}@db.acme.dev/x`).toString("base64")}`,
    ],
    46,
  ],
];

test.each(cases)("%s", (_, path, lines, at) => {
  const part = (from: number, to: number): string => `${lines.slice(from, to).join("\n")}\n`;
  const [before, line, after] = [part(at - 20, at), part(at, at + 1), part(at + 1, at + 21)];
  const bytes = Buffer.from(before + line + after);
  const fresh = [{ start: before.length, end: before.length + line.length }];
  const found = scanDocument({ path, text: part(0, lines.length), added: [{ from: at + 1, to: at + 1 }] });
  expect(found).not.toEqual([]);
  expect(isSuspicious(path, { text: bytes.toString(), bytes, fresh })).toBe(true);
  expect(isSuspicious(path, { text: bytes.toString(), bytes })).toBe(true);
});

test.each([
  ["a digest", "x.txt", "0123456789abcdef".repeat(4)],
  ["a path", "x.js", `import x from "../${"components/forms/".repeat(5)}x.js";`],
  ["a long word", "x.txt", "a".repeat(70)],
  ["an integrity hash", "x.txt", `sha512-${"Ab1/".repeat(21)}Aa==`],
  ["a manifest's names", "x.yaml", "spec:\n  name: web-server\n  image: nginx\n  replicas: 12\n"],
])("%s is no reason", (_, path, text) => {
  const bytes = Buffer.from(text);
  expect(isSuspicious(path, { text, bytes })).toBe(false);
});
