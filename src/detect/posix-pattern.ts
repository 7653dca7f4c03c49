/** Reading and rewriting the POSIX extended regular expressions that the gate hands to `grep`. */

/** The longest literal stretch that every match of a pattern holds; empty where it has groups or choices. */
export function longestWord(pattern: string): string {
  let best = "";
  let word = "";
  for (const element of elementsOf(pattern) ?? []) {
    const char = element.length === 1 ? element : /^\\.$/.test(element) ? element.slice(1) : undefined;
    word = char === undefined ? "" : word + char;
    if (word.length > best.length) best = word;
  }
  return best;
}

/** One element of a pattern: a class, an escaped or a plain character, with its repetition. */
const ELEMENT = /(?:\[\^?\]?[^\]]*\]|\\.|[^\\()|])(?:[*+?]|\{\d+,?\d*\})?/y;

/** The elements of a pattern without groups and choices; `undefined`: it has some. */
export function elementsOf(pattern: string): string[] | undefined {
  const elements: string[] = [];
  ELEMENT.lastIndex = 0;
  for (let match = ELEMENT.exec(pattern); match; match = ELEMENT.exec(pattern)) elements.push(match[0]);
  return elements.join("") === pattern ? elements : undefined;
}

/** Splits `a|b` outside of groups. */
export function branchesOf(pattern: string): string[] {
  const branches: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= pattern.length; i++) {
    const char = pattern[i];
    if (char === "\\") i++;
    else if (char === "[") i = pattern.indexOf("]", i + 2);
    else if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (char === undefined || (char === "|" && depth === 0)) {
      branches.push(pattern.slice(from, i));
      from = i + 1;
    }
  }
  return branches;
}

/** The same pattern, matching somewhat more: `x{24}` becomes `xx*`, or `x` at the end, where what follows says nothing. */
export function withoutCounts(pattern: string): string {
  const elements = elementsOf(pattern);
  if (!elements) return pattern;
  const loose = elements.flatMap((element) => {
    const counted = /^(.*)\{(\d+)(,?)(\d*)\}$/s.exec(element);
    if (!counted) return [element];
    const [, atom = "", least = "0", comma = ""] = counted;
    if (!atom.startsWith("[") && atom !== ".") return atom.repeat(Number(least));
    if (least === "1" && comma === "") return [atom];
    return least === "0" ? [`${atom}*`] : [atom, `${atom}*`];
  });
  while (loose.length > 1 && /[*?]$/.test(loose[loose.length - 1] as string)) loose.pop();
  return loose.join("");
}

/** How often a class stands at least in what `withFewerCounts` leaves of a count. */
const FEWEST = 6;

/** The same pattern, matching somewhat more, whatever groups it has: `x{24}` becomes `x{6,}`, `.{0,80}` becomes `.*`. */
export function withFewerCounts(pattern: string): string {
  // of classes alone the counts say all
  if (elementsOf(pattern) !== undefined) return pattern;
  return pattern.replace(
    /(\[\^?\]?[^\]]*\]|\\.|\.)\{(\d+)(?:,\d*)?\}|\[\^?\]?[^\]]*\]|\\./gs,
    (whole, atom?: string, least?: string) => {
      if (atom === undefined || (Number(least) <= FEWEST && !whole.includes(","))) return whole;
      return Number(least) === 0 ? `${atom}*` : `${atom}{${Math.min(Number(least), FEWEST)},}`;
    },
  );
}

/**
 * The same pattern for `grep` without `-i`, which it matches as with it: GNU grep asks of each letter and of each class which of 256 characters fold
 * to the same, for a third of the time that it takes to read a list.
 */
export function inAnyCase(pattern: string): string {
  return pattern.replace(/\[(\^?\]?-?)([^\]]*)\]|\\.|[A-Za-z]/gs, (whole, opening?: string, rest?: string) => {
    if (opening !== undefined && rest !== undefined) return `[${opening}${folded(rest)}]`;
    return whole.length === 1 ? `[${whole.toUpperCase()}${whole.toLowerCase()}]` : whole;
  });
}

/** What a bracket expression holds, with the other case of its letters in front. */
function folded(content: string): string {
  const items = content.match(/[A-Za-z]-[A-Za-z]|[A-Za-z]/g) ?? [];
  const have = new Set(items);
  const others = new Set(items.map((item) => (/^[a-z]/.test(item) ? item.toUpperCase() : item.toLowerCase())));
  return [...others].filter((item) => !have.has(item)).join("") + content;
}

interface Trie extends Map<string, Trie> {}

/** Writes patterns that begin alike once. What has groups of its own stays as it is. */
export function triePatterns(patterns: readonly string[]): string[] {
  const root: Trie = new Map();
  const others = new Set<string>();
  const ended = new Set<Trie>();
  for (const pattern of new Set(patterns)) {
    const elements = elementsOf(pattern);
    if (!elements) {
      others.add(pattern);
      continue;
    }
    let node = root;
    for (const element of elements) {
      const next = node.get(element) ?? new Map();
      node.set(element, next);
      node = next;
    }
    ended.add(node);
  }
  const text = (node: Trie): string => {
    const branches = [...node].map(([element, next]) => element + text(next));
    if (ended.has(node)) return branches.length === 0 ? "" : `(${branches.join("|")})?`;
    return branches.length === 1 ? (branches[0] as string) : `(${branches.join("|")})`;
  };
  return root.size === 0 ? [...others] : [text(root), ...others];
}

/** A word as a pattern. */
export function literal(word: string): string {
  return word.replace(/[\\^$.[\]|()?*+{}]/g, "\\$&");
}
