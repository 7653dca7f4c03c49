/** Reads the regular expressions of rules as trees of character sets. What is not understood becomes "anything", so that nothing is ever ruled out by it. */

/** A set of characters: bit for each ASCII code, and `BEYOND` for all others. */
export type Characters = bigint;

export const BEYOND: Characters = 1n << 128n;
const ANY: Characters = (1n << 129n) - 1n;

export type Node =
  | { readonly kind: "one"; readonly set: Characters }
  | { readonly kind: "all"; readonly parts: readonly Node[] }
  | { readonly kind: "any"; readonly parts: readonly Node[] }
  | { readonly kind: "many"; readonly node: Node; readonly least: number; readonly most: number };

/** Takes no character. */
const NOTHING: Node = { kind: "all", parts: [] };

interface Reader {
  readonly source: string;
  readonly ignoresCase: boolean;
  readonly isUnicode: boolean;
  at: number;
}

export function treeOf({ source, flags }: RegExp): Node {
  return choices({ source, ignoresCase: flags.includes("i"), isUnicode: flags.includes("u"), at: 0 });
}

function choices(reader: Reader): Node {
  const branches: Node[] = [];
  let parts: Node[] = [];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ")") {
    if (reader.source[reader.at] === "|") {
      branches.push({ kind: "all", parts });
      parts = [];
      reader.at++;
    } else parts.push(repeated(reader, element(reader)));
  }
  branches.push({ kind: "all", parts });
  return branches.length === 1 ? (branches[0] as Node) : { kind: "any", parts: branches };
}

function repeated(reader: Reader, node: Node): Node {
  const quantifier = /^(?:([*?+])|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 20));
  if (!quantifier) return node;
  reader.at += quantifier[0].length;
  const [, sign, least, comma, most] = quantifier;
  if (sign !== undefined) return { kind: "many", node, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Infinity };
  return { kind: "many", node, least: Number(least), most: comma ? (most ? Number(most) : Infinity) : Number(least) };
}

/** One character, class or group, without its count. */
function element(reader: Reader): Node {
  const { source } = reader;
  const char = source[reader.at] as string;
  if (char === "(") return group(reader);
  if (char === "[") return one(reader, classAt(reader));
  if (char === "\\") {
    if (/[bB]/.test(source[reader.at + 1] as string)) {
      reader.at += 2;
      return NOTHING;
    }
    return one(reader, escapeAt(reader));
  }
  reader.at++;
  if (char === "^" || char === "$") return NOTHING;
  return one(reader, char === "." ? ANY : setOf(char));
}

function one(reader: Reader, set: Characters): Node {
  return { kind: "one", set: reader.ignoresCase ? inBothCases(set, reader) : set };
}

function group(reader: Reader): Node {
  const opening =
    /^\((?:\?(?:<?[=!]|:|<\w+>|[a-z]*-?[a-z]*:))?/.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? "(";
  reader.at += opening.length;
  const inside = choices(reader);
  reader.at++;
  if (/[=!]$/.test(opening)) return NOTHING;
  return /^\(\?[a-z-]+:$/.test(opening) ? anything() : inside;
}

/** A group with flags of its own is not read. */
function anything(): Node {
  return { kind: "many", node: { kind: "one", set: ANY }, least: 0, most: Infinity };
}

function classAt(reader: Reader): Characters {
  const { source } = reader;
  let set = 0n;
  reader.at++;
  const isNegated = source[reader.at] === "^";
  if (isNegated) reader.at++;
  while (source[reader.at] !== "]") {
    const first = memberAt(reader);
    if (source[reader.at] === "-" && source[reader.at + 1] !== "]" && isSingle(first)) {
      reader.at++;
      set |= rangeOf(first, memberAt(reader));
    } else set |= first;
  }
  reader.at++;
  return isNegated ? ANY & ~(set & ~BEYOND) : set;
}

function memberAt(reader: Reader): Characters {
  if (reader.source[reader.at] === "\\") return escapeAt(reader);
  const code = reader.source.codePointAt(reader.at) as number;
  reader.at += code > 0xffff ? 2 : 1;
  return code > 127 ? BEYOND : 1n << BigInt(code);
}

function isSingle(set: Characters): boolean {
  return set !== 0n && (set & (set - 1n)) === 0n;
}

function rangeOf(first: Characters, last: Characters): Characters {
  if (last & BEYOND) return (ANY & ~(first - 1n)) | BEYOND;
  return ((last << 1n) - 1n) & ~(first - 1n);
}

const DIGITS = charactersOf("0123456789");
const WORD = charactersOf("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");
const BLANKS = charactersOf(" \t\n\r\f\v") | BEYOND;

function charactersOf(chars: string): Characters {
  return [...chars].reduce((set, char) => set | (1n << BigInt(char.charCodeAt(0))), 0n);
}

const CLASSES: Readonly<Record<string, Characters>> = {
  d: DIGITS,
  w: WORD,
  s: BLANKS,
  D: ANY & ~DIGITS,
  W: ANY & ~WORD,
  S: ANY & ~(BLANKS & ~BEYOND),
};
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v", 0: "\0" };

function escapeAt(reader: Reader): Characters {
  const code = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4}))/i.exec(reader.source.slice(reader.at, reader.at + 6));
  if (code) {
    reader.at += code[0].length;
    return setOf(String.fromCharCode(Number.parseInt(code[1] ?? (code[2] as string), 16)));
  }
  const char = reader.source[reader.at + 1] as string;
  reader.at += 2;
  if (CLASSES[char] !== undefined) return CLASSES[char];
  if (CONTROLS[char] !== undefined) return setOf(CONTROLS[char]);
  return /[A-Za-z1-9]/.test(char) ? ANY : setOf(char);
}

function setOf(char: string): Characters {
  const code = char.charCodeAt(0);
  return code > 127 ? BEYOND : 1n << BigInt(code);
}

const SMALL = ((1n << 26n) - 1n) << 97n;
/** Of a pattern with the flags `i` and `u`: U+017F is an s, U+212A a k. */
const WITH_TWINS = charactersOf("skSK");

function inBothCases(set: Characters, { isUnicode }: Reader): Characters {
  const both = set | ((set & SMALL) >> 32n) | ((set & (SMALL >> 32n)) << 32n);
  return isUnicode && both & WITH_TWINS ? both | BEYOND : both;
}
