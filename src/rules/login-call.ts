import { passwordRule } from "../detect/chosen.ts";
import type { Rule } from "../detect/rule.ts";

const REVOKE = "Change the password of that account";
const INSTEAD = "Read it from the environment or a secret store.";

/** A literal argument: in quotes, without blanks. */
const ARGUMENT = /["'][^"'\n]{0,120}["']|[\w$.>[\]()-]{1,80}/.source;
const SECRET = /["'](?<secret>[^"'\s$]{4,120})["']/.source;

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
    ["networkcredential", "basic_auth", "auth = (", "auth=("],
    /(?:new[ ]NetworkCredential|\w{1,30}\.basic_auth|auth[ ]{0,2}=[ ]{0,2}(?=\())/,
    1,
    "https://learn.microsoft.com/dotnet/api/system.net.networkcredential",
    [
      (password) => `client.Credentials = new NetworkCredential("deploy", "${password}");`,
      (password) => `request.basic_auth("deploy", "${password}")`,
      (password) => `requests.get(url, auth=("deploy", "${password}"))`,
    ],
    "shown",
  ),
];
