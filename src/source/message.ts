import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Document } from "../detect/finding.ts";
import { KeyguardError } from "../error.ts";
import { WORDS, whoOf, wordsDocument } from "./commit-object.ts";
import { decode } from "./decode.ts";
import { unreadable } from "./file.ts";
import { type GitPlace, gitText } from "./git.ts";
import { emptyStats, type Source, type SourceOptions } from "./source.ts";

/**
 * What a commit says beside its files: its message as git will keep it, author, committer and the branch's name.
 * @param options.file what git gives the commit-msg hook; relative to `cwd`
 */
export async function commitMessageSource(options: SourceOptions & { readonly file: string }): Promise<Source> {
  const place: GitPlace = { cwd: options.cwd, env: options.env };
  const stats = emptyStats();
  async function* documents(): AsyncGenerator<Document> {
    const bytes = await readMessage(resolve(options.cwd, options.file), options.file);
    stats.files++;
    stats.bytes += bytes.length;
    yield wordsDocument(WORDS.message, keptOfMessage(decode(bytes).text, await cleanupOf(place)));
    // 128: git knows no name; it will not make the commit then either.
    const who = { ...place, accept: [128] };
    yield wordsDocument(WORDS.author, whoOf(await gitText(["var", "GIT_AUTHOR_IDENT"], who)));
    yield wordsDocument(WORDS.committer, whoOf(await gitText(["var", "GIT_COMMITTER_IDENT"], who)));
    // 1: HEAD is detached, there is no branch.
    yield wordsDocument(
      WORDS.branch,
      await gitText(["symbolic-ref", "-q", "--short", "HEAD"], { ...place, accept: [1] }),
    );
  }
  return { stats, documents };
}

async function readMessage(file: string, name: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const why = unreadable(error);
    if (!why) throw error;
    throw new KeyguardError("unreadable", `the commit message ${name}: ${why.reason}`, { cause: error });
  }
}

/** How git will clean the message. https://git-scm.com/docs/git-commit#Documentation/git-commit.txt---cleanupltmodegt */
export interface Cleanup {
  readonly mode: string;
  /** What begins a comment; undefined: any one of the characters that `auto` chooses from. */
  readonly comment: string | undefined;
}

const AUTO_COMMENT = ["#", ";", "@", "!", "$", "%", "^", "&", "|", ":"];

async function cleanupOf(place: GitPlace): Promise<Cleanup> {
  // 1: nothing is set.
  const args = ["config", "-z", "--get-regexp", "^(core\\.comment(char|string)|commit\\.cleanup)$"];
  const settings = (await gitText(args, { ...place, accept: [1] })).split("\0");
  const last = (name: RegExp): string | undefined =>
    settings
      .filter((setting) => name.test(setting))
      .at(-1)
      ?.replace(/^[^\n]*\n/, "");
  const comment = last(/^core\.comment(?:char|string)\n/) ?? "#";
  return { mode: last(/^commit\.cleanup\n/) ?? "default", comment: comment === "auto" ? undefined : comment };
}

const SCISSORS = " ------------------------ >8 ------------------------";

/**
 * The message that git will record: without comment lines and without what is below the scissors (with `commit --verbose` the whole diff,
 * removed secrets too). Lines left out become empty, so that line numbers stay those of the file. git keeps comment lines when no
 * editor was used, which a hook is not told: they are left out only where the text looks like what git gives an editor.
 */
export function keptOfMessage(text: string, { mode, comment }: Cleanup): string {
  const comments = comment === undefined ? AUTO_COMMENT : [comment];
  const isComment = (line: string | undefined): boolean => comments.some((sign) => line?.startsWith(sign));
  const lines = text.split("\n");
  // git writes at least one more comment line below its scissors.
  const scissors = lines.findIndex(
    (line, at) => isComment(lines[at + 1]) && comments.some((sign) => line.trimEnd() === sign + SCISSORS),
  );
  const kept = scissors < 0 || mode === "verbatim" || mode === "whitespace" ? lines : lines.slice(0, scissors);
  const strips = mode === "strip" || (mode === "default" && (kept !== lines || hasTemplate(kept, isComment)));
  return (strips ? kept.map((line) => (isComment(line) ? "" : line)) : kept).join("\n");
}

/** git's template: a block of several comment lines at the end, behind an empty or comment line. */
function hasTemplate(lines: readonly string[], isComment: (line: string | undefined) => boolean): boolean {
  let count = 0;
  for (let at = lines.length - 1; at >= 0; at--) {
    if (isComment(lines[at])) count++;
    else if (lines[at] !== "") break;
  }
  return count >= 3;
}
