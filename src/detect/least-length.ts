/** A pattern's source and the place that is read next. */
interface Reader {
  readonly source: string;
  at: number;
}

/** Escapes that take no character. */
const ASSERTIONS = "bB";

/**
 * The fewest characters that a pattern's match has, or, where the pattern has a group `secret`, the fewest that this group has.
 * Reads what the rules use: literals, classes, groups, choices, counts and look-arounds.
 */
export function leastLength(pattern: RegExp): number {
  const { source } = pattern;
  const group = source.indexOf("(?<secret>");
  if (group === -1) return choices({ source, at: 0 });
  // The group is read from behind its name to the bracket that ends it.
  return choices({ source, at: group + "(?<secret>".length });
}

/** Least of the alternatives up to the end or an unmatched closing bracket. */
function choices(reader: Reader): number {
  let least = Number.POSITIVE_INFINITY;
  let length = 0;
  while (reader.at < reader.source.length && reader.source[reader.at] !== ")") {
    if (reader.source[reader.at] === "|") {
      least = Math.min(least, length);
      length = 0;
      reader.at++;
    } else {
      length += element(reader) * leastCount(reader);
    }
  }
  return Math.min(least, length);
}

/** One character, class or group, without its count. */
function element(reader: Reader): number {
  const { source } = reader;
  const first = source[reader.at] as string;
  if (first === "[") {
    do reader.at += source[reader.at] === "\\" ? 2 : 1;
    while (source[reader.at] !== "]" && reader.at < source.length);
    reader.at++;
    return 1;
  }
  if (first === "\\") {
    const escaped = source[reader.at + 1] as string;
    reader.at += escaped === "x" ? 4 : escaped === "u" ? 6 : 2;
    return ASSERTIONS.includes(escaped) ? 0 : 1;
  }
  if (first === "(") {
    const opening =
      /^\((?:\?(?:<?[=!]|:|<\w+>|[a-z]*-?[a-z]*:))?/.exec(source.slice(reader.at, reader.at + 40))?.[0] ?? "(";
    reader.at += opening.length;
    const inside = choices(reader);
    reader.at++;
    return /[=!]$/.test(opening) ? 0 : inside;
  }
  reader.at++;
  return first === "^" || first === "$" ? 0 : 1;
}

/** The least count of the quantifier that stands next; 1 where none does. */
function leastCount(reader: Reader): number {
  const quantifier = /^(?:[*?+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 16));
  if (!quantifier) return 1;
  reader.at += quantifier[0].length;
  if (quantifier[1] !== undefined) return Number(quantifier[1]);
  return quantifier[0].startsWith("+") ? 1 : 0;
}
