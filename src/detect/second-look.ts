/**
 * What the gate looks for once more in a diff that woke it: slower, because counts and letters' case are kept, and so precise that most of what the
 * first look takes for a key is none. The same law holds: of whatever the engine would report, a line matches.
 */
import {
  bytewise,
  ESCAPES,
  fileEndings,
  type Gated,
  gatedRules,
  HEADERS,
  JOINT_BELOW,
  JOINTS,
  judgedForms,
  LINES,
  NOT_UTF8,
} from "./gate.ts";
import { QUOTED_VALUE, VALUE_BEHIND_WORD } from "./gated-value.ts";
import { inAnyCase, triePatterns } from "./posix-pattern.ts";
import { necessaryFor, type Row, rowBits } from "./sieve/necessary.ts";
import type { Characters } from "./sieve/regex.ts";

/** POSIX extended regular expressions, one a line. */
export interface SecondLook {
  /** Without regard to case: both are written out. */
  readonly anyCase: readonly string[];
  /** As they are written. */
  readonly exact: readonly string[];
}

/** Text in base 64 begins so, in groups of four: its bytes are below 128. And a gzip member. */
const BASE64_TEXT =
  "([A-Za-f][A-HQ-Xg-nw-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589][A-Za-z0-9+/_-]){3}[A-Za-z0-9+/_-]{26}[A-Za-z0-9+/_=-]{2}";
const BASE64_GZIP = "H4sI[A-Za-z0-9+/_-]{36}";

/** What hooks/gate.sh puts where a NUL was. */
const ZERO = "\x01";

/** Builds both lists. Deterministic. The word of a git that failed counts wherever it stands. */
export function secondLook(): SecondLook {
  const { beginnings, shapes } = gatedRules();
  const exact = new Set([BASE64_TEXT, BASE64_GZIP]);
  const loose: string[] = [];
  for (const gated of [...beginnings, ...shapes]) {
    const rows = rowsOf(gated);
    if (rows) for (const row of rows) exact.add(expressionOf(row));
    else loose.push(gated.whole);
  }
  return {
    anyCase: [
      ...NOT_UTF8,
      ...bytewise([
        ...HEADERS,
        ...LINES,
        ZERO,
        "keyguard: git failed",
        ...ESCAPES,
        ...JOINTS,
        JOINT_BELOW,
        QUOTED_VALUE,
        VALUE_BEHIND_WORD,
        ...judgedForms(),
        ...triePatterns(loose),
        ...fileEndings(),
      ]),
    ].map(inAnyCase),
    exact: [...exact],
  };
}

/** A row that says less is in any text; one of few characters, or of a class alone, says less than the rule's own pattern for the gate. */
const LEAST_BITS = 20;
const LEAST_LENGTH = 15;
/** Of a shorter row in one case of letters: a word such as `kubeadm`. */
const LEAST_WORD_BITS = 40;
const LEAST_SETS = 3;
const LINE_BREAKS = (1n << 10n) | (1n << 13n);

/** Rows of which one is in each match, on one line; undefined: they say too little. */
function rowsOf({ rule }: Gated): readonly Row[] | undefined {
  const { opening, rows } = necessaryFor(rule);
  const found = opening ? [opening] : rows;
  const lines = found?.map(onOneLine);
  const says = (row: Row): boolean =>
    new Set(row).size >= LEAST_SETS &&
    rowBits(row) >=
      (row.length >= LEAST_LENGTH ? LEAST_BITS : rule.pattern.ignoreCase ? Number.POSITIVE_INFINITY : LEAST_WORD_BITS);
  return lines?.every(says) ? lines : undefined;
}

/** The stretch of a row that says most and holds no line's end. */
function onOneLine(row: Row): Row {
  let best: Characters[] = [];
  let stretch: Characters[] = [];
  for (const set of row) {
    stretch = set & LINE_BREAKS ? [] : [...stretch, set];
    if (rowBits(stretch) > rowBits(best)) best = stretch;
  }
  return best;
}

function expressionOf(row: Row): string {
  let expression = "";
  for (let at = 0; at < row.length; ) {
    let times = 1;
    while (row[at + times] === row[at]) times++;
    const atom = bracketOf(row[at] as Characters);
    expression += times < 4 ? atom.repeat(times) : `${atom}{${times}}`;
    at += times;
  }
  return expression;
}

/** A bracket expression: `]` stands first in it, `-` last, `^` not first. */
function bracketOf(set: Characters): string {
  const chars = Array.from({ length: 127 }, (_, at) => at + 1).filter((code) => (set >> BigInt(code)) & 1n);
  const named = chars.map((code) => String.fromCharCode(code));
  if (named.length === 1 && /[A-Za-z0-9_]/.test(named[0] as string)) return named[0] as string;
  if (named.length === 1 && named[0] === "^") return "\\^";
  const plain = named.filter((char) => !"]^-".includes(char));
  const first = named.includes("]") ? "]" : "";
  const last = (named.includes("^") ? "^" : "") + (named.includes("-") ? "-" : "");
  return `[${first}${rangesOf(plain)}${last}]`;
}

/** Letters and digits that follow one another as ranges: in the C locale they mean these alone. */
function rangesOf(chars: readonly string[]): string {
  return chars
    .join("")
    .replace(/0123456789|[a-z]{3,}|[A-Z]{3,}/g, (run) =>
      [...run].every((char, at) => at === 0 || char.charCodeAt(0) === run.charCodeAt(at - 1) + 1)
        ? `${run[0]}-${run.at(-1)}`
        : run,
    );
}
