import type { Span } from "../detect/finding.ts";
import { type Change, type CommitMark, parseEntry, unexpected } from "./changes.ts";

/** A changed file as git compared it. */
export interface PatchedChange {
  readonly change: Change;
  /** The new version's lines in and around what changed; undefined: git did not show them, or they are of a merge, or too many. */
  readonly text: Buffer | undefined;
  /** Where lines are new in it, in order. */
  readonly fresh: readonly Span[];
}

/** Lines around a change that are looked at with it; about as many as `excerpt.ts` takes. */
const CONTEXT_LINES = 20;
/** More text of one file is not kept. */
const MOST_BYTES = 4 << 20;

/** Besides the options for `--raw`: what a patch may depend on. `diff-tree` with these writes what `PatchParser` reads. */
export const PATCH_OPTIONS = [
  "-p",
  "--full-index",
  "--submodule=short",
  "--diff-algorithm=myers",
  "--inter-hunk-context=0",
  `-U${CONTEXT_LINES}`,
] as const;

const NUL = 0;
const LF = 10;
const PLUS = 43;
const MINUS = 45;
const COLON = 58;
const BACKSLASH = 92;
const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
const INDEX = /^index ([0-9a-f]{40,64})\.\.([0-9a-f]{40,64})(?: \d{6})?$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})\0/;
/** What `COMMIT` needs to see. */
const COMMIT_BYTES = 65;
const NOTHING = Buffer.alloc(0);

/**
 * Reads `git diff-tree --stdin -r -c --root --always --raw -z -p`: of each commit its id, its raw entries, and a patch. What stands in a
 * file cannot look like anything else: paths are quoted or between NULs, hunks say how many lines they have, each line of a merge's hunk
 * has a mark in front. https://git-scm.com/docs/diff-generate-patch
 */
export class PatchParser {
  #data: Buffer = NOTHING;
  #at = 0;
  /** Between commits' entries, in the lines between hunks, in a hunk. */
  #state: "entries" | "header" | "hunk" = "entries";
  #items: (CommitMark | PatchedChange)[] = [];
  /** Raw entries whose patch is still to come. */
  #waiting: Change[] = [];
  /** How many of them have got theirs, or have none. */
  #passed = 0;
  #section: { readonly old: string; readonly id: string } | undefined;
  #isShown = true;
  #fresh: { start: number; end: number }[] = [];
  #isFresh = false;
  #text: Buffer = Buffer.allocUnsafe(1 << 16);
  #length = 0;
  #oldLines = 0;
  #newLines = 0;
  /** In a hunk: whether the line's mark was read, and whether the line is of the new version. */
  #inLine = false;
  #keeps = false;

  /** What is known to be whole after these bytes. */
  feed(chunk: Buffer): (CommitMark | PatchedChange)[] {
    this.#data = this.#at < this.#data.length ? Buffer.concat([this.#data.subarray(this.#at), chunk]) : chunk;
    this.#at = 0;
    return this.#read(false);
  }

  /** What is left when the output has ended. */
  finish(): (CommitMark | PatchedChange)[] {
    const items = this.#read(true);
    if (this.#state === "hunk" || this.#at < this.#data.length) throw unexpected(this.#rest());
    return [...items, ...this.#take(() => this.#endCommit())];
  }

  #read(isLast: boolean): (CommitMark | PatchedChange)[] {
    return this.#take(() => {
      while (this.#step(isLast));
    });
  }

