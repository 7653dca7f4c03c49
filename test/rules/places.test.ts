import { scanDocument } from "../../src/detect/engine.ts";
import { seededRandom } from "../../src/detect/random.ts";

const random = seededRandom(43);
const CHOSEN = ["white", "duke"].join("");
const STRONG = ["dipPr", "197Gg!"].join("");

/** What is found in a text: rules, and whether they block. */
const found = (path: string, text: string): string[] =>
  scanDocument({ path, text }).map(({ rule, severity }) => (severity === "low" ? `${rule} (shown)` : rule));

test.each([
  ["a plain word in a bundled variable", "web.txt", `REACT_APP_AUTH_PASSWORD=${CHOSEN}`, ["bundled-env-password"]],
  ["the same with a remark", "web.txt", `  VITE_DB_PASS="${CHOSEN}" # staging`, ["bundled-env-password"]],
  ["a note", "notes.txt", `id: master pw:${STRONG}`, ["noted-login-pw"]],
  ["a note over two lines", "notes.txt", `ID: master\nPW: ${STRONG}\n`, ["noted-login-pw"]],
  ["a login with a slash", "notes.txt", `login: master / ${STRONG}`, ["noted-login-slash"]],
  ["a chosen one with a slash", "notes.txt", `login: master / ${CHOSEN}7`, ["noted-login-slash (shown)"]],
  ["a directory's login", "notes.txt", `ldaps://d.acme.dev bind 'cn=a' pass '${CHOSEN}'`, ["ldap-bind-password"]],
  ["a directory client's file", "nslcd.conf", `uri ldap://d.acme.dev\nbindpw ${CHOSEN}\n`, ["ldap-bind-password"]],
  ["net use", "mount.bat", `net use Z: \\\\files\\share ${CHOSEN} /user:app`, ["command-line-net-use"]],
  ["smbclient", "a.sh", `smbclient //h/share -U anna%${CHOSEN}`, ["command-line-client"]],
  ["sqlcmd", "a.sh", `sqlcmd -S srv -U sa -P ${CHOSEN} -i a.sql`, ["command-line-database"]],
  ["xfreerdp", "a.sh", `xfreerdp /u:anna /p:${CHOSEN} /v:host`, ["command-line-remote-desktop"]],
  ["a key that signs", "app.yml", `JWT:\n  secret: "develop#${CHOSEN}"\n`, ["jwt-signing-secret"]],
  ["chpasswd", "Dockerfile", `RUN echo 'root:${CHOSEN}' | chpasswd`, ["command-line-chpasswd"]],
  ["an archive", "a.sh", `7z x -p${CHOSEN} a.7z`, ["command-line-archive"]],
  ["net user", "a.bat", `net user anna ${CHOSEN} /add`, ["command-line-windows"]],
  ["sqlplus", "a.sh", `sqlplus anna/${CHOSEN}9@db.acme.dev`, ["command-line-oracle"]],
  ["a login tuple", "a.py", `get(url, auth=('anna', '${CHOSEN}'))`, ["login-call-credential (shown)"]],
  [
    "a strong one in a login tuple",
    "a.py",
    `es = Elasticsearch(h, basic_auth=("anna", "${STRONG}"))`,
    ["login-call-credential"],
  ],
  [
    "a chained login in Rust",
    "a.rs",
    `Client::builder().basic_auth("anna", Some("${STRONG}"))`,
    ["login-call-credential"],
  ],
  ["a pair that is encoded", "a.js", `btoa('anna:${STRONG}')`, ["login-call-pair"]],
  ["a mail login in Go", "a.go", `smtp.PlainAuth("", "anna@acme.dev", "${CHOSEN}", "host")`, ["login-call-session"]],
  ["a login without brackets in Ruby", "a.rb", `  basic_auth 'anna', '${CHOSEN}'`, ["login-call-ruby"]],
  ["a Go data source", "a.go", `sql.Open("mysql", "anna:${CHOSEN}@tcp(db:3306)/shop")`, ["connection-string-login"]],
  [
    "the user's name again",
    "a.go",
    `sql.Open("mysql", "anna:anna@tcp(db:3306)/shop")`,
    ["connection-string-login (shown)"],
  ],
  ["Oracle's thin driver", "a.txt", `jdbc:oracle:thin:anna/${CHOSEN}@db:1521/x`, ["connection-string-login"]],
  ["a key of a MAC", "a.js", `createHmac("sha256", "k4${random.base62(29)}7")`, ["key-call-second"]],
  [
    "a test's key of a MAC",
    "a.test.js",
    `createHmac("sha256", "k4${random.base62(29)}7")`,
    ["key-call-second (shown)"],
  ],
  ["a broker's client", "a.sh", `mosquitto_pub -h mq -u anna -P ${CHOSEN} -t a`, ["command-line-tool"]],
  ["openssl", "a.sh", `openssl enc -aes-256-cbc -k ${CHOSEN} -in a`, ["command-line-tool"]],
  ["a piped login", "a.sh", `echo "${CHOSEN}" | docker login -u ci --password-stdin`, ["command-line-stdin"]],
  ["haproxy", "haproxy.cfg", `  user anna insecure-password ${CHOSEN}`, ["haproxy-password"]],
  ["haproxy's statistics", "haproxy.cfg", `  stats auth anna:${CHOSEN}`, ["haproxy-password"]],
  ["a Redis user", "users.acl", `user worker on >${CHOSEN} ~* +@all`, ["redis-acl-password"]],
  ["an SNMP community", "snmpd.conf", `rocommunity ${CHOSEN} 10.0.0.0/8`, ["snmp-password"]],
  [
    "a header in Swift",
    "a.swift",
    `r.setValue("${random.hex(40)}", forHTTPHeaderField: "X-API-Key")`,
    ["login-call-header"],
  ],
  ["a note in Japanese", "メモ.txt", `- 管理画面PW: ${STRONG}`, ["noted-login-alone"]],
  ["a router", "r1.cfg", `username admin privilege 15 password 0 ${CHOSEN}`, ["network-device-password"]],
  ["a preseed file", "preseed.cfg", `d-i passwd/user-password password ${CHOSEN}`, ["installer-preseed-password"]],
  [
    "an unattended installation",
    "answers.xml",
    `<Value>${CHOSEN}</Value>\n  <PlainText>true</PlainText>`,
    ["installer-unattend-password"],
  ],
  ["flags in another order", "a.ps1", `ConvertTo-SecureString -String -Force ${STRONG}`, ["powershell-secure-string"]],
  ["a sourcegraph token", "a.txt", `sourcegraph: ${random.hex(40)}`, ["sourcegraph-credential"]],
  ["a UUID given to a provider", "a.txt", `railway = '${random.uuid()}'`, ["railway-credential"]],
  ["a heading", "a.txt", `# smartsheet credentials\nsheet := "${random.base62(37)}"\n`, ["smartsheet-credential"]],
])("%s", (_, path, text, rules) => {
  expect(found(path, text)).toEqual(rules);
});

