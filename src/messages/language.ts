import type { Language } from "./messages.ts";

/**
 * The reader's language: `--lang`, else the first of LC_ALL, LC_MESSAGES, LANG that is set (POSIX's order), else English.
 */
export function languageOf(env: NodeJS.ProcessEnv, asked?: string): Language {
  if (asked === "en" || asked === "ja") return asked;
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value) ?? "";
  return /^ja(?:[_.@-]|$)/i.test(locale) ? "ja" : "en";
}
