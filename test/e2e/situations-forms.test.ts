import { generateKeyPairSync } from "node:crypto";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withCrc32 } from "../../src/detect/checksum.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { PACKAGE, Scratch } from "./scratch.ts";

/** Situation 20: a secret in the forms that files give it. Each is committed through the installed hook, and must be stopped at its line. */
const random = seededRandom(43);
const TOKEN = `ghp_${withCrc32(random.base62(30))}`;
const ID = `AKIA${random.base32(16)}`;
const SECRET = random.base64(40);
const PASSWORD = `${random.base62(14)}-${random.base62(9)}`;
const PEM = generateKeyPairSync("rsa", { modulusLength: 2048 })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();
const PEM_BODY = PEM.split("\n")[3] ?? "";

let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch();
  const file = join(scratch.root, ".git/hooks/pre-commit");
  mkdirSync(join(scratch.root, ".git/hooks"), { recursive: true });
  const run = `KEYGUARD_NODE='${process.execPath}' exec sh '${join(PACKAGE, "hooks/pre-commit")}'`;
  writeFileSync(file, `#!/bin/sh\n${run} "$@"\n`);
  chmodSync(file, 0o755);
});
afterEach(() => scratch.remove());

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const hex = (text: string): string => Buffer.from(text).toString("hex");
const escaped = (text: string): string =>
  [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
const half = (text: string): [string, string] => [text.slice(0, 20), text.slice(20)];
const account = JSON.stringify({ type: "service_account", project_id: "acme", private_key: PEM }, null, 2);

/** What it is, the file, its contents, the line that the message names. */
const FORMS: readonly (readonly [form: string, path: string, contents: string, line: number])[] = [
  ["PEM", "certs/server.txt", `# key\n${PEM}`, 2],
  ["a service account in JSON: \\n inside a PEM", "config/account.json", account, 4],
  ["a folded YAML value", "a.yaml", `aws:\n  access_key_id: ${ID}\n  secret: >-\n    ${SECRET}\n`, 2],
  ["a PEM in YAML", "b.yaml", `tls:\n  key: |\n${PEM.replace(/^/gm, "    ")}\n`, 3],
  ["concatenated with +", "a.js", `const token = "${half(TOKEN)[0]}" +\n  "${half(TOKEN)[1]}";\n`, 1],
  ["concatenated with .", "a.php", `<?php\n$token = '${half(TOKEN)[0]}' . '${half(TOKEN)[1]}';\n`, 2],
  ["base64", "a.txt", `x\ndata: ${base64(`token=${TOKEN}`)}\n`, 2],
  ["base64 of a PEM", "a.conf", `key=${base64(PEM)}\n`, 1],
  ["URL encoding", "a.txt", `https://example.com/?next=${encodeURIComponent(`/x?token=${TOKEN}`)}\n`, 1],
  ["hex", "a.txt", `blob = ${hex(`token=${TOKEN}`)}\n`, 1],
  ["escaped as \\u0041", "a.json", `{ "token": "${escaped(TOKEN)}" }\n`, 1],
  ["a data URL", "a.css", `a { background: url(data:text/plain;base64,${base64(`token ${TOKEN}`)}) }\n`, 1],
  ["a URL's user part", "a.py", `DB = "postgres://app:${PASSWORD}@db.internal.acme.io:5432/app"\n`, 1],
  ["a curl command", "a.sh", `curl -H "Authorization: Bearer ${TOKEN}" https://api.github.com\n`, 1],
  ["a shell export", "a.sh", `#!/bin/sh\nexport GITHUB_TOKEN=${TOKEN}\n`, 2],
  ["a Dockerfile's ENV", "Dockerfile", `FROM node:20\nENV AWS_SECRET_ACCESS_KEY ${SECRET}\n`, 2],
  ["a Dockerfile's ARG", "Dockerfile", `FROM node:20\nARG AWS_SECRET_ACCESS_KEY=${SECRET}\n`, 2],
  [
    "a Kubernetes Secret",
    "k8s/secret.yaml",
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: x\ndata:\n  password: ${base64(PASSWORD)}\n`,
    6,
  ],
  ["Terraform", "main.tf", `provider "aws" {\n  access_key = "${ID}"\n  secret_key = "${SECRET}"\n}\n`, 2],
  ["Java properties", "app.properties", `spring.datasource.password=${PASSWORD}\n`, 1],
  ["a PHP array", "config.php", `<?php\nreturn [\n  'key' => '${ID}',\n  'secret' => '${SECRET}',\n];\n`, 3],
  [
    "a Postman export",
    "x.postman_collection.json",
    JSON.stringify({ auth: { bearer: [{ key: "token", value: TOKEN, type: "string" }] } }, null, 1),
    6,
  ],
  [
    "an Insomnia export",
    "insomnia.json",
    JSON.stringify({ resources: [{ headers: [{ value: `token ${TOKEN}` }] }] }, null, 1),
    6,
  ],
  ["an environment file", "deploy.env.txt", `DB_HOST=db\nDB_PASSWORD=${PASSWORD}\n`, 2],
];

test.each(FORMS)("20. %s", (_, path, contents, line) => {
  scratch.stage(path, contents);
  const outcome = scratch.commit();
  expect(outcome.output).toContain(`${path}:${line}:`);
  expect(outcome.code).not.toBe(0);
  expect(scratch.commits()).toBe(0);
  for (const secret of [TOKEN, SECRET, PASSWORD, PEM_BODY]) expect(outcome.output).not.toContain(secret);
});
