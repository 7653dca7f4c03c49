import { seededRandom } from "../../src/detect/random.ts";
import type { Random } from "../../src/detect/rule.ts";

/** A generated document of one assignment, so that random values beside credentials' names are sure. */
export interface SyntheticDocument {
  readonly path: string;
  readonly text: string;
  readonly target: (value: string) => number;
}

const NAMES = [
  "token",
  "secret",
  "key",
  "api_key",
  "apiKey",
  "API_KEY",
  "access_token",
  "accessToken",
  "client_secret",
  "CLIENT_SECRET",
  "auth_token",
  "authToken",
  "secret_key",
  "SECRET_KEY",
  "private_key",
  "app_secret",
  "api_token",
  "API_TOKEN",
  "webhook_secret",
  "password",
  "PASSWORD",
  "dbPassword",
  "consumer_secret",
  "refresh_token",
  "bot_token",
  "signing_secret",
  "SECRET",
  "TOKEN",
  "personal_access_token",
  "api-key",
  "access-key",
  "encryption_key",
];
const PROVIDERS = [
  "",
  "",
  "",
  "acme_",
  "adobe_",
  "ASANA_",
  "bitbucket-",
  "coinbase_",
  "DATADOG_",
  "dropbox",
  "etsy.",
  "fastly_",
  "finicity_",
  "HEROKU_",
  "jira_",
  "kraken_",
  "mailchimp_",
  "NETLIFY_",
  "plaid_",
  "trello",
  "zendesk_",
  "VERCEL_",
  "okta_",
  "myapp.",
];
const LINES: readonly (readonly [path: string, line: (name: string, value: string) => string])[] = [
  ["src/config.js", (n, v) => `const ${plain(n)} = "${v}";`],
  ["lib/client.ts", (n, v) => `  ${plain(n)}: '${v}',`],
  ["app/settings.py", (n, v) => `${plain(n)} = "${v}"`],
  ["app/settings.py", (n, v) => `    "${n}": "${v}",`],
  ["main.go", (n, v) => `\t${plain(n)} := "${v}"`],
  ["config/app.php", (n, v) => `    '${n}' => '${v}',`],
  ["config/app.rb", (n, v) => `  config.${plain(n)} = "${v}"`],
  ["src/main/java/App.java", (n, v) => `    private static final String ${plain(n)} = "${v}";`],
  ["src/App.cs", (n, v) => `    public const string ${plain(n)} = "${v}";`],
  ["src/lib.rs", (n, v) => `let ${plain(n)}: &str = "${v}";`],
  ["config.yml", (n, v) => `${n}: ${v}`],
  ["config/values.yaml", (n, v) => `  ${n}: "${v}"`],
  ["config.json", (n, v) => `  "${n}": "${v}",`],
  [".env", (n, v) => `${plain(n).toUpperCase()}=${v}`],
  [".env.production", (n, v) => `export ${plain(n).toUpperCase()}="${v}"`],
  ["application.properties", (n, v) => `${n}=${v}`],
  ["settings.ini", (n, v) => `${n} = ${v}`],
  ["main.tf", (n, v) => `  ${plain(n)} = "${v}"`],
  ["deploy.sh", (n, v) => `tool login --${n.replaceAll("_", "-")} ${v}`],
  ["deploy.sh", (n, v) => `export ${plain(n)}=${v}`],
  ["web.config", (n, v) => `    <add key="${n}" value="${v}" />`],
  ["settings.xml", (n, v) => `  <${plain(n)}>${v}</${plain(n)}>`],
  ["config.h", (n, v) => `#define ${plain(n).toUpperCase()} "${v}"`],
  ["Dockerfile", (n, v) => `ENV ${plain(n).toUpperCase()} ${v}`],
  ["notes.txt", (n, v) => `${n}: ${v}`],
];
const VALUES: readonly ((random: Random) => string)[] = [
  (r) => r.hex(32),
  (r) => r.hex(40),
  (r) => r.hex(64),
  (r) => r.hex(24),
  (r) => r.hex(20),
  (r) => r.base62(16),
  (r) => r.base62(20),
  (r) => r.base62(24),
  (r) => r.base62(32),
  (r) => r.base62(40),
  (r) => r.base62(64),
  (r) => r.base36(20),
  (r) => r.base36(32),
  (r) => r.base36(25),
  (r) => r.base64url(22),
  (r) => r.base64url(43),
  (r) => r.base64url(36),
  (r) => `${r.base64(43)}=`,
  (r) => `${r.base64(22)}==`,
  (r) => r.base64(40),
  (r) => r.base32(16),
  (r) => r.base32(32),
  (r) => r.uuid(),
  (r) => r.uuid().toUpperCase(),
  (r) => r.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 20),
  (r) => `${r.digits(9)}-${r.base62(24)}`,
];
const PASSWORD_NAMES = [
  "password",
  "PASSWORD",
  "passwd",
  "db_password",
  "DB_PASSWORD",
  "dbPassword",
  "pass",
  "pwd",
  "adminPassword",
  "MYSQL_PASSWORD",
  "spring.datasource.password",
  "smtp_pass",
  "userPassword",
  "REDIS_PASS",
];
const NOUNS = [
  "Summer",
  "winter",
  "dragon",
  "Monkey",
  "Tokyo",
  "football",
  "Berlin",
  "shadow",
  "Orange",
  "sakura",
  "matrix",
  "Phoenix",
  "coffee",
  "Welcome",
  "Rocket",
  "london",
  "Pepper",
  "thunder",
  "Garden",
  "silver",
];
/** What people choose: a word or two, digits, a mark, letters replaced by look-alikes. */
const CHOSEN: readonly ((random: Random) => string)[] = [
  (r) => `${r.pick(NOUNS)}${r.digits(4)}`,
  (r) => `${r.pick(NOUNS)}${r.digits(2)}${r.pick(["!", "@", "#", "$", "*"])}`,
  (r) => `${r.pick(NOUNS)}@${r.digits(3)}`,
  (r) => `${r.pick(NOUNS)}${r.pick(NOUNS)}${r.digits(2)}`,
  (r) => r.pick(NOUNS).replaceAll("o", "0").replaceAll("e", "3").replaceAll("a", "@") + r.digits(3),
  (r) => `${r.lower(3)}${r.digits(4)}`,
  (r) => `${r.of("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!@#%^&*", 12)}`,
  (r) => `${r.pick(NOUNS)}#${r.digits(2)}${r.upper(2)}`,
];
/** Values of the same names that are none: half a line in ordinary code. */
const NONES: readonly ((random: Random, name: string) => string)[] = [
  (_r, n) => `your-${n}`,
  (_r, n) => `YOUR_${n.toUpperCase()}`,
  (r) => `xxxx${"x".repeat(r.below(28))}`,
  (r) => "0".repeat(8 + r.below(24)),
  (_r, n) => `<${n}>`,
  (_r, n) => `my_${n}`,
  () => "changeme",
  (_r, n) => `${n}_here`,
  () => "1234567890abcdef1234567890abcdef",
  () => "abcdefghijklmnopqrstuvwxyz123456",
  (r) => r.pick(["a", "x", "0", "1", "f"]).repeat(32),
  (_r, n) => `example-${n}-value`,
  (_r, n) => `insert ${n} here`,
  (_r, n) => `replace-with-${n}`,
];
/** Plain names are too common for a UUID or a digest to mean anything. */
const UNSURE = /^(?:key|token|password|PASSWORD)$/;

const plain = (name: string): string => name.replaceAll(/[-.]/g, "_");

const ROUNDS = 900;

/** The generated documents; the same ones each time. */
export function syntheticDocuments(): SyntheticDocument[] {
  const random = seededRandom(20_240_131);
  const documents: SyntheticDocument[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const name = random.pick(PROVIDERS) + random.pick(NAMES);
    const [path, line] = random.pick(LINES);
    const secret = round % 3 !== 0;
    const value = secret ? random.pick(VALUES)(random) : random.pick(NONES)(random, name);
    const unsure = UNSURE.test(name) && /^[0-9a-f-]+$/i.test(value);
    if (round % 6 === 1) {
      const chosen = random.pick(CHOSEN)(random);
      documents.push({ path, text: `${line(random.pick(PASSWORD_NAMES), chosen)}\n`, target: () => 1 });
    }
    documents.push({ path, text: `${line(name, value)}\n`, target: () => (unsure ? -1 : secret ? 1 : 0) });
  }
  return documents;
}
