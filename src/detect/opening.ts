import type { Rule } from "./rule.ts";

/** What every match of a rule begins with: tells most places of a short anchor from a credential without running the pattern. */
export interface Opening {
  /** The first characters, in their case; may be empty. */
  readonly literal: string;
  /** So many characters from the start on are letters, digits or `_-+/=.`. */
  readonly run: number;
}

const KEY_CHARACTERS = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/=.")
  KEY_CHARACTERS[char.charCodeAt(0)] = 1;

/** A literal character, an escaped one, or a class, each perhaps repeated. */
const ATOM = /(?:([\w=-]|\\[-./+=_])|\[([^\]\\^]+)\])(?:\{(\d+)(?:,\d*)?\}|([?*+]))?/y;
/** What stands before a match's first character, or names a group. */
const TRANSPARENT = /\\b|\(\?<[!=][^()]*\)|\(\?<\w+>(?!.*\|)/y;

/**
 * Reads a rule's opening from its pattern; undefined when it has none to speak of. What is not understood ends the opening: it is never longer
 * than what every match has.
 */
export function openingOf(rule: Rule): Opening | undefined {
  if (!rule.startsAtAnchor || rule.pattern.flags.includes("i")) return undefined;
  const { source } = rule.pattern;
  if (/^[^[(\\]*\|/.test(withoutGroups(source))) return undefined;
  let literal = "";
  let isLiteral = true;
  let run = 0;
  for (let at = 0; at < source.length; ) {
    TRANSPARENT.lastIndex = at;
    const skipped = TRANSPARENT.exec(source);
    if (skipped) {
      at += skipped[0].length;
      continue;
    }
    ATOM.lastIndex = at;
    const atom = ATOM.exec(source);
    if (!atom) break;
    const [whole, character, members, times, sign] = atom;
    if (!(character ? isKey(character.slice(-1)) : membersOf(members ?? "").every(isKey))) break;
    const least = times === undefined ? (sign === "?" || sign === "*" ? 0 : 1) : Number(times);
    if (character && isLiteral && times === undefined && sign === undefined) literal += character.slice(-1);
    else isLiteral = false;
    run += least;
    at += whole.length;
    // Beyond a part that may be longer, what follows still follows at once: the run goes on.
  }
  return literal.length > 0 || run > 3 ? { literal, run } : undefined;
}

/** A pattern without what stands in groups and classes: an alternative left over concerns the whole. */
function withoutGroups(source: string): string {
  let bare = source.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
  for (let last = ""; last !== bare; ) {
    last = bare;
    bare = bare.replace(/\([^()]*\)/g, "");
  }
  return bare.includes("|") ? "|" : bare;
}

function isKey(character: string): boolean {
  return KEY_CHARACTERS[character.charCodeAt(0)] === 1;
}

/** The characters of a class such as `A-Za-z0-9_-`: of a range, its ends tell. A range that is not of letters or digits alone is not understood. */
function membersOf(members: string): string[] {
  const ends = members.replace(/([A-Z])-([A-Z])|([a-z])-([a-z])|(\d)-(\d)/g, (range) => range[0] + range.slice(-1));
  return /.-./.test(ends) ? ["?"] : ends.split("");
}

/** Whether a match with this opening may begin at a byte. */
export function opens({ literal, run }: Opening, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < literal.length; i++) if (bytes[start + i] !== literal.charCodeAt(i)) return false;
  for (let at = start + run - 1; at >= start + literal.length; at--)
    if (KEY_CHARACTERS[bytes[at] as number] !== 1) return false;
  return true;
}

/** Classes that hold all letters, as the first thing that may not stand before a match. */
const NO_LETTER_BEFORE = /^(?:\(\?<\w+>)?\(\?<!(?:\\w|\[[^\]]*?(?:\\w|A-Za-z|a-zA-Z)[^\]]*\])\)/;

/** Whether no ASCII letter stands before any match of a rule, which begins at its anchor. */
export function isApart({ startsAtAnchor, anchors, pattern: { flags, source } }: Rule): boolean {
  if (!startsAtAnchor || flags.includes("i") || withoutGroups(source).includes("|")) return false;
  const isBoundary = /^(?:\(\?<\w+>)?\\b/.test(source) && anchors.every((anchor) => /^\w/.test(anchor));
  return isBoundary || NO_LETTER_BEFORE.test(source);
}
