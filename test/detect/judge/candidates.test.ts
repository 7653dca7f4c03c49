import { seededRandom } from "../../../src/detect/random.ts";
import { candidates } from "./support.ts";

const random = seededRandom(7);
const VALUE = random.base62(24);
const PADDED = ["kvbmz", "qwxcrt="].join("");
const MIXED = `${["Qr", "Kd", "Vb"].join("e")}7${random.of("bcdfghKLMNPQR", 16)}`;
const HEX = random.hex(32);
const BRACES = ["m{{h}o)p", "{e]nobody"].join("$");
const BASIC = Buffer.from("maria:blue42sky").toString("base64");

/** Path, text, the name and the value that must be found. */
const FORMS: readonly (readonly [form: string, path: string, text: string, name: string, value?: string])[] = [
  ["a constant in JavaScript", "a.js", `const apiSecret = "${VALUE}";`, "apiSecret"],
  ["a template literal", "a.ts", `const token = \`${VALUE}\`;`, "token"],
  ["a member of an object", "a.ts", `  password: '${VALUE}',`, "password"],
  ["a typed constant in TypeScript", "a.ts", `const token: string = "${VALUE}";`, "token"],
  ["a property on the next line", "a.js", `const secretKey =\n  "${VALUE}";`, "secretKey"],
  ["bytes in Python", "a.py", `SECRET_KEY = b"${VALUE}"`, "SECRET_KEY"],
  ["a dictionary in Python", "a.py", `config["db_password"] = "${VALUE}"`, "db_password"],
  ["a keyword argument", "a.py", `connect(user="u", passwd="${VALUE}")`, "passwd"],
  ["a default of the environment", "a.py", `key = os.environ.get("API_KEY", "${VALUE}")`, "API_KEY"],
  ["an option's default in Python", "a.py", `p.add_argument("--db-password", default="${VALUE}")`, "db-password"],
  ["a literal in brackets on the next line", "a.py", `PASSWORD = (\n    "${VALUE}"\n)`, "PASSWORD"],
  ["a literal behind a broken line", "a.py", `os.environ["API_TOKEN"] = \\\n    "${VALUE}"`, "API_TOKEN"],
  ["a short declaration in Go", "a.go", `token := "${VALUE}"`, "token"],
  ["a map in Kotlin", "A.kt", `mapOf("user" to "app", "password" to "${VALUE}")`, "password"],
  ["a setting of Capistrano's", "deploy.rb", `set :deploy_password, "${VALUE}"`, "deploy_password"],
  ["a map in Scala", "A.scala", `val conf = Map("password" -> "${VALUE}")`, "password"],
  ["a typed variable in Go", "a.go", `var password string = "${VALUE}"`, "password"],
  ["a conversion in Go", "a.go", `var secret = []byte("${VALUE}")`, "secret"],
  ["YAML in a raw string in Go", "a.go", `conf := \`\n  users: [{user: a, password: ${VALUE}}]\n\``, "password"],
  ["a constant in Java", "A.java", `private static final String API_KEY = "${VALUE}";`, "API_KEY"],
  ["a setter", "A.java", `client.setPassword("${VALUE}");`, "client.setPassword"],
  ["a decoded literal", "A.java", `setCipherKey(Base64.decode("${VALUE}"));`, "setCipherKey"],
  ["a verbatim string in C#", "A.cs", `var password = @"${VALUE}";`, "password"],
  ["an array in C", "a.c", `char password[] = "${VALUE}";`, "password"],
  ["a macro in C", "a.h", `#define API_KEY   "${VALUE}"`, "API_KEY"],
  ["a typed binding in Rust", "a.rs", `let token: &str = "${VALUE}";`, "token"],
  [
    "the default of a variable that ends in a sign",
    "a.py",
    `key = os.getenv("API_KEY", "${PADDED}")`,
    "API_KEY",
    PADDED,
  ],
  ["an anchor in YAML", "a.yml", `api_key: &k ${VALUE}`, "api_key"],
  ["a tag in YAML", "a.yml", `api_key: !!str ${VALUE}`, "api_key"],
  ["a comment before the value", "a.jsonc", `{ "apiKey": /* of ours */ "${VALUE}" }`, "apiKey"],
  ["character data in XML", "a.xml", `<apiKey><![CDATA[${VALUE}]]></apiKey>`, "apiKey"],
  ["an element below a named one", "a.config", `<setting name="ApiKey" x="y">\n  <value>${VALUE}</value>`, "ApiKey"],
  ["a parameter of CloudFormation", "a.json", `{"ParameterKey": "ApiKey", "ParameterValue": "${VALUE}"}`, "ApiKey"],
  ["an element around the value", "unattend.xml", `<ApiKey><Value>${VALUE}</Value></ApiKey>`, "ApiKey"],
  ["a pair in Erlang", "sys.config", `{api_key, "${VALUE}"}`, "api_key"],
  ["a property in C#", "A.cs", `public string ApiKey { get; set; } = "${VALUE}";`, "ApiKey"],
  ["an attribute in JSX", "a.jsx", `<Map apiKey={"${VALUE}"} />`, "apiKey"],
  ["a default that is assigned", "a.js", `apiKey ??= "${VALUE}";`, "apiKey"],
  ["a property that goes on below", "a.properties", `api.key=\\\n  ${VALUE}`, "api.key"],
  ["a field's default in pydantic", "a.py", `api_key: str = Field(default="${VALUE}")`, "api_key"],
  ["pw alone", "a.js", `const pw = "${VALUE}";`, "pw"],
  ["pw at the end of a name", "slapd.conf", `rootpw = ${VALUE}`, "rootpw"],
  ["pswd", "a.py", `pswd = "${VALUE}"`, "pswd"],
  ["a password in Greek", "a.yml", `κωδικός: ${VALUE}`, "κωδικός"],
  ["a password in Hebrew", "a.py", `סיסמה = "${VALUE}"`, "סיסמה"],
  ["a password in Swedish", "a.ini", `lösenord = ${VALUE}`, "lösenord"],
  ["a key for the user of curl", "a.sh", `curl -u ${VALUE}: https://api.acme.dev`, "curl"],
  ["a static in Rust", "a.rs", `static DB_PASSWORD: &'static str = "${VALUE}";`, "DB_PASSWORD"],
  ["a hash rocket in Ruby", "a.rb", `:password => "${VALUE}"`, "password"],
  ["an array in PHP", "a.php", `'secret_key' => '${VALUE}',`, "secret_key"],
  ["define in PHP", "a.php", `define('DB_PASSWORD', '${VALUE}');`, "DB_PASSWORD"],
  ["a comparison", "a.js", `if (password === "${VALUE}") {`, "password"],
  ["a comparison from the other side", "a.php", `if ('${VALUE}' === $password) {`, "$password"],
  ["a comparison with a member of a form", "a.php", `if ('${VALUE}' == $_POST['password']) {`, "password"],
  ["a literal's own method", "A.java", `if ("${VALUE}".equals(user.password)) {`, "user.password"],
  ["a function that compares", "a.c", `if (strcmp(password, "${VALUE}") == 0) {`, "password"],
  ["the same from the other side", "a.py", `hmac.compare_digest("${VALUE}", token)`, "token"],
  ["braces that are no template", "a.py", `db_password = '${BRACES}'`, "db_password", BRACES],
  ["a fallback", "a.js", `const secret = process.env.SECRET || "${VALUE}";`, "process.env.SECRET"],
  ["JSON", "a.json", `{"client_secret": "${VALUE}"}`, "client_secret"],
  ["an object that holds the value", "a.json", `{"adminPassword": {\n  "value": "${VALUE}"\n}}`, "adminPassword"],
  ["a default below in YAML", "a.yaml", `  DBPassword:\n    Type: String\n    Default: ${VALUE}`, "DBPassword"],
  ["a typed variable in Visual Basic", "a.vb", `Dim password As String = "${VALUE}"`, "password"],
  ["a macro in Objective-C", "a.m", `#define kApiSecret @"${VALUE}"`, "kApiSecret"],
  ["Japanese quotes", "a.md", `管理用パスワード「${VALUE}」`, "管理用パスワード"],
  ["JSON in a string", "a.js", `body = "{\\"access_token\\":\\"${VALUE}\\"}"`, "access_token"],
  ["YAML", "a.yml", `db_password: ${VALUE}`, "db_password"],
  ["a list item in YAML", "a.yml", `- API_TOKEN=${VALUE}`, "API_TOKEN"],
  ["a quoted scalar in YAML", "a.yaml", `  token: "${VALUE}"`, "token"],
  ["INI", "a.ini", `password = ${VALUE}`, "password"],
  [".env", ".env", `DB_PASSWORD=${VALUE}`, "DB_PASSWORD"],
  ["properties", "application.properties", `spring.datasource.password=${VALUE}`, "spring.datasource.password"],
  ["export in a shell", "a.sh", `export GITHUB_TOKEN=${VALUE}`, "GITHUB_TOKEN"],
  ["set of fish", "a.fish", `set -gx DB_PASSWORD ${VALUE}`, "DB_PASSWORD"],
  ["set of fish with a long flag", "a.fish", `  set --export -g DB_PASSWORD '${VALUE}'`, "DB_PASSWORD"],
  ["a typed variable in a note", "notes.txt", `var apiToken string = "${VALUE}"`, "apiToken"],
  ["what PHP appends", "a.php", `$apiToken .= "${VALUE}";`, "$apiToken"],
  ["what is added", "a.js", `token += "${VALUE}";`, "token"],
  ["an expansion of make", "Makefile", `API_TOKEN :::= ${VALUE}`, "API_TOKEN"],
  ["POSIX make", "a.mk", `API_TOKEN ::= ${VALUE}`, "API_TOKEN"],
  ["a token behind its name in a sentence", "notes.txt", `the acme token ${MIXED} opens it`, "token", MIXED],
  ["a padded value in a Dockerfile", "Dockerfile", `ENV API_TOKEN ${PADDED}`, "API_TOKEN", PADDED],
  ["a flag", "a.sh", `login --password ${VALUE} --quiet`, "password"],
  ["a flag with =", "a.sh", `login --api-key=${VALUE}`, "api-key"],
  ["ENV of a Dockerfile", "Dockerfile", `ENV APP_SECRET ${VALUE}`, "APP_SECRET"],
  ["HCL", "main.tf", `variable "db_password" {\n  default = "${VALUE}"\n}`, "db_password"],
  ["an element of XML", "a.xml", `<password>${VALUE}</password>`, "password"],
  [
    "an element of XML with attributes",
    "strings.xml",
    `<string name="mqtt_password" translatable="false">${VALUE}</string>`,
    "mqtt_password",
  ],
  ["a tag that goes on", "sites.xml", `<Pass encoding="base64">${VALUE}</Pass>`, "Pass"],
  ["an attribute pair of XML", "web.config", `<add key="ApiKey" value="${VALUE}" />`, "ApiKey"],
  ["a Kubernetes variable", "a.yaml", `- name: DB_PASSWORD\n  value: ${VALUE}`, "DB_PASSWORD"],
  ["a Postman variable", "a.json", `{"key": "token", "value": "${VALUE}"}`, "token"],
  ["SQL", "a.sql", `CREATE USER 'a'@'%' IDENTIFIED BY '${VALUE}';`, "identified by"],
  ["a role in SQL", "a.sql", `CREATE ROLE app LOGIN PASSWORD '${VALUE}';`, "PASSWORD"],
  ["a comment in SQL", "a.sql", `-- Password: ${VALUE}`, "Password"],
  ["a query", "a.md", `GET /login?user=a&password=${VALUE}&x=1`, "password"],
  ["a URL's user", "a.md", `postgres://app:${VALUE}@db.internal/app`, "postgres"],
  ["a bearer header", "a.http", `Authorization: Bearer ${VALUE}`, "Authorization"],
  ["a basic header", "a.js", `headers = { "x": "Basic ${BASIC}" }`, "Basic", BASIC],
  ["prose", "README.md", `The password is \`${VALUE}\`.`, "password"],
  ["prose in Japanese", "README.md", `初期パスワード：${VALUE}`, "初期パスワード"],
  ["a key in Japanese", "設定.yml", `秘密鍵: ${VALUE}`, "秘密鍵"],
  ["an API key in Japanese", "メモ.txt", `APIキー: ${VALUE}`, "APIキー"],
  ["prose in Chinese", "README.md", `默认密码: ${VALUE}`, "默认密码"],
  ["a German name", "a.py", `kennwort = "${VALUE}"`, "kennwort"],
  ["a Portuguese name", "a.js", `const senhaAdmin = "${VALUE}";`, "senhaAdmin"],
  ["curl with a user", "a.sh", `curl -u app:${VALUE} https://x`, "curl"],
  ["mysql with a glued password", "a.sh", `mysql -u root -p${VALUE} db`, "mysql"],
  [
    "a token that is an object",
    "a.js",
    `h = {"Apitoken": "{\\"name\\":\\"x\\",\\"sig\\":\\"${HEX}\\"}"}`,
    "Apitoken",
    HEX,
  ],
  ["a private member of a JSON web key", "a.json", `{"kty":"oct","k":"${VALUE}"}`, "k"],
  ["a long token without a name", "a.txt", `use ${random.base62(20)}9a8Z7 here`, "use", ""],
];

