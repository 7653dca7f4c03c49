import { passwordRule } from "../detect/chosen.ts";
import { isDrawn } from "../detect/drawn.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const REVOKE = "Change the password of that account";
const INSTEAD = "Read it from the environment or a secret store.";

/** An argument: in quotes, converted or not; an object without others in it; a variable, a call. */
const ARGUMENT = /["'][^"'\n]{0,120}["'](?:\.\w{1,12}\(\))?|\{[^{}\n]{0,160}\}|[\w$.>[\]()-]{1,80}/.source;
/** A literal without blanks: bytes, or converted to what the call takes. */
const SECRET = /(?:Some\(|b)?["'](?<secret>[^"'\s$]{4,120})["'](?:\.\w{1,12}\(\)|\))?/.source;

/** A call whose n-th argument is a password: `mysqli_connect("host", "user", "…")`. */
function callRule(
  id: string,
  title: string,
  anchors: readonly string[],
  call: RegExp,
  before: number,
  source: string,
  lines: readonly ((password: string) => string)[],
  chosen: "blocks" | "shown" = "blocks",
): Rule {
  const skipped = `(?:(?:${ARGUMENT})\\s{0,8},\\s{0,24}){${before}}`;
  return passwordRule({
    id: `login-call-${id}`,
    provider: "login-call",
    title,
    anchors,
    pattern: new RegExp(`(?<![\\w])${call.source}\\s{0,4}\\(\\s{0,24}${skipped}${SECRET}\\s{0,24}[,)]`),
    source,
    revoke: REVOKE,
    instead: INSTEAD,
    lines,
    chosen,
  });
}

