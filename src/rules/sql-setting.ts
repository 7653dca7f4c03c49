import { namedCredential, passwordRule } from "../detect/chosen.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "sql-setting",
    provider: "sql",
    title: "Credential that a statement writes into a table of settings",
    severity: "high",
    anchors: [
      "set value",
      "set `value",
      'set "value',
      "set [value",
      "set val ",
      "set option_value",
      "set config_value",
      "set setting_value",
      "set meta_value",
    ],
    pattern:
      /\bset[ ]{1,4}[`"[]?(?:\w{1,12}_)?val(?:ue)?[`"\]]?[ ]{0,4}=[ ]{0,4}N?'(?<secret>[^'\s]{6,200})'\s{1,40}where[ ]{1,4}[`"[]?\w{1,30}[`"\]]?[ ]{0,4}=[ ]{0,4}N?'(?<name>[^'\n]{0,60}(?:pass(?:word|wd)?|pwd|secret|token|key|credential)s?)'/i,
    placeholders: "meaningful",
    reach: [4, 420],
    validate: namedCredential,
    source: "src/rules/sql-setting.ts",
    revoke: "Revoke it where it was issued, or change the password",
    instead: "Read it from the environment or a secret store.",
    example: (random) => [
      `UPDATE settings SET value = 'k4${random.base62(28)}7' WHERE name = 'stripe_secret';`,
      `update wp_options set option_value = 'Q4${random.base62(12)}' where option_name = 'smtp_password';`,
    ],
    nearMiss: () => [
      "UPDATE settings SET value = 'enabled' WHERE name = 'api_key';",
      "UPDATE settings SET value = 'password' WHERE name = 'smtp_password';",
    ],
  }),
  passwordRule({
    id: "sql-login",
    provider: "sql",
    title: "Password of a database in a procedure call",
    anchors: ["sp_addlogin", "sp_addlinkedsrvlogin", "sp_password"],
    gate: "sp_(addlogin|addlinkedsrvlogin|password) ",
    pattern:
      /\bsp_(?:addlogin|password|addlinkedsrvlogin)[ \t]{1,4}(?:N?'[^'\n]{1,80}'[ \t]{0,4},[ \t]{0,4}|(?:false|true|null)[ \t]{0,4},[ \t]{0,4}){1,4}N?'(?<secret>[^'\s]{4,80})'/i,
    source: "https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addlogin-transact-sql",
    revoke: "Change the password of that account",
    instead: "Read it from the environment or a secret store.",
    lines: [(password) => `EXEC sp_addlogin 'deploy', '${password}';`],
  }),
];