test.each([
  ["a stand-in", "REACT_APP_AUTH_PASSWORD=your_password"],
  ["a comparison", "if (env.VITE_PASSWORD == other) {"],
  ["a reference", "VITE_PASSWORD=$" + "{PASSWORD}"],
  ["a note of words", "login: user / password"],
  ["a date", "login: 12:30 / 2024-01-02"],
  ["a path", "account: acme / billing2.html"],
  ["a share without a password", "net use Z: \\\\files\\share /user:app"],
  ["a stopped share", "net use \\\\files\\share /delete"],
  ["a manual's sentence", "The option bindpw takes the password in plain text."],
  ["a variable behind a flag", "sqlcmd -S srv -U sa -P $SA_PASSWORD"],
  ["a login without a password", "smbclient //h/share -U anna"],
  ["a key that is looked up", "jwt: { secret: process.env.JWT }"],
  ["an archive without one", "7z x archive.7z -pictures"],
  ["a path", "sqlplus /nolog @scripts/create/tables"],
  ["a user that is listed", "net user anna /domain"],
  ["a manual", "username NAME password PASSWORD sets the password of a user"],
  ["a login of variables", "smtp.PlainAuth('', from, password, host); new Sequelize(name, user, process.env.PW)"],
  ["a data source of variables", 'fmt.Sprintf("%s:%s@tcp(%s)/%s", user, password, host, name)'],
  [
    "an algorithm's name",
    'new SecretKeySpec(bytes, "HmacSHA256"); createHmac("sha256", secret).update("payload-1234567890")',
  ],
  ["a message that is signed", `hmac.digest(createHmac("sha256", key), "${random.base62(20)}")`],
  ["a piped variable", 'echo "$PASSWORD" | docker login -u ci --password-stdin'],
  ["a port", "mosquitto_sub -h mq -p 1883 -t sensors/temp1"],
  ["a local store's default", "mc alias set local http://localhost:9000 minioadmin minioadmin"],
  ["a hash in haproxy", "user anna password-hash x; stats auth admin:admin"],
  ["the public community", "rocommunity public 10.0.0.0/8"],
  ["a comparison with on", "user of version on > 3 and more"],
  ["a content type", 'r.setValue("application/json; charset=utf-8", forHTTPHeaderField: "Content-Type")'],
  ["a note that refers", "管理画面PW: 1Passwordを参照"],
  ["a list of ids", `{"railway": "${random.uuid()}"}`],
])("%s is none", (_, text) => {
  expect(found("notes.txt", text)).toEqual([]);
});