describe("values given to names of credentials are found in", () => {
  const rows = FORMS.map(([form, path, text, name, value = VALUE]) => ({ form, path, text, name, value }));
  test.each(rows)("$form", ({ path, text, name, value }) => {
    const found = candidates(path, text);
    if (value === "") expect(found.map((candidate) => candidate.form)).toEqual(["random"]);
    else {
      const match = found.filter((candidate) => candidate.value === value);
      expect(match.map((candidate) => candidate.name.toLowerCase())).toEqual([name.toLowerCase()]);
      expect(text.slice(match[0]?.start, match[0]?.end)).toBe(value);
    }
  });
});

/** Text in which there is nothing to judge. */
const NOTHINGS: readonly (readonly [what: string, path: string, text: string])[] = [
  ["a call", "a.js", "const key = getKey();"],
  ["a member", "a.js", "this.password = options.password;"],
  ["a parameter", "a.ts", "function login(password: string, token?: string): void {"],
  ["another word", "a.js", 'const keyboard = "qwertz-layout-de"; const author = "somebody else";'],
  ["a word that ends like one", "a.js", 'const monkey = "capuchin monkey", turkey = "wild turkey";'],
  [
    "a name about a password",
    "a.js",
    'const passwordField = "input-login-password"; const tokenUrl = "https://x/oauth";',
  ],
  ["a reference", "a.yml", `password: \${DB_PASSWORD}`],
  ["a reference in two braces", "a.yml", 'password: "{{ vault_password }}"'],
  ["a shell substitution", "a.sh", "PASSWORD=$(cat /run/secrets/db)"],
  ["a placeholder in angles", "a.md", 'token: "<your token>"'],
  ["a reference in braces that a quote cuts", "a.yml", `password: '{{ lookup('env', 'X') }}'`],
  ["a key of the keyboard, compared", "a.js", `if ("ArrowLeft" === event.key) {`],
  ["a template's name in capitals", "a.ini", "vcenter_password: @VMWARE_PASSWORD"],
  ["a format", "a.py", 'password = "%s"'],
  ["a mask", "a.yml", "password: ab12********"],
  ["nothing", "a.js", 'password = null; token: undefined, secret: ""'],
  ["a public key", "a.js", `publicKey: "${random.base64(44)}"`],
  ["a keyboard in Japanese", "a.txt", `APIキーボード: ${VALUE.slice(0, 12)}`],
  ["a list", "a.js", "const noPasswordAuth = [\n  'MONGODB-X509'\n];"],
  ["a page token", "a.json", `{"nextToken": "${random.base64(44)}"}`],
  ["a lock file", "package-lock.json", `"token": "${VALUE}"`],
  ["a server's challenge", "a.js", "res.setHeader('WWW-Authenticate', 'Bearer authorization_uri=https');"],
  ["a challenge's realm", "a.json", '{ "header": "Basic realm=Users-of-the-service" }'],
  ["a sentence's end", "a.md", "It is only reachable with basic authentication."],
  ["the end of a string", "a.py", 'lines = ["password = " + password + "\\n"]'],
];

