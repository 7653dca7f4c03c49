/**
 * Tells a broken or made-up key from a real one: a random-looking value assigned to a credential's name is no secret when it bears a provider's
 * prefix or name but is cut short of every form of that provider's keys, or was typed along the alphabet. Such a value opens nothing.
 */
import { FIXED_FORMS } from "../rules/fixed-forms.ts";
import { RULES } from "../rules/index.ts";
import { NAMED_VALUES } from "../rules/named-values.ts";
import { leastLength } from "./least-length.ts";
import { isPlaceholder, longestRun } from "./placeholder.ts";
import type { Rule } from "./rule.ts";
import { parseShape, type Shape } from "./shape.ts";

/** All that is known of how a provider's keys look. */
interface Forms {
  readonly shapes: readonly Shape[];
  readonly rules: readonly Rule[];
  readonly leastLength: number;
  /** No other forms exist. */
  readonly areAll: boolean;
}

/** Beginnings that many providers' keys share, or none's in particular. */
const COMMON_BEGINNING =
  /^(?:key|api|pat|app|web|sdk|test|live|prod|pub|access|secret|token|user|session|auth|skey|org|http|aws|sandbox|server|production|inference|scrapy|(?:con|rel|mob|pri|mat|ste|syn|emb|ser)[-_.])|api-key/;