export const rules: readonly Rule[] = [
  callRule(
    "pdo",
    "Password of a database in a PDO call",
    ["new pdo"],
    /new \\?PDO/,
    2,
    "https://www.php.net/manual/pdo.construct.php",
    [(password) => `$db = new PDO('mysql:host=db;dbname=shop', 'app', '${password}');`],
  ),
  callRule(
    "mysql",
    "Password of a database in a MySQL call",
    [
      "mysqli_connect",
      "mysql_connect",
      "mysql_pconnect",
      "new mysqli",
      "mysqli_real_connect",
      "mysqldb.connect",
      "pymysql.connect",
    ],
    /(?:mysqli_connect|mysql_p?connect|new \\?mysqli|MySQLdb\.connect|pymysql\.connect)/,
    2,
    "https://www.php.net/manual/mysqli.construct.php",
    [
      (password) => `$db = mysqli_connect("db.acme.dev", "app", "${password}", "shop");`,
      (password) => `db = MySQLdb.connect("db.acme.dev", "app", "${password}", "shop")`,
    ],
  ),
  callRule(
    "jdbc",
    "Password of a database in a JDBC call",
    ["getconnection"],
    /DriverManager\s{0,4}\.\s{0,4}getConnection/,
    2,
    "https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/DriverManager.html",
    [(password) => `DriverManager.getConnection("jdbc:mysql://db/shop", "app", "${password}");`],
  ),
  callRule(
    "login",
    "Password in the call of a login",
    [".login", "ftp_login", "ldap_bind", "ldap.bind", "simple_bind_s"],
    /(?:(?:smtp|imap|ftp|server|mail\w{0,8}|session|client|conn\w{0,8})\.login|\w{1,20}\.simple_bind_s)/,
    1,
    "https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.login",
    [
      (password) => `server.login("deploy@acme.dev", "${password}")`,
      (password) => `conn.simple_bind_s("cn=admin,dc=acme", "${password}")`,
    ],
  ),
  callRule(
    "php",
    "Password in the call of a login",
    ["ftp_login", "ldap_bind", "imap_open", "ssh2_auth_password"],
    /(?:ftp_login|ldap_bind|imap_open|ssh2_auth_password)/,
    2,
    "https://www.php.net/manual/function.ftp-login.php",
    [(password) => `ftp_login($connection, "deploy", "${password}");`],
  ),
  callRule(
    "jwt",
    "Secret that signs web tokens, in a call",
    ["jwt.sign", "jwt.verify", "jwt.encode", "jwt.decode"],
    /\b(?:jwt|JWT|jsonwebtoken)\.(?:sign|verify|encode|decode)/,
    1,
    "https://github.com/auth0/node-jsonwebtoken#usage",
    [
      (password) => `const token = jwt.sign(payload, '${password}');`,
      (password) => `jwt.encode(claims, "${password}", algorithm="HS256")`,
    ],
  ),
  callRule(
    "credential",
    "Password of a login in code",
    [
      "networkcredential",
      "basic_auth",
      "auth = (",
      "auth=(",
      "setbasicauth",
      "credentials.basic",
      "credentials::new",
      "plaincredentials",
      "plaintextauthprovider",
      "username_pw_set",
      ".createasync",
      "wifi.begin",
      "wifi.connect",
      "wlan.connect",
    ],
    /(?:new[ ]NetworkCredential|(?:\w{1,30}|\))\.basic_auth|(?:\w{1,20}_)?auth[ ]{0,2}=[ ]{0,2}(?=\()|[\w.]{1,40}\.[sS]etBasicAuth|Credentials(?:\.basic|::new)|(?:\w{1,20}\.)?(?:PlainCredentials|PlainTextAuthProvider)|\w{1,30}\.username_pw_set|\w{1,30}\.CreateAsync|(?:wifi|wlan|WiFi|WLAN)\.(?:begin|connect))/,
    1,
    "https://learn.microsoft.com/dotnet/api/system.net.networkcredential",
    [
      (password) => `client.Credentials = new NetworkCredential("deploy", "${password}");`,
      (password) => `request.basic_auth("deploy", "${password}")`,
      (password) => `requests.get(url, auth=("deploy", "${password}"))`,
      (password) => `es = Elasticsearch(hosts, basic_auth=("elastic", "${password}"))`,
      (password) => `req.SetBasicAuth("deploy", "${password}")`,
      (password) => `client.basic_auth("deploy", Some("${password}"))`,
      (password) => `Credentials::new("deploy".to_owned(), "${password}".to_owned())`,
      (password) => `await users.CreateAsync(admin, "${password}");`,
      (password) => `WiFi.begin("office", "${password}");`,
    ],
    "shown",
  ),
  callRule(
    "session",
    "Password in the call of a login",
    ["smtp.plainauth", "ldap3.connection", "ldap.connection", "dbi->connect", "new sequelize"],
    /(?:smtp\.PlainAuth|ldap3?\.Connection|DBI->connect|new[ ]Sequelize)/,
    2,
    "https://pkg.go.dev/net/smtp#PlainAuth",
    [
      (password) => `auth := smtp.PlainAuth("", "deploy@acme.dev", "${password}", "smtp.acme.dev")`,
      (password) => `my $db = DBI->connect("DBI:mysql:shop", "app", '${password}');`,
      (password) => `const db = new Sequelize('shop', 'app', '${password}', { dialect: 'mysql' });`,
    ],
  ),
  callRule(
    "driver",
    "Password of a database in a driver's call",
    ["mysql_real_connect", "fromdrivermanager"],
    /(?:mysql_real_connect|fromDriverManager(?:\[\w{1,20}\])?)/,
    3,
    "https://dev.mysql.com/doc/c-api/en/mysql-real-connect.html",
    [
      (password) => `mysql_real_connect(conn, "db.acme.dev", "app", "${password}", "shop", 0, NULL, 0);`,
      (password) =>
        `Transactor.fromDriverManager[IO]("org.postgresql.Driver", "jdbc:postgresql:shop", "app", "${password}")`,
    ],
  ),
  passwordRule({
    id: "login-call-pair",
    provider: "login-call",
    title: "User and password in a call that encodes or sends them",
    anchors: ["btoa(", "b64encode(", "encode64(", "base64_encode(", "curlopt_userpwd", ".data(using"],
    gate: "(btoa|b64encode|encode64)\\( *b?[\"'][^\"':]+:|(base64_encode)\\( *[\"'][^\"':]+:|curlopt_userpwd|[\"'][^\"':]+:[^\"']+[\"'][.](data\\(using)",
    pattern:
      /(?<![\w])(?:(?:btoa|b64encode|encode64|base64_encode)\(\s{0,8}b?|CURLOPT_USERPWD["']?\s{0,4}(?:,|=>)\s{0,8}|(?=["'][^"'\s]{4,200}["']\.data\(using))["'](?<user>[\w.@+-]{2,64}):(?<secret>[^"'\s$:]{4,120})["']/,
    reach: [240, 240],
    chosen: "shown",
    source: "https://www.rfc-editor.org/rfc/rfc7617",
    revoke: REVOKE,
    instead: INSTEAD,
    lines: [
      (password) => `headers.Authorization = "Basic " + btoa("deploy:${password}");`,
      (password) => `token = base64.b64encode(b"deploy:${password}")`,
      (password) => `curl_easy_setopt(curl, CURLOPT_USERPWD, "deploy:${password}");`,
      (password) => `let login = "deploy:${password}".data(using: .utf8)!.base64EncodedString()`,
    ],
  }),
  defineRule({
    id: "login-call-header",
    provider: "login-call",
    title: "Token in a request's header, in Swift or Objective-C",
    severity: "high",
    anchors: ["forhttpheaderfield"],
    pattern:
      /\b(?:set|add)Value[:(][ \t]{0,2}@?["'](?:(?:Bearer|Token|Basic|token)[ ])?(?<secret>[^"'\s\\]{16,300})["'],?[ \t]{1,3}forHTTPHeaderField:[ \t]{0,2}@?["'](?:Authorization|[Xx]-[\w-]{0,30}(?:[Kk]ey|[Tt]oken|[Ss]ecret|KEY|TOKEN)|[Aa]pi-?[Kk]ey)["']/,
    reach: [360, 90],
    validate: ({ secret }) => isDrawn(secret, 16),
    source: "https://developer.apple.com/documentation/foundation/urlrequest/sethttpheader",
    revoke: REVOKE,
    instead: INSTEAD,
    example: (random) => [
      `request.setValue("Bearer k4${random.base62(36)}7", forHTTPHeaderField: "Authorization")`,
      `[request setValue:@"k4${random.base62(30)}7" forHTTPHeaderField:@"X-API-Key"];`,
    ],
    nearMiss: () => [
      'request.setValue("application/json; charset=utf-8", forHTTPHeaderField: "Content-Type")',
      'request.setValue("Bearer \\(token)", forHTTPHeaderField: "Authorization")',
    ],
  }),
  passwordRule({
    id: "login-call-ruby",
    provider: "login-call",
    title: "Password in the call of a login",
    anchors: ["basic_auth"],
    gate: "basic_auth[ (]+[\"'][^\"']+[\"'], *[\"']",
    pattern:
      /(?<![\w.:])basic_auth[ \t]{1,3}["'](?<user>[^"'\s]{2,64})["'],[ \t]{0,3}["'](?<secret>[^"'\s#$]{4,120})["'](?=\s|;|$)/,
    source: "https://github.com/jnunemaker/httparty/tree/main/docs",
    revoke: REVOKE,
    instead: INSTEAD,
    lines: [(password) => `  basic_auth 'deploy', '${password}'`],
  }),
];