describe("nothing is to be judged in", () => {
  test.each(NOTHINGS)("%s", (_what, path, text) => {
    expect(candidates(path, text).map((candidate) => `${candidate.name} ${candidate.form}`)).toEqual([]);
  });
});

test("below a string of a list only what looks drawn is its value", () => {
  const values = (value: string) =>
    candidates("a.rs", `hash(b"password",\n     b"${value}", 3)`).map((candidate) => candidate.value);
  expect([VALUE, "somesalt", "correct horse"].map(values)).toEqual([[VALUE], [], []]);
});

test("countries by their codes are no passwords", () => {
  expect(candidates("codes.properties", "PW=Palau\nPY=Paraguay\n")).toEqual([]);
});

test("a password hash is no password", () => {
  const hash = `$2b$12$${random.of("ABCdef123./", 53)}`;
  expect(candidates("a.yml", `password: ${hash}`).filter((candidate) => candidate.form !== "random")).toEqual([]);
});

test("one place is one candidate, the inner assignment of a string", () => {
  const found = candidates("a.js", `const token = "access_token=${VALUE}&token_type=bearer";`);
  expect(found.map((candidate) => [candidate.name, candidate.value])).toEqual([["access_token", VALUE]]);
});

test("the user of a URL is told", () => {
  const text = `ftp://anna:${VALUE}@host`;
  const [candidate] = candidates("a.txt", text);
  expect(text.slice(candidate?.user?.start, candidate?.user?.end)).toBe("anna");
});

