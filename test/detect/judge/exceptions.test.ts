import { createCipheriv, createHash, generateKeyPairSync } from "node:crypto";
import { scanDocument } from "../../../src/detect/engine.ts";
import { seededRandom } from "../../../src/detect/random.ts";

const random = seededRandom(29);
const base64url = (text: string): string => Buffer.from(text).toString("base64url");
const encode = (text: string): string => Buffer.from(text).toString("base64");
const digest = (algorithm: string): string => createHash(algorithm).digest("hex");
const lines = (text: string): string => (text.match(/.{1,64}/g) ?? []).join("\n");

const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const spki = publicKey.export({ type: "spki", format: "der" }).toString("base64");
const pkcs8 = privateKey.export({ type: "pkcs8", format: "der" }).toString("base64");
const encrypted = privateKey.export({
  type: "pkcs8",
  format: "pem",
  cipher: "aes-256-cbc",
  passphrase: random.base62(16),
}) as string;

/** Ciphertext as a JWE in compact form: five parts, the second one the wrapped key. */
function jwe(): string {
  const cipher = createCipheriv("aes-256-gcm", Buffer.alloc(32, 7), Buffer.alloc(12, 3));
  const text = Buffer.concat([cipher.update(random.base62(120)), cipher.final()]).toString("base64url");
  return `${base64url('{"alg":"RSA-OAEP","enc":"A256GCM"}')}.${random.base64url(342)}.${random.base64url(16)}.${text}.${random.base64url(22)}`;
}

const token = (header: string, payload: string, signature: string): string =>
  `${base64url(header)}.${base64url(payload)}.${signature}`;

