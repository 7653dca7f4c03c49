import type { CommitInfo, Document } from "../detect/finding.ts";
import { decode } from "./decode.ts";
import { documentOf } from "./stretches.ts";

/** Paths of what a commit or tag says beside its files. No file of a repository's tree is meant. */
export const WORDS = {
  message: "commit message",
  author: "author",
  committer: "committer",
  branch: "branch name",
  tagName: "tag name",
  ref: "ref name",
  tag: "tag message",
} as const;

/** A commit or annotated tag, taken apart. https://git-scm.com/docs/git-cat-file, `git hash-object -t commit` */
export interface CommitObject {
  /** Header lines by their first word; of several, the first. */
  readonly headers: ReadonlyMap<string, string>;
  readonly message: string;
}

/** Takes a commit's or tag's raw content apart. */
export function parseCommitObject(content: Buffer): CommitObject {
  const end = content.indexOf("\n\n");
  const head = end < 0 ? content : content.subarray(0, end);
  const headers = new Map<string, string>();
  for (const line of decode(head).text.split("\n")) {
    const space = line.indexOf(" ");
    const name = line.slice(0, space);
    if (space > 0 && !headers.has(name)) headers.set(name, line.slice(space + 1));
  }
  return { headers, message: end < 0 ? "" : decode(content.subarray(end + 2)).text };
}

/** Who and when, as reports show it. */
export function commitInfo(id: string, { headers }: CommitObject): CommitInfo {
  const { who, date } = parseIdent(headers.get("author") ?? "");
  return { id, author: who, date };
}

const IDENT = /^(.*>) (-?\d{1,15}) ([+-])(\d\d)(\d\d)$/;

/** `Name <mail>` of `Name <mail> seconds zone`; what looks otherwise, as it is. */
export function whoOf(ident: string): string {
  return IDENT.exec(ident)?.[1] ?? ident;
}

/** `Name <mail> seconds zone` apart; the date in ISO 8601, in the writer's own zone. */
function parseIdent(ident: string): { who: string; date: string } {
  const match = IDENT.exec(ident);
  if (!match) return { who: ident, date: "" };
  const [, who = "", seconds, sign, hours, minutes] = match;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const local = new Date((Number(seconds) + offset * 60) * 1000);
  if (Number.isNaN(local.getTime())) return { who, date: "" };
  return { who, date: `${local.toISOString().slice(0, 19)}${sign}${hours}:${minutes}` };
}

/** A document for a piece of text that is no file. */
export function wordsDocument(path: string, text: string, commit?: CommitInfo): Document {
  return { ...documentOf({ text, encoding: "utf8" }, { path, commit }), isNoFile: true };
}
