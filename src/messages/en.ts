import type { Messages } from "./messages.ts";

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const en: Messages = {
  blockedCommit: (credentials, files) =>
    `keyguard stopped this commit: ${plural(credentials, "credential")} in ${plural(files, "file")}`,
  blockedPush: (credentials, files) =>
    `keyguard stopped this push: ${plural(credentials, "credential")} in ${plural(files, "file")} of its commits`,
  blockedMessage: (credentials) =>
    `keyguard stopped this commit: ${plural(credentials, "credential")} in its message, author or branch name`,
  scanFound: (credentials, files) => `keyguard found ${plural(credentials, "credential")} in ${plural(files, "file")}`,
  warned: (count) => `${plural(count, "place")} to look at; not sure or not grave enough to block`,
  why: {
    cloud: "Whoever reads it can use the cloud account behind it: start machines, read data, at the owner's cost.",
    code: "Whoever reads it can read and change code, and what is built from it.",
    money: "Whoever reads it can act on the payment account: read customers, refund, charge.",
    messages: "Whoever reads it can read and send messages in your name.",
    model: "Whoever reads it can run models at your cost, and may read what was sent to them.",
    password: "Whoever reads the repository can log in with it.",
    "private-key": "Whoever reads it can prove to be you: log in, sign, decrypt.",
    file: "Files of this name hold credentials; once in the history they stay there, also after a later commit deletes them.",
    other: "Whoever reads the repository can use it in your name.",
  },
  account: "account",
  inCommit: (commit) => `in commit ${commit}`,
  inPath: "in the file's name",
  parts: (names) => `with its ${names}`,
  part: { secret: "secret", user: "user name", id: "id", host: "host", token: "token", password: "password" },
  takeOut: (command) => `Take it out of the commit:  ${command}`,
  takeOutOfMessage: "Take it out of the message (or the author or branch name) and commit again.",
  takeOutOfHistory: "Take it out of the commits that are about to leave (git rebase -i), not only of the last one.",
  renameRef: "Give the branch or tag another name (git branch -m OLD NEW; git tag NEW OLD) and push that one.",
  remove: "Take the value out of the file, and out of the history if it was ever committed.",
  revoke: (where) => `If it ever left this machine, revoke it:  ${where}`,
  revokeSomewhere:
    "If it ever left this machine, revoke it and make a new one: deleting it from the file is not enough.",
  useInstead: (instead) => `Use instead:  ${instead}`,
  insteadOf: {
    cloud: "a role or a short-lived login; on your machine the provider's own credential store, outside the repository",
    code: "the secret store of your CI, or a credential helper on your machine",
    money: "an environment variable filled from a secret store; a restricted key where the provider has them",
    messages: "an environment variable filled from a secret store",
    model: "an environment variable filled from a secret store, with a spending limit set",
    password: "an environment variable, or a secret store that the program asks when it starts",
    "private-key": "a key that stays outside the repository (an agent, a key store), named by its path",
    file: "a template without values (for example awsconf.example.json) in the repository; the real file in .gitignore",
    other: "an environment variable or a secret store",
  },
  falseAlarm: (command) => `False alarm?  ${command}`,
  moreFindings: (count) => `… and ${count} more: npx keyguard scan --staged shows all`,
  notSearched: (count) => `${plural(count, "file")} could not be searched:`,
  skipped: (count, reasons, hasMore) => `Passed over: ${plural(count, "file")}: ${reasons}${hasMore ? ", …" : ""}`,
  skippedFor: (reason) => reason,
  mustBeSearched:
    'What cannot be searched is not let through. Leave the file out of the commit, or name it under "ignore" in keyguard.config.json.',
  weakened: (file, changes) => `keyguard: ${file} weakens the guard in this commit: ${changes}`,
  weakerThanStaged: (file, changes) =>
    `keyguard: ${file} in the working tree weakens the guard beyond what is staged: ${changes}`,
  unusedAllow: (names) => `Allowances that matched nothing: ${names}`,
  expiredAllow: (names) => `Allowances that have expired and no longer allow: ${names}`,
  clean: (files) => `keyguard found no credentials in ${plural(files, "file")}`,
  evidence: "Evidence",
  expected: "Expected",
  howToGoOn: "How to go on",
  said: (line) => line,
  refused: "keyguard could not check this, so nothing was let through.",
  bug: (message) => `This is a fault of keyguard: ${message}. KEYGUARD_DEBUG=1 shows where.`,
  bypass: "If you must commit before this is mended: git commit --no-verify.",
  title: {},
  titled: (title) => title,
};