/** Words of headers and code, and kinds of keys, that are also names in the tables. */
const NO_PROVIDER = new Set([
  "basic",
  "bearer",
  "bot",
  "client",
  "export",
  "host",
  "jwt",
  "key",
  "secret",
  "token",
  "user",
]);
/** The name that a value is assigned to, at the end of what stands in front of it. */
const ASSIGNED_NAME =
  /[\w.\- ]{1,48}["'`\]]{0,3}[ \t]{0,12}(?:=>|[:?+|]{0,3}=|[:,(>]|)["'`( \t]{0,6}(?:(?:Bearer|Token|Basic) )?$/i;
/** What a provider's prefix looks like: `ghp_`, `xoxp-`, `figd_`. */
const PREFIX = /^(?=(?:[_-]*[a-z0-9]){3})[a-z0-9_-]+[_-]$|^(?:hf_|r8_)$|^aki?a|^akcp$/;

const rulesByPrefix: () => ReadonlyMap<string, readonly Rule[]> = once(() => {
  const index = new Map<string, Rule[]>();
  for (const rule of RULES) {
    for (const anchor of rule.anchors) {
      if (!PREFIX.test(anchor) || COMMON_BEGINNING.test(anchor)) continue;
      const rules = index.get(anchor);
      if (rules) rules.push(rule);
      else index.set(anchor, [rule]);
    }
  }
  return index;
});

/** A provider's name without separators → its forms, read when they are asked for. */
const formsByName: () => ReadonlyMap<string, readonly (() => Forms)[]> = once(() => {
  const rulesOf = groupedByProvider();
  const index = new Map<string, (() => Forms)[]>();
  const add = (name: string, provider: string, values: readonly string[]): void => {
    const forms = once(() => formsOf(values, rulesOf.get(provider) ?? [], FIXED_FORMS.has(provider)));
    const list = index.get(squeezed(name));
    if (list) list.push(forms);
    else index.set(squeezed(name), [forms]);
  };
  for (const { provider, names, values } of NAMED_VALUES) for (const name of names) add(name, provider, values);
  for (const provider of rulesOf.keys()) if (!index.has(provider)) add(provider, provider, []);
  return index;
});

function formsOf(values: readonly string[], rules: readonly Rule[], areAll: boolean): Forms {
  const shapes = values.map(parseShape);
  const lengths = [...shapes.map((shape) => shape.minLength), ...rules.map((rule) => leastLength(rule.pattern))];
  return { shapes, rules, leastLength: Math.min(...lengths), areAll };
}

/**
 * Why a value that stands where a credential would stand is no credential; undefined when nothing speaks against it.
 * @param before what stands in front of the value: its name, and whatever else its line says
 */
export function flawOf(value: string, before: string): string | undefined {
  if (isTypedAlong(value)) return "was typed along the alphabet";
  if (/^eyJ[\w-]*\./.test(value) && value.length < SHORTEST_JWT) return "too short for a JSON web token";
  return flawByPrefix(value) ?? flawByAge(value, before) ?? flawByName(value, before);
}

/**
 * npm's first tokens were UUIDs. They were revoked, every one, in 2025; a registry of another kind may still issue some, and `.npmrc`, where those
 * stand, has a rule of its own.
 */
function flawByAge(value: string, before: string): string | undefined {
  return UUID.test(value) && NPM_TOKEN.test(before)
    ? "has the form of npm's first tokens, which are revoked"
    : undefined;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NPM_TOKEN = /(?<![a-z])npm_?(?:auth_?)?token["'`]{0,2}\s{0,4}[:=]{1,2}\s{0,4}["'`]?$/i;

/** A token of less than a short header, a claim and a signature of 256 bits is none. */
const SHORTEST_JWT = 60;

/**
 * Counts up or down, in letters or digits, for a quarter of its length and eight characters at least, `AbCdEfGh` too; or its letters do with
 * digits between them: `abc123def456ghi789`.
 */
function isTypedAlong(value: string): boolean {
  const lower = value.toLowerCase();
  const run = longestRun(lower);
  return (run >= 8 && run * 4 >= value.length) || longestRun(lower.replace(/[^a-z]/g, "")) >= 12;
}

function flawByPrefix(value: string): string | undefined {
  const lower = value.toLowerCase();
  for (const [prefix, rules] of rulesByPrefix()) {
    if (!lower.startsWith(prefix)) continue;
    if (isPlaceholder(value.slice(prefix.length)))
      return `begins like a key of ${rules[0]?.provider}, and goes on like a sample`;
    const least = Math.min(...rules.map((rule) => leastLength(rule.pattern)));
    if (value.length < least) return `too short for a key of ${rules[0]?.provider}`;
  }
  return undefined;
}

function flawByName(value: string, before: string): string | undefined {
  const known = namesIn(before).flatMap((name) =>
    (formsByName().get(name) ?? []).map((forms) => ({ name, forms: forms() })),
  );
  const [first] = known;
  if (!first || !known.every(({ forms }) => isBroken(value, forms))) return undefined;
  return `has no form of a key of ${first.name}`;
}

function isBroken(value: string, { shapes, rules, leastLength: least, areAll }: Forms): boolean {
  // A row of the table may be out of date; what is known of telling shapes is surer.
  if (!areAll) return shapes.length === 0 && value.length < least;
  return (
    !shapes.some(({ pattern }) => matchesWhole(pattern, value)) &&
    !rules.some(({ pattern }) => matchesWhole(pattern, value))
  );
}

function matchesWhole(pattern: RegExp, value: string): boolean {
  const match = new RegExp(pattern.source, pattern.flags.replace("g", "")).exec(value);
  return match !== null && (match.groups?.secret ?? match[0]).length >= value.length - 2;
}

/** The words and neighbouring words of a name: `newRelicKey` → new, relic, key, newrelic, relickey. */
function namesIn(before: string): string[] {
  const name = ASSIGNED_NAME.exec(before)?.[0] ?? "";
  const words = name.match(/[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])/g) ?? [];
  const lower = words.slice(-8).map((word) => word.toLowerCase());
  const pairs = lower.slice(1).map((word, index) => (lower[index] as string) + word);
  return [...new Set([...lower, ...pairs])].filter((word) => word.length > 2 && !NO_PROVIDER.has(word));
}

function squeezed(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** As much of a value's line in front of it as may name its provider. */
export function lineBefore(text: string, start: number): string {
  const front = text.slice(Math.max(0, start - 80), start);
  return front.slice(front.lastIndexOf("\n") + 1);
}

function groupedByProvider(): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of RULES) {
    const group = groups.get(rule.provider);
    if (group) group.push(rule);
    else groups.set(rule.provider, [rule]);
  }
  return groups;
}
