import { passwordRule } from "../detect/chosen.ts";
import type { Rule } from "../detect/rule.ts";

/** Variables that build tools write into the code that browsers load, by their prefix. */
const PREFIXES = [
  "react_app_",
  "next_public_",
  "nuxt_public_",
  "vue_app_",
  "vite_",
  "gatsby_",
  "expo_public_",
] as const;

export const rules: readonly Rule[] = [
  passwordRule({
    id: "bundled-env-password",
    provider: "bundled-env",
    title: "Password in a variable that the build writes into the browser's code",
    anchors: PREFIXES,
    gate: "(APP|PUBLIC|VITE|GATSBY)_[A-Z0-9_]*PASS[A-Z]* *=",
    pattern:
      /(?<![A-Za-z0-9_])(?:REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|VUE_APP|VITE|GATSBY|EXPO_PUBLIC)_(?:[A-Z0-9]{1,20}_){0,4}PASS(?:WORD|WD|PHRASE)?[ \t]{0,2}=[ \t]{0,2}(?!process\.|import\.)(?![^\s"']{0,60}(?:pass|password|pwd)["']?(?:\s|$))["']?(?<secret>[^\s"'`$=;,(){}<>][^\s"'`$;,(){}<>]{3,79})["']?(?=\s|;|$)/,
    startsAtAnchor: true,
    source: "https://vite.dev/guide/env-and-mode#env-variables",
    revoke: "Change the password: whoever opens the page can read it",
    instead: "Log in at a server of your own, which keeps the password, and send the browser a session.",
    lines: [
      (password) => `REACT_APP_AUTH_PASSWORD=${password}`,
      (password) => `VITE_DB_PASS="${password}"`,
      (password) => `NEXT_PUBLIC_ADMIN_PASSWORD=${password} # staging`,
    ],
  }),
];
