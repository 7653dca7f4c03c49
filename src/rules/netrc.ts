import { passwordRule } from "../detect/chosen.ts";
import type { Rule } from "../detect/rule.ts";

/** A blank, or a line's end as a string writes it. */
const BLANKS = /(?:\s|\\n){1,24}/.source;

export const rules: readonly Rule[] = [
  passwordRule({
    id: "netrc-login",
    provider: "netrc",
    title: "Password of a login in netrc form",
    anchors: ["machine "],
    gate: "machine +[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]",
    pattern: new RegExp(
      `(?<![\\w-])machine[ \\t]{1,4}[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,8}${BLANKS}login${BLANKS}(?<user>[\\w.@+-]{1,64})${BLANKS}password[ \\t]{1,4}(?<secret>[^\\s"'\`\\\\<]{4,200})`,
    ),
    reach: [4, 500],
    source: "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html",
    revoke: "Change the password of that account",
    instead: "Read it from the environment or a secret store.",
    lines: [
      (password) => `RUN echo "machine git.acme.dev login deploy password ${password}" > ~/.netrc`,
      (password) => `machine git.acme.dev\n  login deploy\n  password ${password}\n`,
      (password) => `printf 'machine git.acme.dev\\nlogin deploy\\npassword ${password}\\n' >> ~/.netrc`,
    ],
  }),
];
