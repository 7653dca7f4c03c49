import { existsSync, readFileSync } from "node:fs";
import type { Change } from "../install/change.ts";

/** A planned change as `--dry-run` shows it: a diff for files. */
export function describeChange(change: Change): string {
  switch (change.kind) {
    case "write": {
      const before = existsSync(change.path) ? readFileSync(change.path, "utf8") : "";
      return diffText(
        change.path,
        before,
        typeof change.contents === "string" ? change.contents : Buffer.from(change.contents).toString(),
      );
    }
    case "move":
      return `rename ${change.path}\n    to ${change.to}\n`;
    case "delete":
      return diffText(change.path, readFileSync(change.path, "utf8"), "");
    case "git-config":
      return `git config --${change.scope} ${change.value === undefined ? `--unset ${change.key}` : `${change.key} ${change.value}`}\n`;
  }
}

/** A diff with one hunk: what the two texts share in front and behind is left out. */
function diffText(path: string, before: string, after: string): string {
  const old = linesOf(before);
  const now = linesOf(after);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++;
  const gone = old.slice(head, old.length - tail);
  const come = now.slice(head, now.length - tail);
  const header = `--- ${before === "" ? "/dev/null" : path}\n+++ ${after === "" ? "/dev/null" : path}\n`;
  const hunk = `@@ -${head + (gone.length ? 1 : 0)},${gone.length} +${head + (come.length ? 1 : 0)},${come.length} @@\n`;
  return header + hunk + [...gone.map((line) => `-${line}\n`), ...come.map((line) => `+${line}\n`)].join("");
}

function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines[lines.length - 1] === "") lines.pop();
  return lines;
}
