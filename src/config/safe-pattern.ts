import { KeyguardError } from "../error.ts";

/**
 * Admits a regular expression from a config only when it cannot backtrack exponentially or polynomially on hostile text. The check is
 * conservative: repetition without a bound (or with one over 1,000) may not stand inside another repetition, may not follow another such
 * repetition that can match the same first character, and back references and look-around are refused.
 * @param at the key's place, for errors
 * @throws KeyguardError `config`
 */
export function compileSafely(source: string, at: string): RegExp {
  const { body, flags } = splitInlineFlags(source);
  let pattern: RegExp;
  try {
    pattern = new RegExp(body, flags);
  } catch (cause) {
    throw new KeyguardError("config", `${at} is not a valid regular expression: ${(cause as Error).message}`, {
      cause,
    });
  }
  const danger = findDanger(body);
  if (danger) {
    throw new KeyguardError("config", `${at} could take very long on some texts: ${danger}`, {
      expected:
        "a pattern that needs linear time: no repetition inside a repetition, bounds such as {0,40} instead of * between alike parts",
    });
  }
  return pattern;
}

/** Other tools' configs begin patterns with `(?i)`; JavaScript wants a flag. */
function splitInlineFlags(source: string): { body: string; flags: string } {
  const inline = /^\(\?([ims]+)\)/.exec(source);
  return inline
    ? { body: source.slice(inline[0].length), flags: [...new Set(inline[1])].join("") }
    : { body: source, flags: "" };
}

/** One element of a sequence: the characters it can begin with, and whether it repeats without a useful bound. */
interface Piece {
  readonly first: CharacterTest;
  readonly unbounded: boolean;
  readonly optional: boolean;
}

type CharacterTest = (code: number) => boolean;

const PROBES = Array.from({ length: 128 }, (_, code) => code).concat([0xe9, 0x3042]);

function findDanger(source: string): string | undefined {
  const parser = new PatternParser(source);
  parser.alternatives(0);
  return parser.danger;
}

/** Walks a (valid) pattern once, keeping for each sequence the repetitions that are still open to its right. */
class PatternParser {
  danger: string | undefined;
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** @param repeated how many unbounded repetitions are around this place */
  alternatives(repeated: number): Piece {
    const branches = [this.#sequence(repeated)];
    while (this.#source[this.#at] === "|") {
      this.#at++;
      branches.push(this.#sequence(repeated));
    }
    return {
      first: (code) => branches.some((branch) => branch.first(code)),
      unbounded: branches.some((branch) => branch.unbounded),
      optional: branches.some((branch) => branch.optional),
    };
  }

  #sequence(repeated: number): Piece {
    const pieces: Piece[] = [];
    let open: CharacterTest[] = [];
    while (this.#at < this.#source.length && this.#source[this.#at] !== "|" && this.#source[this.#at] !== ")") {
      const piece = this.#repetition(repeated);
      if (piece.unbounded && open.some((other) => PROBES.some((code) => other(code) && piece.first(code)))) {
        this.danger ??= "two repetitions that can match the same characters follow each other";
      }
      if (!piece.optional && !piece.unbounded)
        open = open.filter((other) => PROBES.some((code) => other(code) && piece.first(code)));
      if (piece.unbounded) open.push(piece.first);
      pieces.push(piece);
    }
    const heads: CharacterTest[] = [];
    for (const piece of pieces) {
      heads.push(piece.first);
      if (!piece.optional) break;
    }
    return {
      first: (code) => heads.some((test) => test(code)),
      unbounded: pieces.some((piece) => piece.unbounded),
      optional: pieces.every((piece) => piece.optional),
    };
  }

  #repetition(repeated: number): Piece {
    const start = this.#at;
    let piece = this.#atom(repeated);
    const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 24));
    if (!quantifier) return piece;
    this.#at += quantifier[0].length;
    const sign = quantifier[0][0];
    const least = sign === "*" || sign === "?" ? 0 : sign === "+" ? 1 : Number(quantifier[1]);
    const most =
      sign === "?"
        ? 1
        : sign === "{"
          ? quantifier[2]
            ? Number(quantifier[3] || "Infinity")
            : least
          : Number.POSITIVE_INFINITY;
    const isGroup = this.#source[start] === "(";
    if (most > 1 && isGroup && (piece.unbounded || (most > 16 && piece.optional)))
      this.danger ??= "a repetition inside a repetition";
    if (most > 16 && isGroup && hasOverlappingBranches(this.#source.slice(start, this.#at))) {
      this.danger ??= "a repeated choice whose branches can begin alike";
    }
    piece = { first: piece.first, unbounded: piece.unbounded || most > 1000, optional: piece.optional || least === 0 };
    return piece;
  }

  #atom(repeated: number): Piece {
    const char = this.#source[this.#at] as string;
    if (char === "(") return this.#group(repeated);
    if (char === "[") return single(classTest(this.#take(classLength(this.#source, this.#at))));
    if (char === "\\") return this.#escape();
    this.#at++;
    if (char === "^" || char === "$") return { first: () => false, unbounded: false, optional: true };
    if (char === ".") return single((code) => code !== 10 && code !== 13);
    return single((code) => code === char.charCodeAt(0));
  }

  #group(repeated: number): Piece {
    const opening = /^\((?:\?(?::|<(?![=!])[^>]*>|<?[=!]))?/.exec(this.#source.slice(this.#at)) as RegExpExecArray;
    if (/[=!]$/.test(opening[0])) this.danger ??= "look-around";
    this.#at += opening[0].length;
    const inside = this.alternatives(repeated);
    this.#at++;
    return inside;
  }

  #escape(): Piece {
    const next = this.#source[this.#at + 1] as string;
    if (/[1-9k]/.test(next)) this.danger ??= "a back reference";
    if (next === "b" || next === "B") {
      this.#at += 2;
      return { first: () => false, unbounded: false, optional: true };
    }
    const text = this.#take(
      /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|c[A-Za-z]|.)/s.exec(this.#source.slice(this.#at))?.[0].length ?? 2,
    );
    return single(classTest(text));
  }

  #take(length: number): string {
    const text = this.#source.slice(this.#at, this.#at + length);
    this.#at += length;
    return text;
  }
}

function single(first: CharacterTest): Piece {
  return { first, unbounded: false, optional: false };
}

function classTest(text: string): CharacterTest {
  const test = new RegExp(`^${text}$`);
  return (code) => test.test(String.fromCharCode(code));
}

/** Length of a character class, from its `[` to its `]`. */
function classLength(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at + 1 - from;
}

/** Whether a group's top-level branches can begin with the same character: `(a|ab)+` tries both at every place. */
function hasOverlappingBranches(group: string): boolean {
  const inner = group.replace(/^\((?:\?(?::|<[^>]*>))?/, "").replace(/\)(?:[*+?]|\{[^}]*\})\??$/, "");
  const branches: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < inner.length; i++) {
    const char = inner[i];
    if (char === "\\") i++;
    else if (char === "[") i += classLength(inner, i) - 1;
    else if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (char === "|" && depth === 0) {
      branches.push(inner.slice(from, i));
      from = i + 1;
    }
  }
  if (branches.length === 0) return false;
  branches.push(inner.slice(from));
  const tests = branches.map((branch) => new PatternParser(branch).alternatives(0).first);
  return PROBES.some((code) => tests.filter((test) => test(code)).length > 1);
}
