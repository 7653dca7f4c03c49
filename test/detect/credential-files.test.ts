import { generateKeyPairSync } from "node:crypto";
import { globToExtended, judgeCredentialFile, matchCredentialFile } from "../../src/detect/credential-files.ts";
import { scanDocument } from "../../src/detect/engine.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { CREDENTIAL_FILES } from "../../src/rules/credential-files.ts";

const random = seededRandom(3);
const weak = `hunter-${22}`;
const token = `q7${random.base62(30)}`;
const pem = (label: string): string => `-----BEGIN ${label}-----\n${random.base64(64)}\n-----END ${label}-----\n`;

describe("the table of credential files", () => {
  test("has at least 200 patterns, each once, each with a reason and what to do instead", () => {
    expect(CREDENTIAL_FILES.length).toBeGreaterThanOrEqual(200);
    expect(new Set(CREDENTIAL_FILES.map((row) => row.pattern.toLowerCase())).size).toBe(CREDENTIAL_FILES.length);
    for (const row of CREDENTIAL_FILES) {
      expect(row.pattern).toMatch(/^\*\*\/[^*]*(?:\*[^*]*)*$/);
      expect(row.reason.length).toBeGreaterThan(20);
      expect(row.instead.length).toBeGreaterThan(20);
    }
  });

  test("every pattern matches a path made of it, in any folder and any case", () => {
    for (const row of CREDENTIAL_FILES) {
      const path = row.pattern.replace("**/", "some/folder/").replaceAll("*", "x1");
      expect({ path, found: matchCredentialFile(path) !== undefined }).toEqual({ path, found: true });
      expect(matchCredentialFile(path.toUpperCase())).toBeDefined();
      expect(new RegExp(globToExtended(row.pattern), "i").test(path)).toBe(true);
    }
  });

  test.each([
    "src/index.ts",
    "README.md",
    "package.json",
    "src/key.ts",
    "docs/env.md",
    "lib/tokens.go",
    "public/app.css",
  ])("ordinary files are in no list: %s", (path) => {
    const verdict = judgeCredentialFile(path, "a = 1\n");
    expect(verdict.block).toBe(false);
  });
});

describe("a file of that name blocks", () => {
  test.each([
    ["awsconf.json", `{"key": "AKIA${random.base32(16)}", "secret": "${random.base64(40)}"}`],
    ["config/awsconf.json", `{"key": "abc", "secret": "${token}", "region": "ap-northeast-1"}`],
    [".env", `DEBUG=1\nDB_PASSWORD=${weak}\n`],
    ["api/.env.production", `API_KEY="${token}"\n`],
    [".aws/credentials", `[default]\naws_access_key_id = x\naws_secret_access_key = ${token}\n`],
    [".netrc", `machine example.org login me password ${token}\n`],
    [".npmrc", `//npm.example.com/:_authToken=${token}\n`],
    [".pypirc", `[pypi]\nusername = __token__\npassword = ${token}\n`],
    ["web.config", `<add key="SmtpPassword" value="${token}"/>`],
    ["settings.xml", `<server><id>r</id><password>${token}</password></server>`],
    ["id_rsa", pem("OPENSSH PRIVATE KEY")],
    ["server.pem", pem("RSA PRIVATE KEY")],
    ["wp-config.php", `define( 'DB_PASSWORD', '${token}' );`],
    ["database.yml", `production:\n  password: ${token}\n`],
    [".git-credentials", `https://me:${token}@github.com\n`],
    [".mcp.json", `{"mcpServers": {"a": {"env": {"API_KEY": "${token}"}}}}`],
    [".cursor/mcp.json", `{"mcpServers": {"a": {"headers": {"Authorization": "Bearer ${token}"}}}}`],
    ["terraform.tfstate", `{"outputs": {"db_password": {"value": "x"}}, "password": "${token}"}`],
    ["kubeconfig", `users:\n- user:\n    token: ${token}\n`],
    ["wallet.dat", "\0\0binary"],
    ["core.4711", "\x7fELF\x02\x01\x01\0\0memory"],
    [".htpasswd", `me:$apr1$${random.base62(8)}$${random.base62(22)}\n`],
    ["master.key", `${random.hex(32)}\n`],
  ])("%s", (path, text) => {
    expect(judgeCredentialFile(path, text)).toMatchObject({ block: true });
  });

  test("a key store that cannot be read as text", () => {
    expect(judgeCredentialFile("certs/client.p12", undefined)).toMatchObject({ block: true });
  });
});

describe("a file of that name passes, and says why", () => {
  test.each([
    [".env.example", "API_KEY=\n", /template/],
    ["config/.env.sample", "API_KEY=change-me\n", /template/],
    [".env", "", /empty/],
    [".env", "# put your keys here\n", /empty, or comments/],
    [".env", "API_KEY=\nDB_PASSWORD=\n", /no credential/],
    [".env", "API_KEY=your-api-key\nTOKEN=${TOKEN}\n", /no credential/],
    [".env", "PORT=3000\nNODE_ENV=production\n", /no credential/],
    ["awsconf.json", '{"key": "", "secret": ""}', /placeholders/],
    ["ca.pem", pem("CERTIFICATE"), /no private key/],
    ["testdata/core.v1.Pod.pb", "k8s\0\n\x0bv1\x12\0", /kernel/],
    ["locked.pem", pem("ENCRYPTED PRIVATE KEY"), /no private key/],
    ["id_rsa.pub", `ssh-rsa ${random.base64(100)} me`, /no list|public/],
    ["public.key", pem("PUBLIC KEY"), /public/],
    [".npmrc", "registry=https://npm.example.com/\n", /no token/],
    [".npmrc", "//npm.example.com/:_authToken=${NPM_TOKEN}\n", /no token/],
    ["secrets.yaml", "db: ENC[AES256_GCM,data:abc,iv:x]\nsops:\n    mac: x\n", /sops/],
    ["vault_password.yml", "$ANSIBLE_VAULT;1.1;AES256\n6162\n", /ansible-vault/],
    ["secrets.yml", "\0GITCRYPT\0abc", /git-crypt/],
    ["secret.yaml", "kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBy\n", /SealedSecret/],
    ["credentials.json", "-----BEGIN AGE ENCRYPTED FILE-----\nabc\n", /age/],
    [".mcp.json", '{"mcpServers": {"a": {"env": {"API_KEY": "${API_KEY}"}}}}', /no credential/],
    [
      "mcp.json",
      '{"mcpServers": {"a": {"args": ["-e", "GITHUB_TOKEN"], "env": {"GITHUB_TOKEN": "${input:t}"}}}}',
      /no credential/,
    ],
    ["web.config", '<add key="PasswordMinLength" value="12"/><add key="ApiKeyHeader" value=""/>', /no credential/],
    ["src/token.json.ts", "export {}", /no list|program/],
  ])("%s %#", (path, text, why) => {
    const verdict = judgeCredentialFile(path, text);
    expect(verdict.block).toBe(false);
    expect(verdict.block ? "" : verdict.why).toMatch(why);
  });
});

test.each([
  ["key.pem", ["private-key"]],
  ["id_rsa", ["credential-file", "private-key"]],
])("what is told of a key in %s", (path, rules) => {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const text = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  expect(scanDocument({ path, text }).map(({ rule }) => rule)).toEqual(rules);
});

test("a hundred thousand paths are looked up in a moment", () => {
  const started = performance.now();
  for (let i = 0; i < 100_000; i++) matchCredentialFile(`src/components/part${i}/index.tsx`);
  expect(performance.now() - started).toBeLessThan(3000);
});
