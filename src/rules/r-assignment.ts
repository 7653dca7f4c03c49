import { namedCredential } from "../detect/chosen.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const NAMES = ["key", "token", "secret", "password", "passwd", "pwd", "pass"];

export const rules: readonly Rule[] = [
  defineRule({
    id: "r-assignment-credential",
    provider: "r-assignment",
    title: "Credential assigned in R",
    severity: "high",
    anchors: NAMES.flatMap((name) => [`${name} <-`, `${name}<-`]),
    pattern:
      /(?<name>[\w.]{0,40}(?:key|token|secret|password|passwd|pwd|pass))[ \t]{0,4}<{1,2}-[ \t]{0,4}["'](?<secret>[^"'\s]{4,200})["']/i,
    reach: [60, 260],
    placeholders: "meaningful",
    validate: namedCredential,
    source: "https://stat.ethz.ch/R-manual/R-devel/library/base/html/assignOps.html",
    revoke: "Revoke it at the provider that the name tells",
    instead: "Read it with Sys.getenv() from .Renviron, which is not committed, or use the keyring package.",
    example: (random) => [`api_token <- "${random.base62(40)}"`, `db.password <- 'k4${random.base62(12)}'`],
    nearMiss: () => ['api_token <- "your-api-token"', "db_password <- 'password'", 'key <- "name"'],
  }),
];
