import { passwordRule } from "../detect/chosen.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const REVOKE = "Change the password of the database's user";
const INSTEAD =
  "Read the connection string from the environment or the platform's secret store; use integrated or token login where there is one.";

/** What people write where a password would stand. */
const SAMPLE =
  /^(?:[<{[(%$*#]|x{3,}|\.{3}|your|my_?pass|pass(?:word|wd)?\d?$|secret$|pwd$|changeme|change_?it|example|test$|admin$|root$|postgres$|mysql$|guest$|sa$|user$|tiger$|null$|true$|false$|none$|\+|\\|@|&)/i;

export const rules: readonly Rule[] = [
  defineRule({
    id: "connection-string-password",
    provider: "connection-string",
    title: "Password in a database connection string (ADO.NET, ODBC, JDBC)",
    severity: "high",
    anchors: ["password=", "pwd=", "password ="],
    gate: '(;|&|\\?)[ ]{0,2}("[ ]*[&+.][ ]*")?(password|pwd)[ ]{0,2}=',
    pattern:
      /(?:(?:server|data source|host|addr|address|network address|database|initial catalog|user id|userid|user|uid|username|driver|port|dbname)[ \t]{0,2}=[^;&"'\r\n]{0,120};[ \t]{0,2}(?:"[ \t]{0,2}[&+.][ \t]{0,2}")?|jdbc:[a-z0-9:]{2,30}[^\s"']{3,200}[;?&])(?:password|pwd)[ \t]{0,2}=[ \t]{0,2}(?<secret>[^;&"'\s<>]{4,120})/i,
    reach: [260, 140],
    placeholders: "meaningful",
    validate: ({ secret }) => (SAMPLE.test(secret) || /[({$%}]/.test(secret) ? false : { confidence: 0.9 }),
    source: "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax",
    revoke: REVOKE,
    instead: INSTEAD,
    example: (random) => [
      `Server=db.acme.dev;Database=shop;User Id=app;Password=k4${random.base62(10)};Encrypt=true`,
      `"Data Source=db;User ID=app; " & "Password=k4${random.base62(10)};Initial Catalog=shop"`,
      `jdbc:sqlserver://db.acme.dev:1433;database=shop;user=app;password=k4${random.base62(10)}`,
      `jdbc:mysql://db.acme.dev/shop?user=app&password=k4${random.base62(10)}`,
    ],
    nearMiss: () => ["Server=host;Database=db;User Id=user;Password=password;", "Server=a;User Id=b;Password={0};"],
  }),
  passwordRule({
    id: "connection-string-login",
    provider: "connection-string",
    title: "Password in a data source name (Go's MySQL driver, Oracle's thin driver)",
    anchors: ["@tcp(", "@unix(", "jdbc:oracle:thin:"],
    gate: ":[^ @]+@(tcp|unix)\\(|oracle:thin:[^ /@]+/[^ @]+@",
    pattern:
      /(?:(?<![\w%./-])(?<user>[A-Za-z][\w.-]{0,40}):(?=[^\s"'`@:/${}%]{4,80}@(?:tcp|unix)\()|jdbc:oracle:thin:[A-Za-z][\w$#]{0,40}\/(?=[^\s"'`@/${}%]{4,80}@))(?<secret>[^\s"'`@/${}%]{4,80})(?=@)/,
    reach: [140, 160],
    source: "https://github.com/go-sql-driver/mysql#dsn-data-source-name",
    revoke: REVOKE,
    instead: INSTEAD,
    lines: [
      (password) => `db, err := sql.Open("mysql", "app:${password}@tcp(db.acme.dev:3306)/shop")`,
      (password) => `jdbc:oracle:thin:app/${password}@//db.acme.dev:1521/shop`,
    ],
  }),
];
