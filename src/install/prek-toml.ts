import { parse, stringify } from "smol-toml";
import { KeyguardError } from "../error.ts";
import type { PreCommitFormat } from "./pre-commit-framework.ts";

/**
 * prek's own config. A table of an array may stand anywhere in a TOML file, so that keyguard's are written behind everything else, and nothing of the
 * user's moves. https://prek.j178.dev/configuration/
 */
export const prekToml: PreCommitFormat = {
  add(text, hooks, file) {
    if (/^[ \t]*repos[ \t]*=/m.test(text))
      throw new KeyguardError("install", `${file} has "repos" as a value, which nothing can be added to`, {
        advice: "Write it as [[repos]] tables, or install with --manager git.",
      });
    const gap = text === "" || text.endsWith("\n") ? "" : "\n";
    const tables = hooks.map((hook) => `\n[[repos.hooks]]\n${stringify(hook)}`);
    return `${text}${gap}\n[[repos]]\nrepo = "local"\n${tables.join("")}`;
  },
  remove(text) {
    const ours =
      /\n?\n\[\[repos\]\]\nrepo = "local"\n(?:\n\[\[repos\.hooks\]\]\nid = "keyguard-[a-z-]{1,20}"\n(?:[a-z_]{1,20} = [^\n]*\n){1,8}){1,5}/g;
    return text.replace(ours, (match) => (match.startsWith("\n\n") ? "\n" : ""));
  },
  idsIn(text, file) {
    let repos: unknown;
    try {
      repos = parse(text).repos;
    } catch (cause) {
      throw new KeyguardError("install", `${file} is not valid TOML: ${(cause as Error).message.split("\n")[0]}`, {
        advice: "Correct the file and run install again.",
        cause,
      });
    }
    return (Array.isArray(repos) ? repos : []).flatMap((repo: { hooks?: unknown }) =>
      Array.isArray(repo.hooks) ? repo.hooks.map((hook: { id?: unknown }) => String(hook.id)) : [],
    );
  },
};
