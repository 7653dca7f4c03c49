import { type Candidate, type Kind, LONGEST_VALUE, type Search } from "../candidate.ts";
import { isAbout, isOtherKind, kindAt, nameWordsOf } from "../names.ts";
import { isSubstitute } from "../substitutes.ts";

/** A column that holds credentials. */
interface Column {
  readonly at: number;
  readonly name: string;
  readonly kind: Kind;
}

/** A cell: where its content stands, and the quote around it. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A table has no more columns, and no more rows of it are read. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 2000;
/** A list of columns, or a row, is no longer. */
const LONGEST_ROW = 4000;
/** A value is no shorter. */
const SHORTEST = 5;

/**
 * `INSERT INTO users (name, password) VALUES ('a', 'x'), ('b', 'y')`: pairs columns with values.
 * @param at the start of `insert into`
 * @param everyRow whether rows on other lines than the first are read too
 * @returns the offset up to which it looked
 */
export function insertedValues(search: Search, at: number, everyRow: boolean): number {
  const { text } = search;
  const head = INTO.exec(text.slice(at, at + LONGEST_ROW));
  if (head === null) return at + 11;
  const [whole, list = ""] = head;
  const columns = credentialColumns(list.split(",").map((name) => name.replace(/[\s"'`[\]\\]/g, "")));
  let p = at + whole.length;
  if (columns.length === 0) return p;
  for (let row = 0; row < MOST_ROWS; row++) {
    const cells: Cell[] = [];
    const end = tupleAt(text, p, cells);
    if (end < 0) break;
    for (const column of columns) push(search, column, cells[column.at], "sql");
    p = skipBlanks(text, end);
    if (text.charCodeAt(p) !== 44) break;
    const next = skipBlanks(text, p + 1);
    if (!everyRow && text.slice(p, next).includes("\n")) break;
    p = next;
  }
  return p;
}

/** Up to the bracket of the first row. */
const INTO =
  /^insert\s{1,8}(?:ignore\s{1,4})?into\s{1,8}[\w."'`[\]$@#\\{}-]{1,120}\s{0,8}\(([^()]{1,2000})\)\s{0,40}(?:output\s[^()]{1,80})?values\s{0,40}(?=\()/i;

/** The cells of a row in brackets that opens at `at`. @returns the offset behind it, or -1 */
function tupleAt(text: string, at: number, cells: Cell[]): number {
  if (text.charCodeAt(at) !== 40) return -1;
  const limit = Math.min(text.length, at + LONGEST_ROW);
  let p = at + 1;
  let depth = 1;
  let cell: Cell | undefined;
  let from = p;
  for (; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === 39 || code === 34) {
      const end = closingQuote(text, p, limit);
      if (end < 0) return -1;
      // A call's argument is no plain value: MD5('x').
      if (depth === 1 && /^[\sNnEe]*$/.test(text.slice(from, p)))
        cell = { start: p + 1, end, quote: String.fromCharCode(code) };
      p = end;
    } else if (code === 40) depth++;
    else if (code === 41) {
      if (--depth > 0) continue;
      cells.push(cell ?? { start: p, end: p, quote: "" });
      return p + 1;
    } else if (code === 44 && depth === 1) {
      cells.push(cell ?? { start: p, end: p, quote: "" });
      if (cells.length > MOST_COLUMNS) return -1;
      cell = undefined;
      from = p + 1;
    } else if (code === 59) return -1;
  }
  return -1;
}

/** The offset of the quote that ends a SQL string; two of them in a row, or one behind a backslash, stand for one. */
function closingQuote(text: string, at: number, limit: number): number {
  const quote = text.charCodeAt(at);
  for (let p = at + 1; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === 92) p++;
    else if (code === quote) {
      if (text.charCodeAt(p + 1) !== quote) return p;
      p++;
    }
  }
  return -1;
}

function skipBlanks(text: string, at: number): number {
  let p = at;
  while (p < at + 200 && (text.charCodeAt(p) === 32 || (text.charCodeAt(p) >= 9 && text.charCodeAt(p) <= 13))) p++;
  return p;
}

/** Whether a file is a table with a row of headings. */
export function isTable(path: string): boolean {
  return /\.(?:csv|tsv)$/i.test(path);
}

/** Reads a table: the columns by its first line, the values of the others. */
export function tableValues(search: Search): void {
  const { text } = search;
  const first = lineFrom(text, 0);
  const headings = text.slice(0, first);
  const mark = [",", ";", "\t", "|"].find((each) => headings.includes(each));
  if (mark === undefined || first > LONGEST_ROW || /[{}<>=]/.test(headings)) return;
  const names = cellsOf(text, 0, first, mark).map(({ start, end }) => text.slice(start, end).trim());
  if (names.length > MOST_COLUMNS || !names.every(isHeading)) return;
  const columns = credentialColumns(names.map((name) => name.replace(/ +/g, "_")));
  if (columns.length === 0) return;
  let start = behindBreak(text, first);
  for (let row = 0; row < MOST_ROWS && start < text.length; row++) {
    const end = lineFrom(text, start);
    const cells = cellsOf(text, start, end, mark);
    if (cells.length === names.length) for (const column of columns) push(search, column, cells[column.at], "pair");
    start = behindBreak(text, end);
  }
}

/** A few words. */
function isHeading(name: string): boolean {
  return /^[\p{L}\d_ .$#()/-]{0,60}$/u.test(name) && name.split(" ").length <= 4;
}

function lineFrom(text: string, start: number): number {
  let p = start;
  while (p < text.length && p < start + LONGEST_ROW && text.charCodeAt(p) !== 10 && text.charCodeAt(p) !== 13) p++;
  return p;
}

function behindBreak(text: string, end: number): number {
  return end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
}

function cellsOf(text: string, from: number, to: number, mark: string): Cell[] {
  const cells: Cell[] = [];
  for (let p = from; p <= to; p++) {
    const isQuoted = text.charCodeAt(p) === 34;
    const closing = isQuoted ? closingQuote(text, p, to) : -1;
    const found = text.indexOf(mark, closing < 0 ? p : closing);
    const end = found < 0 || found > to ? to : found;
    cells.push(closing < 0 ? { start: p, end, quote: "" } : { start: p + 1, end: closing, quote: '"' });
    p = end;
  }
  return cells;
}

/** Of the names of a table's columns those of credentials. */
function credentialColumns(names: readonly string[]): Column[] {
  const columns: Column[] = [];
  for (const [at, name] of names.slice(0, MOST_COLUMNS).entries()) {
    const kind = kindOf(name);
    if (kind !== undefined) columns.push({ at, name, kind });
  }
  return columns;
}

function kindOf(name: string): Kind | undefined {
  if (isAbout(name) || isOtherKind(nameWordsOf(name))) return undefined;
  // A key alone is the name of a row.
  if (/^(?:keys?|tokens?|auth)$/i.test(name)) return undefined;
  for (let p = 0; p < name.length; p++) {
    if (!/[a-z\u0080-\uffff]/i.test(name.charAt(p))) continue;
    const kind = kindAt(name, p);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** What a table of users holds where it holds no password: its hash. */
const HASH = /^\*?[0-9a-f]{32,128}$|^\$|^\{/i;

function push(search: Search, { name, kind }: Column, cell: Cell | undefined, form: Candidate["form"]): void {
  if (cell === undefined || cell.end - cell.start < SHORTEST || cell.end - cell.start > LONGEST_VALUE) return;
  const value = search.text.slice(cell.start, cell.end);
  if (/[\s"'`]/.test(value) || isSubstitute(value) || (kind === "password" && HASH.test(value))) return;
  search.found.push({ ...cell, value, name, kind, form, nameStart: cell.start });
}