/** What users expect to pass: each row a name, a path and a text. */
const HARMLESS: readonly (readonly [what: string, path: string, text: string])[] = [
  [
    "an npm lock file",
    "package-lock.json",
    `"integrity": "sha512-${random.base64(86)}==", "token": "${random.hex(40)}"`,
  ],
  [
    "a yarn lock file",
    "yarn.lock",
    `  resolved "https://r.example/a.tgz#${random.hex(40)}"\n  secret "${random.hex(40)}"`,
  ],
  [
    "a variable in a dictionary",
    "client.py",
    `params = {"pass${"word"}": passwd,\n          "original_pass${"word"}": origpasswd}`,
  ],
  ["a page's token in prose", "docs/pages.md", `Next page token: ${random.base62(26)}`],
  ["a public key in prose", "docs/keys.md", `The public key: ${random.base62(40)}`],
  ["go's check sums", "go.sum", `example.org/key v1.0.0 h1:${random.base64(43)}=`],
  ["a list of check sums", "release-checksums.txt", `${random.hex(64)}  token-${random.hex(8)}.tar.gz`],
  ["a bill of materials", "sbom.cdx.json", `{ "alg": "SHA-256", "key": "${random.hex(64)}" }`],
  ["a source map", "app.js.map", `{"secret":"${random.base62(40)}","mappings":"${random.base64(200)}"}`],
  ["minified vendor code", "vendor/lib.min.js", `var a={key:"${random.base62(32)}",token:"${random.hex(32)}"}`],
  [
    "a drawing's path",
    "a.html",
    `<svg><path key="M10" d="M${random.digits(3)}.5 ${random.digits(3)}l${random.digits(2)}-4.2z"/></svg>`,
  ],
  ["a font in a style sheet", "a.css", `@font-face{src:url(data:font/woff2;base64,${random.base64(3000)})}`],
  [
    "a certificate",
    "a.yml",
    `cert: |\n-----BEGIN CERTIFICATE-----\n${lines(random.base64(800))}\n-----END CERTIFICATE-----`,
  ],
  [
    "a public key in PEM",
    "a.js",
    `const key = \`-----BEGIN PUBLIC KEY-----\n${lines(spki)}\n-----END PUBLIC KEY-----\`;`,
  ],
  ["a public key in DER", "a.json", `{ "signing_key": "${spki}" }`],
  ["a public key of ssh", "a.yml", `key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${random.base64(43)} me@host`],
  ["an unsigned web token", "a.js", `const token = "${token('{"alg":"none"}', '{"sub":"1"}', "")}";`],
  [
    "an expired example of a web token",
    "docs/login.md",
    `Authorization: Bearer ${token('{"alg":"HS256","typ":"JWT"}', '{"sub":"1234567890","name":"John Doe","exp":1516242622}', random.base64url(43))}`,
  ],
  ["ciphertext as a JWE", "a.js", `const token = "${jwe()}";`],
  ["the digest of nothing", "a.py", `secret_key = "${digest("sha1")}"\ntoken = "${digest("md5")}"`],
  ["RFC 6455's nonce", "a.go", `req.Header.Set("Sec-WebSocket-Key", "${encode("the sample nonce")}")`],
  ["RFC 7617's user", "a.js", `headers["Authorization"] = "Basic ${encode("Aladdin:open sesame")}";`],
  ["base64 that says it is an example", "a.go", `Secret: "${encode("example-app-secret")}",`],
  ["a PGP key's fingerprint", "a.md", `signed with the PGP key \`${random.hex(40).toUpperCase()}\``],
  ["a badge's token", "README.md", `![c](https://codecov.io/gh/a/b/graph/badge.svg?token=${random.base62(10)})`],
  [
    "a path of a drawing under an icon's name",
    "icons.json",
    `{"form-textbox-password":"M17,7H22V17H17V19A1,1 0 0,0 18,20"}`,
  ],
  ["a picture under an icon's name", "icons.json", `{"key": "iVBORw0KGgo${random.base64(309)}"}`],
  [
    "a public key behind a name that begins with a login",
    "s.py",
    `SOCIAL_AUTH_KEYCLOAK_PUBLIC_KEY = '${random.base62(48)}'`,
  ],
  ["what nobody logs in with", "compose.yaml", "environment:\n  POSTGRES_PASSWORD: 'unused'"],
  [
    "a sentence behind a colon",
    "a.ts",
    `const advice = "Change the pass${"word"}: whoever opens the page can read it";`,
  ],
  ["how long a value must be", "a.md", `- pass${"word"}: minimum 8 characters`],
  ["what a form complains of", "user_spec.rb", `errors = { pass${"word"}_confirmation: "can't be blank" }`],
  ["how long a value must be, in German", "a.json", `{"hint": "Pass${"wort"}: mindestens 8 Zeichen"}`],
  ["that a value is required, in Spanish", "a.md", `- Contra${"seña"}: obligatoria`],
  ["that a value is made elsewhere", "values.yaml", `auth:\n  pass${"word"}: autogenerated`],
  ["the name of the Secret that holds a value", "values.yaml", `db:\n  pass${"word"}Secret: my-release-db`],
  ["how a value is made", "a.py", `pass${"word"}_hashing = "pbkdf2"; pass${"word"}Generator = "pwgen"`],
  [
    "what stands there until a value does",
    "docker-compose.yml",
    `DB_PASS${"WORD"}: "replace-me"\nX_PASS${"WORD"}: somerandomstring`,
  ],
  ["where a value is kept", "config.ts", `const c = { pass${"word"}: "keychain:db" };`],
  [
    "where a value is to be found, in German and Polish",
    "notes.txt",
    "Pass".concat("wort: siehe Wiki\nHasło: zapytaj administratora"),
  ],
  ["the fingerprint of a host's key", "a.ts", `const hostKey = "SHA256:${random.base64(43)}";`],
  [
    "a ticket, an account, a version",
    "a.ts",
    `a = { seasonPass: "gold-2024", tokenMint: "EPj${random.base62(41)}", etagKey: "${random.hex(18)}" };`,
  ],
  [
    "the words of a name in capitals",
    "frontend.h",
    " * @APSK_16:\t16-APSK modulation\n * @KX_ECDHE_PSK: ECDHE-PSK key-exchange",
  ],
  ["a variable of Vim's", "netrw.vim", `let s:netrw_pass${"wd"} = s:netrw_hup[host].pass${"wd"}`],
  ["a file", "Setup.local", "spwd spwdmodule.c"],
  ["how logins are proved", "pg_hba.conf", `# "md5", "pass${"word"}", "scram-sha-256"`],
  [
    "a PGP key's fingerprint beside a provider",
    "README.md",
    `- Joe, [keybase](https://keybase.io/joe)\n  \`${random.hex(40).toUpperCase()}\``,
  ],
  [
    "a constant that begins like a key",
    "ids.h",
    "#define ZORRO_PROD_SOFTWARE_RESULTS_ENTERPRISES_GOLDEN_GATE_2_BUS_PLUS 1",
  ],
  ["libtool's passes", "ltmain.sh", "\tfi # $pass = dlopen"],
  ["what a program says of an empty value", "ldap.c", `  debug("Empty pass${"word"}: ldapauth returns FAIL\\n");`],
  ["a variable of C's", "pwd.c", `    *result = last_p${"wd"} = myp${"wd"};`],
  ["a selector of CSS", "theme.css", `input[type=pass${"word"}]:focus{border:1px solid}`],
  ["a macro of AsciiDoc", "a.adoc", "** values: pass:none[red, green] and pass:[irc_in_privmsg]"],
  ["a curve", "ssl.c", 'token = "prime256v1";'],
  ["how a key is agreed on", "wpa.c", '"WPA2-PSK" : "WPA-PSK";'],
  ["a list of digests", "manifest", `F src/auth.c ${random.hex(40)}`],
  ["a label of TeX", "user.tex", `\\label{\\detokenize{user/k${"passwd"}:k${"passwd"}-1}}`],
  ["a challenge of NTLM", "test1008", `Proxy-Authenticate: NTLM TlRMTVNTUAAC${random.base64(60)}`],
  [
    "a column of ids beside a provider",
    "data.sql",
    `INSERT INTO items (name,uuid) VALUES ('Jenkins: Service ping','${random.hex(32)}');`,
  ],
  ["the folder of a container", ".travis.yml", "- docker run --volume=$PWD:/chromedp --entrypoint=/x"],
  ["a variable that Cirrus CI keeps encrypted", ".cirrus.yml", `PODMAN_PASS${"WORD"}: ENCRYPTED[${random.hex(80)}]`],
  ["a list of modules", "vendor.conf", `golang.org/x/oauth2       ${random.hex(40)}`],
  ["a kind of file", "Types.php", "'application/vnd.apple.pkpass' => ['pkpass'], 'x/y' => ['kd']"],
  [
    "what a program calls a field",
    "H.java",
    `public static final String PASSCODE = "passcode"; a('pass${"word"}' => 'pass${"word"}field');`,
  ],
  ["the type of a column", "USAGE", `bin/rails generate model user pass${"word"}:digest`],
  ["the key that signs packages", "debian.sh", "GITHUB_CLI_ARCHIVE_GPG_KEY=".concat(random.hex(16).toUpperCase())],
  [
    "a program's texts",
    "plugins/authad/lang/de/settings.php",
    `<?php\n$lang['admin_pass${"word"}'] = 'Das Kennwort des oben angegebenen Benutzers.';`,
  ],
  ["older libtool's passes", "ltmain.sh", `    if test "$linkmode,$pass" = "lib,dlpreopen"; then`],
  [
    "how a help text calls a value",
    "main.c",
    `printf("      --mca-key-pass${"word"}=MCAPASS  %s\\n", _("Passphrase"));`,
  ],
  [
    "the label of a device",
    "pkcs11.xml",
    "<tt>-c 'pkcs11:manufacturer=piv_II;serial=108421384210c3f5;token=PIV_II%20%28PIV%20Card%20Holder%20pin%29'</tt>",
  ],
  ["the shell's folder", "env.txt", "PWD=/workspace/app"],
  ["a way over a picture", "gl.js", "this.renderPass = 'translucent'; let opaquePass = 'second2nd';"],
  ["how often something may be done", "limits.py", `"reset_password": "20/m/ip,5/m/key",`],
  [
    "a sentence of translations with a digit",
    "translations/bs.json",
    `{"login.password_error": "Lozinke trebaju imati najmanje 8 znakova"}`,
  ],
  [
    "a translation in escapes",
    "messages_de.properties",
    "BindAuthenticator.emptyPassword=Ung\\u00FCltige Anmeldedaten",
  ],
  ["a field's label", "i.js", "{username: `nom d'usuari`, password: `contrasenya`}"],
  ["an id of Microsoft's", "rights.py", 'ResetPassword = "00299570-246d-11d0-a768-00aa006e0529"'],
  [
    "the next key of a table",
    "guids.py",
    `'bf967a86-0de6-11d0-a285-00aa003049e2': 'DS-Password',\n'${random.uuid()}': 'Remote-Source',`,
  ],
  ["a module beside this one", "a.js", 'const newApiKey_1 = require("./v1/newApiKey");'],
  ["a public key of minisign", "Dockerfile", `# public key "RWT${random.base64(53)}"`],
  ["a chunk of a bundler's", "assets/Plot-D9Pvz5DK.js", `var a={key:"${random.base62(32)}"}`],
  [
    "a source map in a program",
    "lib/ldap.js",
    `//# sourceMappingURL=data:application/json;base64,${encode(`{"version":3,"sourcesContent":["a = {\\n  password: '${["blue", "sky"].join("42")}'\\n}"]}`)}`,
  ],
  [
    "a name with a digest of what the file holds",
    "manifest.json",
    `["static/translations/sk-${random.hex(32)}.json", "static/bn-${random.hex(32)}.json.gz"]`,
  ],
  ["a digest that begins like a key", "RECORD", `a/b.svg,sha256=EXO${random.base64url(28)}_x8,884`],
  [
    "base64 in which a prefix stands",
    "a.js",
    `url(data:font/woff2;base64,${random.base64(80)}/YCM${random.base64url(20).replace(/_/g, "a")}`,
  ],
  ["an account's address", "edr.js", `const NETWORK_DEFAULT_COINBASE = "0x${random.hex(40)}";`],
  ["what is called after its provider", "a.js", "exports.ConfluenceCloudOAuth2Api = ConfluenceCloudOAuth2Api;"],
  [
    "a session's id below a word that a name begins",
    "log.json",
    `{"path":"neo-async/findLimit.js"}\n{"login":"me","server_id":"${random.uuid()}"}`,
  ],
  ["a digest that says so", "a_test.go", `ClientToken: "hmac-sha256:${random.hex(64)}",`],
  ["the name of a variable of the environment", "a_test.go", 'envRadiusUserPass = "RADIUS_USERPASS"'],
  ["where a fuzzer begins", "config.ts", `export const DEFAULT_FUZZ_SEED = "0x${random.hex(64)}";`],
  [
    "a badge that a token opens",
    "README.md",
    `![x](https://openbase.example/x.svg?style=flat&token=${random.base64(42)}=)`,
  ],
  ["a constant that holds its own name", "a.py", `NTPASSWORD = b"${"NT"}PASSWORD\\0"`],
  ["the name of a credential in capitals", "logstash.mdx", 'password => "ELASTICSEARCH_PASSPHRASE"'],
  ["a login's parts in base64", "oauth2.js", `"authorizationHeader": "Basic ${encode("username:password")}",`],
  [
    "a key of words alone",
    "a.go",
    'const key = "grpc.internal.address.metadata"; nextKey = "TemplateSummaryList"; authToken = "bad contents"',
  ],
  ["a few characters again and again", "a.yml", `password: ${"C".repeat(16)}\napi_secret: ${"ab".repeat(12)}`],
  ["a counted sequence", "a.js", `const apiSecret = "${"0123456789abcdef".repeat(2)}";`],
  [
    "a counted sequence of bytes",
    "a.js",
    `const apiSecret = "${Buffer.from([...Array(24).keys()]).toString("base64")}";`,
  ],
  [
    "a variable in a script without an extension",
    "bin/serve",
    `#!/usr/bin/env node\nrun({\n  passphrase: ${"sslPassphrase"},\n});`,
  ],
  ["a cipher suite of TLS", "suites.py", '    "DHE_PSK_WITH_AES_128_CCM_8": "DHE-PSK-AES128-CCM8",'],
  [
    "a constant about a token's payment",
    "token.go",
    'TokenPaymentMethodPreviewP24Bank PreviewP24Bank = "hypo_bank_burgenland_aktiengesellschaft"',
  ],
  ["a malformed token of a provider", "a.js", `const github_token = "gh${"p_"}${random.base62(35)}";`],
  ["the verdict of a test", "testdata/log.txt", "--- PASS: TestVetVerbose/4 (0.04s)"],
  ["a picture written as escapes", "a.go", '"secret": "\\u3299\\ufe0f",'],
  ["a password hash", "a.sql", `password = '$2b$12$${random.of("ABCdef123./", 53)}'`],
  ["a stand-in in documentation", "docs/setup.md", "export API_TOKEN=your-api-token"],
  ["a stand-in in a test", "test/login.test.js", 'login({ username: "user", password: "example-password" });'],
  ["a name that says that the value opens nothing", "a.go", `nonMatchingToken := "${random.base36(24)}"`],
  ["a login of two stand-ins", "a.js", 'const url = "postgresql://user:password@db.internal:5432/app";'],
  ["the same with `secret`", "a.js", `const url = "mysql://dbuser:${"secret"}@db.internal:3306/app";`],
  ["an anonymous login", "a.c", 'server->user = "anonymous";\nserver->password = "busybox@";'],
  ["a variable of the environment", "a.php", `$secret = getenv("${random.of("ABCDEF0123456789", 12)}", '');`],
  ["a number in hexadecimal", "a.h", `#define PASSWORD 0x${random.hex(16)}`],
  ["a value that says that it is fake", "a.go", 'password := "somefakekey"'],
  ["a prefix with fillers behind it", "a.cfg", `artifactory:_password=AP6${"x".repeat(8)}`],
  ["a picture's token", "README.md", `<img src="https://f.example/a.png?alt=media&token=${random.uuid()}">`],
  ["an argument to pass on", "a.py", "# pass engine='openpyxl' (or set the option)"],
  ["what a test expects", "ATest.java", `assertEquals("${random.base36(16)}", extracted.getToken());`],
  ["the largest number", "a_test.go", 'token: "9223372036854775806",'],
  ["an identifier by its own word", "if_test.go", `Token: "urn:uuid:${random.uuid()}",`],
  ["a seed of random numbers", "test_zeta.py", `# seed = ${random.of("123456789", 39)}`],
  ["the program that asks for a password", "a.py", "env['SSH_ASKPASS'] = str(adhoc) if adhoc.is_file() else str(old)"],
  [
    "the key of a cipher's test vector",
    "aes/vectors_test.go",
    `{\n  key: "${random.hex(64)}",\n  nonce: "${random.hex(24)}",\n  output: "${random.hex(64)}",\n}`,
  ],
  ["the same in JSON", "testdata/gcm.json", `{ "key": "${random.hex(32)}", "iv": "00", "ct": "${random.hex(40)}" }`],
  ["the variable of a name", "a.go", `"${"pass"}word": ${"pass"}word,\n"htpasswd": htpasswd,`],
  ["the name of a variable", "a.py", "KRB5_PASSWORD_ENV = 'KRB5_PASSWORD'"],
  ["a place in a template", "cloud.ini", "esxi1_password: @ESXI1_PASSWORD"],
  ["a variable in bytes", "a.go", '"admin.password": []byte(bcrypt),'],
  ["when a password was changed", "patch.yaml", "  admin.passwordMtime: 2019-03-20T17:54:53Z"],
  ["a signature's key", "good.txt", `gpg:                using RSA key ${random.hex(16).toUpperCase()}`],
  ["NIST's sample key", "test_cbc.py", `key = "${["2b7e151628aed2a6", "abf7158809cf4f3c"].join("")}"`],
  ["a terminal's colours", "t.sh", 'PASS="\\x1b[32mPASS"\nPASSWD="\\033[1;31mNO"'],
  ["a coordinate of a public key", "a_test.go", `testKeyECPubX = "${random.base64url(43)}"`],
  ["a public key in an encoding", "a.go", `publicKeyBase64 = "${random.base64(43)}="`],
  ["a key that is encrypted", "a.go", `const encryptedKeyHex = "${random.hex(128)}"`],
  [
    "a picture of a build's state",
    "README.md",
    `[![Build](https://travis-ci.com/acme/app.svg?token=${random.base62(20)}&branch=main)](https://travis-ci.com/acme/app)`,
  ],
  ["the user of a login in two words", "a.md", "`ID/PASS: deploy / siehe unten`"],
  ["the beginning of a value", "a.ts", `// the secret: ${random.hex(6)}\u2026`],
  [
    "a value that says that it is the wrong one",
    "a.test.ts",
    `login({ user: "alice", password: "${"wrong"}-password" });`,
  ],
  ["a label in a file of translations", "messages_de.properties", `password.new=${"Neues"}Passwort`],
  ["a label in a folder of translations", "config/locales/es.yml", `es:\n  contrasena: ${"Contra"}seña`],
  ["a way to store passwords", "application.yml", "password-encoder: bcrypt"],
  [
    "ciphertext of sops",
    "a.yaml",
    `db_password: ${"ENC"}[AES256_GCM,data:${random.base64(20)},iv:${random.base64(43)}=]`,
  ],
  [
    "ciphertext of a password manager",
    "a.json",
    `{ "encKey": "2.${random.base64(22)}==|${random.base64(64)}|${random.base64(43)}=" }`,
  ],
  [
    "a secret's address in a store",
    "a.toml",
    `secret = "arn:aws:secretsmanager:eu-west-1:1:secret:db-${random.base62(6)}"`,
  ],
  ["a secret's name, looked up in a store", "a.ts", 'const secret = await getSecret("prod-db-password-2024");'],
  ["a credential's name in Jenkins", "Jenkinsfile", "environment { TOKEN = credentials('github-token-2024') }"],
  ["a secret's check sum", "deployment.yaml", `checksum/secret: ${random.hex(64)}`],
  ["a captcha's public key", "a.html", `<script>var sitekey = "6L${random.base64url(38)}";</script>`],
  ["a token's contract", "a.ts", `const tokenAddress = "0x${random.hex(40)}";`],
  ["a call in a notebook", "a.ipynb", '{ "source": ["password = getpass()"] }'],
  ["a redacted value", "a.py", 'repr = "<Login user=me password=(redacted)>"'],
  ["an algorithm", "a.py", "if auth_str.startswith('AWS4-HMAC-SHA256'):"],
  ["a kind of filter", "a.py", "taps = firwin(taps, pass_zero='bandpass')"],
  ["Oracle's sample account", "a.py", 'url = "oracle://scott:tiger@host/db"'],
  ["a translation", "django.mo", "\0msgid\0Endre passord: %s Angir at denne brukeren\0"],
  [
    "what an argument is for",
    "client.py",
    `    """\n    :param str pass${"word"}: The account's pass${"word"}. Required if protected\n    :param pass${"word"}: RFC2617 compliant one\n    """`,
  ],
  ["what an argument is for, in Java", "A.java", ` * @param pass${"word"} the one that was set first\n`],
  ["that there is no value", "a.ts", `export const TOKEN_UNDEFINED = "${random.uuid()}";`],
  ["kinds of a service", "a.py", "vendors: `LinkedinOauth2`, `FacebookOauth2`, `SpotifyOauth2`"],
  [
    "the badge of a build, as PNG",
    "README.md",
    `[![CI](https://circleci.com/gh/acme/app.png?circle-token=${random.hex(40)})](https://circleci.com/gh/acme/app)`,
  ],
  [
    "a badge with a style",
    "README.md",
    `![CI](https://dl.circleci.com/status-badge/img/circleci/a/b/tree/master.svg?style=svg&circle-token=${random.hex(40)})`,
  ],
  [
    "a badge of coverage",
    "README.md",
    `<img src="https://img.shields.io/codecov/c/github/a/b?token=${random.base62(10)}">`,
  ],
  ["a counter of visits", "main.html", `<script data-cf-beacon='{"token": "${random.hex(32)}"}'></script>`],
  ["the id of a hook", "lokalise.ts", `const lokalise = api(); const webhookId = "${random.hex(40)}";`],
  ["a key of a store with its number", "testdata/iter", "PointKey: a#72057594037927935,21"],
  ["a key that is a number", "a.xml", "<ClientProcessStartKey>17732923532772643</ClientProcessStartKey>"],
  ["a fingerprint that says so", "a.go", `TestKeyFingerprintPrimary = "${random.hex(40).toUpperCase()}"`],
  [
    "what tells a request",
    "a.json",
    `{"ClientRequestToken":"${random.base62(32)}","idempotency_key":"${random.uuid()}"}`,
  ],
  ["a public key by its curve", "keys.go", `const pubkeyEd25519 = "${random.base64(43)}="`],
  [
    "public keys of a Tor relay",
    "cached-descriptors",
    `ntor-onion-key ${random.base64(43)}=\nmaster-key-ed25519 ${random.base64(43)}`,
  ],
  ["the login of somebody, in base64", "a.go", `r.Header.Set("Authorization", "basic ${encode("john:doe")}")`],
  ["hello world, in base64", "a.go", `SecretBinary: "${encode("hello world 12")}",`],
  ["a value with its end cut off", "a.txt", `250-PrivateKey=RSA1024:${random.base64(20)}...`],
  ["an owner's wrong one", "enc_test.go", 'conf.OwnerPW = "opwWrong"'],
  ["a program's signature", "deployment.go", `floatSignature = "${random.uuid()}"`],
  [
    "three letters in a random value",
    "state.json",
    `{"a":"${random.base62(20)}9Ovh5${random.base62(20)}==","b":"${random.base62(16)}"}`,
  ],
  ["the key of Application Insights", "appsettings.py", `APPINSIGHTS = "InstrumentationKey=${random.uuid()}"`],
  ["a placeholder with a prefix", ".streamlit/secrets.toml", 'OPENAI_API_KEY="sk-xxx"'],
  ["a kind of login", "pipe.go", '\tSaslScram512Auth: jsii.String("saslScram512Auth"),'],
  ["a project's key", "sonar-project.properties", "sonar.projectKey=acme-org_go-tr064"],
  ["a variable of PostgreSQL's", "generator.py", "mapping = {'password': 'PGPASSWORD'}"],
  ["columns of a plan", "plans.go", '" - left-key: (mjr3d.M22QN)\\n" +'],
  ["a texts' folder", "static/localization/lt/auth.js", `texts = {pass${"word"}: 'Slaptažodis 8 raidės'};`],
  [
    "a type behind a character that opens strings",
    "sqlite.go",
    "const END = \"`\"\ntype JOYCAPSW = TJOYCAPSW\n// xx == '`'\n",
  ],
  [
    "a variable behind a text that begins with a backtick",
    "connect_utils.py",
    `raise Error('\`host\` is not set')\nconnect(keyfile=sslkey, pass${"word"}=lambda: sslpass${"word"})\nraise Error('\`port\` is not set')`,
  ],
  ["a login of two words in Danish", "da.po", 'msgstr "protokol://bruger:adgangskode@vært:port"'],
  ["a call in a bundle", "editor.js", "var a=`x`;'`';(P=g(E))&&(G.addToken=L1(G.addToken,P)),G.map=[];var b=`y`"],
  ["a witness of a log", "witness_test.go", `wit1_text = "Wit1+${random.hex(8)}+${random.base64(40)}"`],
  [
    "where browsers report",
    "csp.txt",
    `report-uri https://sentry.acme.dev/api/105/security/?sentry_key=${random.hex(32)}`,
  ],
  [
    "an attribute of ServiceNow's",
    "acl.js",
    `// @servicenow/sdk\nconst a = { user_is_authenticated: '${random.hex(32)}' };`,
  ],
  ["the user of a login in two words, spelled out", "a.md", "`user/password: deploy / siehe unten`"],
  ["a bundler's name", "app.umd.js", "var useStyles = (0,tss_react_mui__WEBPACK_IMPORTED_MODULE_21__.makeStyles)()"],
  ["an import", "oauthproxy.go", '\tipapi "github.com/oauth2-proxy/oauth2-proxy/v7/pkg/apis/ip2"'],
  ["who is paid for a block", "genesis.json", `{"currentCoinbase": "${random.hex(40)}"}`],
  ["the id of an app", "app.ts", `oneSignal.startInit('${random.uuid()}', '703322744261');`],
  ["the address of a token", "swap.ts", `const tokenIn = '0x${random.hex(40)}'; const token = '0x${random.hex(40)}';`],
  ["an address of Cosmos' kin", "tokens.js", `secret: 'secret1${random.of("qpzry9x8gf2tvdw0s3jn54khce6mua7l", 38)}'`],
  [
    "the user of a login in a list",
    "dex.yaml",
    `staticPasswords:\n  - email: "a@acme.dev"\n    userID: "${random.uuid()}"\n`,
  ],
  ["a note in place of a value", "base.py", `    Args:\n        pass${"word"}: Oxylabs API pass${"word"}.\n`],
  [
    "a variable in a dictionary, with its own name",
    "config.py",
    `settings.update({\n  "pass${"word"}": bluebubbles_pass${"word"},\n})`,
  ],
  ["what a program calls a state", "auth.py", "TAC_PLUS_AUTHEN_STATUS_GETPASS: 'GETPASS',"],
  ["Samba's word", "sam.py", 'almpassword = b"LMPASSWORD\\0"'],
  ["a file's place in a store", "template.yaml", `S3Key: ${random.hex(64)}`],
  ["a file of texts", "wijmo.culture.da.js", `w={passwordPrompt:"Indtast din adgangskode her"}`],
  ["a reference", "compose.yml", `DB_PASSWORD: $${"{DB_PASSWORD}"}`],
];

