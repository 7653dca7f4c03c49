/**
 * A small notation for what a plain value looks like: `hex:32`, `base62:20-40`, `uuid`, or a sequence of literals and classes in
 * braces, `tok_{hex:32}-us{digits:2}`. One notation serves matching, generated examples and the documentation.
 */
import type { Random } from "./rule.ts";

const CLASSES: Readonly<Record<string, { readonly set: string; readonly alphabet: string }>> = (() => {
  const digits = "0123456789";
  const lower = "abcdefghijklmnopqrstuvwxyz";
  const upper = lower.toUpperCase();
  return {
    digits: { set: "0-9", alphabet: digits },
    hex: { set: "0-9a-f", alphabet: `${digits}abcdef` },
    HEX: { set: "0-9A-F", alphabet: `${digits}ABCDEF` },
    anyhex: { set: "0-9a-fA-F", alphabet: `${digits}abcdefABCDEF` },
    lower: { set: "a-z", alphabet: lower },
    upper: { set: "A-Z", alphabet: upper },
    base36: { set: "0-9a-z", alphabet: digits + lower },
    BASE36: { set: "0-9A-Z", alphabet: digits + upper },
    base62: { set: "0-9A-Za-z", alphabet: digits + upper + lower },
    base64: { set: "0-9A-Za-z+/", alphabet: `${digits}${upper}${lower}+/` },
    base64pad: { set: "0-9A-Za-z+/=", alphabet: `${digits}${upper}${lower}+/` },
    base64url: { set: "0-9A-Za-z_-", alphabet: `${digits}${upper}${lower}_-` },
    token: { set: "0-9A-Za-z_.=~-", alphabet: `${digits}${upper}${lower}_-` },
    printable: { set: "!#-&(-;=?-_a-~", alphabet: `${digits}${upper}${lower}!#%&*+-_` },
  };
})();

const GROUP = /\{([A-Za-z0-9]+)(?::(\d+)(?:-(\d+))?)?\}/g;
const HEX_CLASS = "hex";

/** One piece of a shape. */
type Piece = { readonly literal: string } | { readonly name: string; readonly min: number; readonly max: number };

/** What a value looks like. */
export interface Shape {
  readonly notation: string;
  readonly pieces: readonly Piece[];
  /** Fewest characters. */
  readonly minLength: number;
  readonly maxLength: number;
  /** Finds values of this shape that stand by themselves: not inside a longer run of the same kind. Flags `g`. */
  readonly pattern: RegExp;
}

/** Reads the notation. @throws RangeError for an unknown class: a mistake in a table, found by its test */
export function parseShape(notation: string): Shape {
  const pieces = piecesOf(/[{]/.test(notation) || notation.includes("/") ? notation : expandShort(notation));
  const sum = (of: (piece: Piece) => number): number => pieces.reduce((total, piece) => total + of(piece), 0);
  return {
    notation,
    pieces,
    minLength: sum((piece) => ("literal" in piece ? piece.literal.length : piece.min)),
    maxLength: sum((piece) => ("literal" in piece ? piece.literal.length : piece.max)),
    pattern: patternOf(pieces),
  };
}

/** `uuid` → five groups of hexadecimal digits; `hex:32` → `{hex:32}`. */
function expandShort(notation: string): string {
  if (notation === "uuid") return uuidOf(HEX_CLASS);
  if (notation === "UUID") return uuidOf("HEX");
  if (notation === "anyuuid") return uuidOf("base62");
  return `{${notation}}`;
}

function uuidOf(name: string): string {
  return [8, 4, 4, 4, 12].map((length) => `{${name}:${length}}`).join("-");
}

function withUuids(sequence: string): string {
  return sequence.replaceAll("{uuid}", uuidOf(HEX_CLASS)).replaceAll("{anyuuid}", uuidOf("base62"));
}

function piecesOf(sequence: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of withUuids(sequence).matchAll(GROUP)) {
    const text = match.input;
    if (match.index > at) pieces.push({ literal: text.slice(at, match.index) });
    const [, name = "", min = "1", max = min] = match;
    if (!(name in CLASSES)) throw new RangeError(`unknown class in shape: ${sequence}`);
    pieces.push({ name, min: Number(min), max: Number(max) });
    at = match.index + match[0].length;
  }
  const whole = withUuids(sequence);
  if (at < whole.length) pieces.push({ literal: whole.slice(at) });
  return pieces;
}

function patternOf(pieces: readonly Piece[]): RegExp {
  const body = pieces
    .map((piece) =>
      "literal" in piece
        ? piece.literal.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
        : `[${CLASSES[piece.name]?.set}]{${piece.min}${piece.max === piece.min ? "" : `,${piece.max}`}}`,
    )
    .join("");
  // A dash or underscore in front may end a name (`acme-secret-…`): the caller looks at what it ends.
  return new RegExp(`(?<![0-9A-Za-z])${body}(?![${edgeSet(pieces.at(-1))}])`, "g");
}

/** What may not stand next to a value: characters that would make it a part of something longer. */
function edgeSet(piece: Piece | undefined): string {
  if (!piece || "literal" in piece) return "0-9A-Za-z";
  const set = CLASSES[piece.name]?.set ?? "";
  return piece.name === "base64url" || piece.name === "token" || piece.name.startsWith("base64") ? set : "0-9A-Za-z_-";
}

/** Every character of a class. */
export function charactersOf(name: string): string {
  const set = new RegExp(`[${CLASSES[name]?.set}]`);
  return String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32)).replace(/./g, (char) =>
    set.test(char) ? char : "",
  );
}

/** Key-shaped text of this shape, for tests. */
export function exampleOf(shape: Shape, random: Random): string {
  return shape.pieces
    .map((piece) => {
      if ("literal" in piece) return piece.literal;
      const alphabet = CLASSES[piece.name]?.alphabet ?? "";
      return random.of(alphabet, piece.min + (piece.max > piece.min ? random.below(piece.max - piece.min + 1) : 0));
    })
    .join("");
}