test.each([
  [
    "on lines below",
    "a.json",
    (items: string[]) => `{"tokens": [\n  ${items.map((item) => `"${item}"`).join(",\n  ")}\n]}`,
  ],
  ["on one line", "a.py", (items: string[]) => `API_KEYS = [${items.map((item) => `"${item}"`).join(", ")}]`],
  [
    "in round brackets",
    "a.py",
    (items: string[]) => `SECRETS = (\n    ${items.map((item) => `'${item}',`).join("\n    ")}\n)`,
  ],
] as const)("drawn items of a list %s", (_, path, list) => {
  const items = [1, 2, 3].map((seed) => `k4${seededRandom(seed).base62(28)}77`);
  expect(candidates(path, list(items)).map(({ value }) => value)).toEqual(items);
  expect(candidates(path, list(["an", "ordinary", "word"])).length).toBeLessThan(2);
});

test("pieces of one string are no list", () => {
  const pieces = [1, 2].map((seed) => `k4${seededRandom(seed).base62(28)}77`);
  const found = candidates("a.py", `TOKEN = (\n    "${pieces.join('"\n    "')}"\n)`);
  expect(found.filter(({ name }) => name === "TOKEN").map(({ value }) => value)).toEqual([pieces[0]]);
});

test("keys in the plural are a credential's behind some words only", () => {
  const values = (name: string) =>
    candidates("a.js", `const ${name} = ["${VALUE}"];`).filter(({ form }) => form !== "random").length;
  expect(["apiKeys", "SECRET_KEYS", "access_keys", "keys", "sortKeys"].map(values)).toEqual([1, 1, 1, 0, 0]);
});