  #take(work: () => void): (CommitMark | PatchedChange)[] {
    this.#items = [];
    work();
    return this.#items;
  }

  /** false: the next thing is not there in whole. */
  #step(isLast: boolean): boolean {
    if (this.#at >= this.#data.length) return false;
    if (this.#state === "hunk") return this.#hunk();
    if (this.#state === "header") return this.#header(isLast);
    const byte = this.#data[this.#at];
    if (byte === COLON) return this.#entry();
    if (byte === NUL) {
      this.#at++;
      this.#state = "header";
      return true;
    }
    return this.#commit();
  }

  #commit(): boolean {
    const end = this.#data.indexOf(NUL, this.#at);
    if (end < 0 && this.#data.length - this.#at < COMMIT_BYTES) return false;
    const text = this.#data.toString("latin1", this.#at, Math.min(end + 1, this.#at + COMMIT_BYTES));
    if (!COMMIT.test(text)) throw unexpected(this.#rest());
    this.#endCommit();
    this.#items.push({ commit: text.slice(0, -1) });
    this.#at = end + 1;
    this.#state = "entries";
    return true;
  }

  #entry(): boolean {
    const ends: number[] = [];
    let at = this.#at;
    for (let needed = 2; needed > 0; needed--) {
      const end = this.#data.indexOf(NUL, at);
      if (end < 0) return false;
      // A rename of one parent has two paths.
      if (ends.length === 0 && /^:[^:].* [RC]\d*$/s.test(this.#data.toString("latin1", at, end))) needed++;
      ends.push(end);
      at = end + 1;
    }
    const [head = 0, last = 0] = [ends[0], ends.at(-1)];
    const path = this.#data.subarray((ends.at(-2) as number) + 1, last);
    this.#waiting.push(parseEntry(this.#data.toString("latin1", this.#at, head), path));
    this.#at = at;
    return true;
  }

  #header(isLast: boolean): boolean {
    const data = this.#data;
    const first = data[this.#at] as number;
    // `diff`, `deleted`: no commit's id begins so, but a line that is not there in whole may be either.
    if (isHexadecimal(first)) {
      if (
        data.length - this.#at < COMMIT_BYTES &&
        !isLast &&
        data.indexOf(LF, this.#at) < 0 &&
        data.indexOf(NUL, this.#at) < 0
      )
        return false;
      if (COMMIT.test(data.toString("latin1", this.#at, this.#at + COMMIT_BYTES))) return this.#commit();
    }
    const end = data.indexOf(LF, this.#at);
    if (end < 0) return false;
    this.#line(data.toString("latin1", this.#at, Math.min(end, this.#at + 200)));
    this.#at = end + 1;
    return true;
  }

  /** A line that git wrote, not a file's. */
  #line(line: string): void {
    if (line.startsWith("diff --")) this.#endSection();
    else if (line.startsWith("index ")) {
      const [, old, id] = INDEX.exec(line) ?? [];
      if (old !== undefined && id !== undefined) this.#section = { old, id };
    } else if (line.startsWith("Binary files ")) this.#isShown = false;
    else if (line.startsWith("@@ ")) {
      const hunk = HUNK.exec(line);
      if (!hunk) throw unexpected(line);
      this.#oldLines = Number(hunk[1] ?? 1);
      this.#newLines = Number(hunk[2] ?? 1);
      this.#state = "hunk";
    }
  }

  /** Takes the lines of the new version without their marks. Not a call a line: there are millions. */
  #hunk(): boolean {
    const data = this.#data;
    const room = Math.min(this.#length + data.length - this.#at, MOST_BYTES);
    if (this.#text.length < room) this.#text = grown(this.#text, this.#length, room);
    const text = this.#text;
    let at = this.#at;
    let to = this.#length;
    let keeps = this.#keeps;
    while (at < data.length) {
      if (!this.#inLine) {
        if (this.#oldLines === 0 && this.#newLines === 0) {
          this.#state = "header";
          break;
        }
        const mark = data[at];
        keeps = mark !== MINUS && mark !== BACKSLASH;
        this.#isFresh = mark === PLUS;
        if (this.#isFresh && this.#fresh.at(-1)?.end !== to) this.#fresh.push({ start: to, end: to });
        if (mark !== PLUS && mark !== BACKSLASH) this.#oldLines--;
        if (keeps) this.#newLines--;
        if (this.#oldLines < 0 || this.#newLines < 0) throw unexpected(this.#rest());
        this.#inLine = true;
        // An empty line may lack its mark.
        if (mark !== LF) at++;
        continue;
      }
      const from = at;
      const fits = keeps && to + data.length - at <= text.length;
      if (fits) {
        at = copyLine(data, at, text, to);
        to += at - from;
        if (this.#isFresh) (this.#fresh.at(-1) as { end: number }).end = to;
      } else {
        const end = data.indexOf(LF, at);
        if (keeps) this.#isShown = false;
        at = end < 0 ? data.length : end + 1;
      }
      this.#inLine = data[at - 1] !== LF;
    }
    this.#at = at;
    this.#length = to;
    this.#keeps = keeps;
    if (this.#state === "hunk" && !this.#inLine && this.#oldLines === 0 && this.#newLines === 0) this.#state = "header";
    return true;
  }

  /** Gives the section to its raw entry. Those before it have none. */
  #endSection(): void {
    const at = this.#section ? this.#entryOf(this.#section) : undefined;
    if (at !== undefined) {
      this.#pass(at);
      const change = this.#waiting[this.#passed++] as Change;
      const text = this.#isShown ? Buffer.from(this.#text.subarray(0, this.#length)) : undefined;
      this.#items.push({ change, text, fresh: this.#fresh });
    }
    this.#section = undefined;
    this.#isShown = true;
    this.#fresh = [];
    this.#length = 0;
  }

  /** A new file's section, which a change of type has too, names no old version. */
  #entryOf(section: { readonly old: string; readonly id: string }): number | undefined {
    const waiting = this.#waiting;
    if (/^0+$/.test(section.id)) return undefined;
    for (let at = this.#passed; at < waiting.length; at++) {
      const { old, id } = waiting[at] as Change;
      if (id !== section.id || old.length !== 1) continue;
      if (old[0]?.id === section.old || /^0+$/.test(section.old)) return at;
    }
    return undefined;
  }

  /** The entries up to one have no section. */
  #pass(end: number): void {
    for (; this.#passed < end; this.#passed++)
      this.#items.push({ change: this.#waiting[this.#passed] as Change, text: undefined, fresh: [] });
  }

  #endCommit(): void {
    this.#endSection();
    this.#pass(this.#waiting.length);
    this.#waiting = [];
    this.#passed = 0;
  }

  #rest(): string {
    return this.#data.toString("latin1", this.#at, this.#at + 80);
  }
}

function isHexadecimal(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102);
}

/** Copies a line, or what is there of it; where it ends in `data`. */
function copyLine(data: Uint8Array, start: number, text: Uint8Array, to: number): number {
  const end = data.length;
  for (let at = start; at < end; at++) {
    const byte = data[at] as number;
    text[to++] = byte;
    if (byte === LF) return at + 1;
  }
  return end;
}

function grown(text: Buffer, length: number, size: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.max(size, text.length * 2));
  text.copy(larger, 0, 0, length);
  return larger;
}