test.each(HARMLESS)("%s does not block", (_what, path, text) => {
  const blocking = scanDocument({ path, text: `${text}\n` }).filter(({ severity }) => severity !== "low");
  expect(blocking.map(({ rule, evidence }) => [rule, evidence])).toEqual([]);
});

test("a private key with a passphrase is less severe than one without", () => {
  const [found] = scanDocument({ path: "deploy.txt", text: encrypted });
  expect(found?.details.protection).toBe("passphrase");
  expect(["low", "medium"]).toContain(found?.severity);
});

test("a private key that looks like a public one still blocks", () => {
  const text = `signing_key: ${pkcs8}\n`;
  const blocking = scanDocument({ path: "app.yml", text }).filter(({ severity }) => severity !== "low");
  expect(blocking).toHaveLength(1);
});

test("what only resembles an exception blocks", () => {
  for (const text of [
    `api_secret: ${random.base62(32)}`,
    `api_secret: ${encode(random.base62(24))}`,
    `curl "https://api.internal/graph?token=${random.base62(32)}"`,
    `pgp_password: ${random.base62(20)}`,
    `user/password: ${random.base62(20)} / on call`,
    `password: "\\\\x1b[1m${random.base62(20)}"`,
    `encryption_key: ${random.hex(64)}\nnonce: ${random.hex(24)}\noutput: ${random.hex(64)}`,
  ]) {
    const blocking = scanDocument({ path: "deploy/settings.yml", text: `${text}\n` }).filter(
      ({ severity }) => severity !== "low",
    );
    expect([text.slice(0, 12), blocking.length]).toEqual([text.slice(0, 12), 1]);
  }
});