test("what stands no further to the right in YAML is no value of the name above", () => {
  const text = `secret:\n  create: true\ndefault: ${VALUE}\n`;
  expect(candidates("a.yaml", text).filter(({ name }) => name === "secret")).toEqual([]);
});

test.each([
  [
    "an object",
    "a.json",
    (items: string[]) => `{"apiKeys": {\n  ${items.map((item, i) => `"at${i}": "${item}"`).join(",\n  ")}\n}}`,
  ],
  [
    "lines of YAML",
    "a.yaml",
    (items: string[]) => `api_keys:\n${items.map((item, i) => `  at${i}: ${item}`).join("\n")}\nother: x`,
  ],
  ["a list of YAML", "a.yaml", (items: string[]) => `  tokens:\n${items.map((item) => `    - ${item}`).join("\n")}\n`],
] as const)("drawn values of several credentials in %s", (_, path, list) => {
  const items = [1, 2, 3].map((seed) => `k4${seededRandom(seed).base62(28)}77`);
  expect(candidates(path, list(items)).map(({ value }) => value)).toEqual(items);
  expect(candidates(path, list(["an", "ordinary", "word"]))).toEqual([]);
});

test("what stands beside several credentials is none of them", () => {
  const text = `tokens:\n  - none\nid: k4${seededRandom(1).base62(28)}77\n`;
  expect(candidates("a.yaml", text).filter(({ form }) => form !== "random")).toEqual([]);
});
