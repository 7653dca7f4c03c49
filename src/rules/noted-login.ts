import { STAND_IN } from "../detect/chosen.ts";
import { isDrawn } from "../detect/drawn.ts";
import { defineRule, type Rule, type Validation } from "../detect/rule.ts";
import { isScrambled } from "../detect/scrambled.ts";
import { isTrialFile } from "../detect/trial-file.ts";

const REVOKE = "Change the password of that account";
const INSTEAD = "Keep it in a password manager, and write down where.";

/** What a note says behind a login is a password where no word is written so; what somebody chose only warns. */
function notedPassword({ secret, path }: { readonly secret: string; readonly path: string }): Validation {
  if (STAND_IN.test(secret) || !/[A-Za-z]/.test(secret) || !/[^A-Za-z]/.test(secret)) return false;
  if (/^(?:v?\d+[.\-/:]|[\w-]{1,40}\.[a-z]{2,5}$|https?:|\w+\()/i.test(secret)) return false;
  if (isDrawn(secret, 10) || isScrambled(secret)) return { confidence: 0.9 };
  const isStrong = /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret);
  return isStrong && !isTrialFile(path) ? { confidence: 0.75 } : { severity: "low", confidence: 0.5 };
}

export const rules: readonly Rule[] = [
  defineRule({
    id: "noted-login-pw",
    provider: "noted-login",
    title: "Password in a note of a login",
    severity: "high",
    anchors: ["pw:", "pw :", "pw="],
    gate: "pw *[:=] *[^ ]{6}",
    pattern:
      /(?<![\w.-])(?:id|user(?:name)?|login|account|e-?mail)[ \t]{0,2}[:=][ \t]{0,3}(?<user>[\w.@+-]{2,64})(?:[ \t]{0,3}[,;|/][ \t]{0,3}|[ \t]{1,4}|[ \t]{0,4}\r?\n[ \t]{0,8})pw[ \t]{0,2}[:=][ \t]{0,3}(?<secret>[^\s"'`<>,;|(){}[\]]{6,64})(?=\s|$)/i,
    placeholders: "meaningful",
    reach: [90, 90],
    validate: notedPassword,
    source: "src/rules/noted-login.ts",
    revoke: REVOKE,
    instead: INSTEAD,
    example: (random) => [
      `id: deploy pw:${random.base62(11)}7!`,
      `ID: deploy@acme.dev / PW: Q4${random.base62(10)}`,
      `user: deploy\npw: Q4${random.base62(10)}`,
    ],
    nearMiss: () => ["id: master pw: password", "id: a.b pw: getpass()", "user: x pw: ${PASSWORD}"],
  }),
  defineRule({
    id: "noted-login-alone",
    provider: "noted-login",
    title: "Password in a note",
    severity: "high",
    anchors: ["pw:"],
    gate: "pw: *[^ ]{6}",
    // Behind a word in Japanese or Chinese, or alone on a line of a note: nothing in code looks so.
    pattern:
      /(?<=[\u3040-\u30ff\u4e00-\u9fff]|(?:^|\n)[ \t>*-]{0,6})[ ]?PW:[ \t]{0,3}(?<secret>[^\s"'`<>,;|(){}[\]\u3000-\u9fff\uff00-\uffef]{6,64})(?=\s|$)/i,
    placeholders: "meaningful",
    validate: notedPassword,
    source: "src/rules/noted-login.ts",
    revoke: REVOKE,
    instead: INSTEAD,
    example: (random) => [
      `- \u7ba1\u7406\u753b\u9762PW: Q4${random.base62(10)}`,
      `ID: x\nPW: Q4${random.base62(10)}7!`,
    ],
    nearMiss: () => [
      "  pw: string,",
      "pw: get_password2()",
      "pw: config.auth",
      "\u7ba1\u7406\u753b\u9762PW: password",
      "\u7ba1\u7406PW: 1Password\u3092\u53c2\u7167",
    ],
  }),
  defineRule({
    id: "noted-login-slash",
    provider: "noted-login",
    title: "Password in a note of a login",
    severity: "high",
    anchors: [
      "login:",
      "login =",
      "credentials:",
      "creds:",
      "account:",
      "logins:",
      "id/pass:",
      "id/pw:",
      "user/pass:",
      "user/password:",
      "username/password:",
    ],
    gate: "(logins?|credentials|creds|account|id/pass|id/pw|user(name)?/pass(word)?) *[:=] *[^ ]+ +/ +[^ ]{6}",
    pattern:
      /(?<![\w.-])(?:logins?|credentials|creds|account|id\/pass|id\/pw|user(?:name)?\/pass(?:word)?)[ \t]{0,2}[:=][ \t]{0,3}["'`]?(?<user>[\w.@+-]{2,64})["'`]?[ \t]{1,3}\/[ \t]{1,3}["'`]?(?<secret>[^\s"'`<>,;|(){}[\]]{6,64})["'`]?(?=\s|$)/i,
    placeholders: "meaningful",
    reach: [40, 160],
    validate: notedPassword,
    source: "src/rules/noted-login.ts",
    revoke: REVOKE,
    instead: INSTEAD,
    example: (random) => [
      `login: deploy / Q4${random.base62(10)}`,
      `ID/PASS: deploy / Q4${random.base62(10)}`,
      `user/password: deploy / Q4${random.base62(10)}`,
      `Credentials: deploy@acme.dev / ${random.base62(12)}7!`,
    ],
    nearMiss: () => ["login: user / password", "account: acme / billing", "login: 12:30 / 2024-01-02"],
  }),
  defineRule({
    id: "noted-login-for",
    provider: "noted-login",
    title: "Password in a note of a login",
    severity: "high",
    anchors: ["password for ", "password of ", "password to ", "password on ", "passwd for ", "pass for ", "pwd for "],
    gate: "(password|passwd|pass|pwd) (for|of|to|on) [^:=]*(:|=| is) *[^ ]{6}",
    pattern:
      /(?<![\w-])(?:password[ ](?:for|of|to|on)|(?:passwd|pass|pwd)[ ]for)[ ](?:the[ ])?["'`]?[\w.@-]{2,40}["'`]?(?:[ ]["'`]?[\w.@-]{2,30}["'`]?){0,3}?[ ]{0,2}(?:[:=]|[ ]is)[ ]{0,3}["'`]?(?<secret>[^\s"'`<>,;(){}[\]]{5,63}[^\s"'`<>,;.:?(){}[\]])["'`]?(?=[\s.,;)]|$)/i,
    placeholders: "meaningful",
    reach: [4, 320],
    validate: notedPassword,
    source: "src/rules/noted-login.ts",
    revoke: REVOKE,
    instead: INSTEAD,
    example: (random) => [
      `Password for prod: Q4${random.base62(10)}`,
      `The password for the admin account is ${random.base62(12)}7!`,
      `pwd for deploy@acme.dev = Q4${random.base62(10)}`,
    ],
    nearMiss: () => [
      "Enter the password for user deploy: required",
      "The password for the account is incorrect.",
      "password for key store = changeit",
    ],
  }),
  defineRule({
    id: "noted-key",
    provider: "noted-login",
    title: "Key or token in a note",
    severity: "high",
    anchors: ["key for ", "key of ", "token for ", "token of ", "secret for "],
    gate: "(key|token|secret) (for|of) [^:=]*[:=] *[^ ]{12}",
    pattern:
      /(?:(?<![\w-])(?:api[ -]?key|access[ -]?key|key|token|secret)[ ](?:for|of)[ ](?:the[ ])?["'`]?[\w.@-]{2,40}["'`]?(?:[ ][\w.@-]{2,30}){0,2}[ ]{0,2}[:=][ ]{0,3})["'`]?(?<secret>[\w+/=.~-]{16,200})(?![\w+/=~-])/i,
    reach: [20, 340],
    validate: ({ secret }) => isDrawn(secret, 16) && { confidence: 0.9 },
    source: "src/rules/noted-login.ts",
    revoke: "Revoke it where it was issued, and make a new one",
    instead: INSTEAD,
    example: (random) => [
      `API key for staging: k4${random.base62(28)}7`,
      `token of the build server = k4${random.base62(28)}7`,
    ],
    nearMiss: () => [
      "The key for the account is: configuration-of-accounts",
      "token of the parser: IDENTIFIER_OR_STRING",
    ],
  }),
];
