import type { Feature } from "./feature.ts";

/** Counts over a value's characters, made once and shared by the features of this file. */
export interface Counts {
  readonly length: number;
  readonly digits: number;
  readonly lower: number;
  readonly upper: number;
  readonly marks: number;
  readonly blanks: number;
  readonly beyond: number;
  /** Characters that are no hexadecimal digit. */
  readonly unhex: number;
  readonly distinct: number;
  /** Longest run of one character. */
  readonly run: number;
  /** Steps of +1, -1 between neighbours, whatever their case: abcd, AbCd, 4321. */
  readonly steps: number;
  /** Neighbours on a keyboard's row: qwerty, asdf. */
  readonly keyboard: number;
  /** Changes between lower, upper, digit and mark. */
  readonly changes: number;
  /** Shannon entropy, bits a character. */
  readonly entropy: number;
}

const ROWS = "qwertyuiop asdfghjkl zxcvbnm poiuytrewq lkjhgfdsa mnbvcxz";
const NEAR = new Set<number>();
for (let p = 1; p < ROWS.length; p++) NEAR.add(ROWS.charCodeAt(p - 1) * 128 + ROWS.charCodeAt(p));

function groupOf(code: number): number {
  if (code >= 48 && code <= 57) return 0;
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code === 32 || code === 9) return 4;
  return code > 127 ? 5 : 3;
}

/** Counts a value's characters in one pass. */
export function countsOf(value: string): Counts {
  const groups = [0, 0, 0, 0, 0, 0];
  const times = new Map<number, number>();
  let unhex = 0;
  let run = 1;
  let longest = 1;
  let steps = 0;
  let keyboard = 0;
  let changes = 0;
  let last = -2;
  let lastGroup = -1;
  for (let p = 0; p < value.length; p++) {
    const code = value.charCodeAt(p);
    const group = groupOf(code);
    groups[group] = (groups[group] ?? 0) + 1;
    times.set(code, (times.get(code) ?? 0) + 1);
    const small = group === 2 ? code + 32 : code;
    if (!(group === 0 || (small >= 97 && small <= 102))) unhex++;
    run = code === last ? run + 1 : 1;
    longest = Math.max(longest, run);
    const lastSmall = lastGroup === 2 ? last + 32 : last;
    if (Math.abs(small - lastSmall) === 1) steps++;
    if (small < 128 && lastSmall > 0 && NEAR.has(lastSmall * 128 + small)) keyboard++;
    if (lastGroup >= 0 && lastGroup !== group) changes++;
    last = code;
    lastGroup = group;
  }
  let entropy = 0;
  for (const count of times.values()) entropy -= (count / value.length) * Math.log2(count / value.length);
  const [digits = 0, lower = 0, upper = 0, marks = 0, blanks = 0, beyond = 0] = groups;
  return {
    length: value.length,
    digits,
    lower,
    upper,
    marks,
    blanks,
    beyond,
    unhex,
    distinct: times.size,
    run: longest,
    steps,
    keyboard,
    changes,
    entropy,
  };
}

let lastValue = "";
let lastCounts: Counts = countsOf("");

/** The counts of the value that was asked for last are kept: every feature asks for the same one. */
export function counts(value: string): Counts {
  if (value !== lastValue) {
    lastCounts = countsOf(value);
    lastValue = value;
  }
  return lastCounts;
}

/** What the value is made of: random keys mix groups of characters evenly, words do not. */
export const CHARACTER_FEATURES: readonly Feature[] = [
  ["length", ({ candidate }) => Math.min(200, candidate.value.length)],
  ["digit-share", ({ candidate }) => counts(candidate.value).digits / candidate.value.length],
  ["upper-share", ({ candidate }) => counts(candidate.value).upper / candidate.value.length],
  ["lower-share", ({ candidate }) => counts(candidate.value).lower / candidate.value.length],
  ["mark-share", ({ candidate }) => counts(candidate.value).marks / candidate.value.length],
  ["digits", ({ candidate }) => counts(candidate.value).digits],
  ["marks", ({ candidate }) => counts(candidate.value).marks],
  ["blanks", ({ candidate }) => counts(candidate.value).blanks],
  ["entropy", ({ candidate }) => counts(candidate.value).entropy],
  ["distinct-share", ({ candidate }) => counts(candidate.value).distinct / candidate.value.length],
  ["longest-run", ({ candidate }) => counts(candidate.value).run],
  ["step-share", ({ candidate }) => counts(candidate.value).steps / candidate.value.length],
  ["keyboard-share", ({ candidate }) => counts(candidate.value).keyboard / candidate.value.length],
  ["change-share", ({ candidate }) => counts(candidate.value).changes / candidate.value.length],
  ["hex", ({ candidate }) => (counts(candidate.value).unhex === 0 ? candidate.value.length : 0)],
];
