/** How bad it is when the credential leaks. `medium` and above block by default. */
export type Severity = "low" | "medium" | "high" | "critical";

/** Severities from mild to grave; the index is the order. */
export const SEVERITIES: readonly Severity[] = ["low", "medium", "high", "critical"];

/** Makes key-shaped text when tests run, so that none is ever written down. Every method is deterministic for a seed. */
export interface Random {
  /** An integer in `[0, limit)`. */
  below(limit: number): number;
  /** One of the items. */
  pick<T>(items: readonly T[]): T;
  /** `length` characters of `alphabet`. */
  of(alphabet: string, length: number): string;
  /** `length` characters of 0-9a-f. */
  hex(length: number): string;
  /** `length` characters of 0-9. */
  digits(length: number): string;
  /** `length` characters of a-z. */
  lower(length: number): string;
  /** `length` characters of A-Z. */
  upper(length: number): string;
  /** `length` characters of 0-9a-z. */
  base36(length: number): string;
  /** `length` characters of 0-9A-Za-z. */
  base62(length: number): string;
  /** `length` characters of A-Z2-7. */
  base32(length: number): string;
  /** `length` characters of A-Za-z0-9+/ (no padding). */
  base64(length: number): string;
  /** `length` characters of A-Za-z0-9_- (no padding). */
  base64url(length: number): string;
  /** A random version 4 UUID, lower case. */
  uuid(): string;
}

/** What a rule's own check says of a match; `false` means: not a credential. */
export type Validation =
  | boolean
  | {
      /** Replaces the rule's severity, e.g. for a key of the provider's test mode. */
      readonly severity?: Severity;
      /** Facts read off the credential, offline: account id, test or live… Never the secret. */
      readonly details?: Readonly<Record<string, string>>;
      /** 0 to 1; default 1 for a rule that validates. */
      readonly confidence?: number;
    };

/** A match as `validate` sees it. */
export interface RuleMatch {
  /** The credential itself: group `secret` of the pattern, else the whole match. */
  readonly secret: string;
  /** The pattern's named groups. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The document's path, with `/`. */
  readonly path: string;
  /** Up to 200 characters before and after the match. */
  readonly before: string;
  readonly after: string;
}

/**
 * A credential with a telling shape. A rule is data: the engine finds an anchor, runs the pattern on a bounded window around it,
 * and asks `validate`. The generated test checks every rule: examples are found and pass the gate, near misses are left alone,
 * the pattern is linear.
 */
export interface Rule {
  /** Stable, kebab-case, begins with the provider. */
  readonly id: string;
  /** The provider's short name: lower case letters, digits and dashes. */
  readonly provider: string;
  /** What it is, in English, without a full stop. */
  readonly title: string;
  readonly severity: Severity;
  /** Literal strings, lower case; any one must occur (compared without regard to case) in what the pattern matches. At least 3 characters. */
  readonly anchors: readonly string[];
  /**
   * Optional: a sharper POSIX extended regex for the gate's `grep -E`, which looks at both cases, when the anchors are so short or common that they would wake Node for
   * ordinary code. Must match (on one line) whenever `pattern` does.
   */
  readonly gate?: string;
  /**
   * Linear time (no nested or adjacent overlapping quantifiers). Group `secret` marks the credential where it isn't the whole match;
   * a group named `id`, `user`, `host`… becomes a part of the finding; `name`, `random` and `cipher` are for `validate` alone. Flags: none, `i`, `s`, `u` (the engine adds `g`).
   */
  readonly pattern: RegExp;
  /**
   * Every match begins with one of the anchors: the pattern is tried at the anchors' places only, which costs next to nothing for
   * prefixes that are common in code. `reach` then has no meaning.
   */
  readonly startsAtAnchor?: true;
  /** How far, in characters, a match may reach to the left and right of an anchor's start. Default 100 and 400. */
  readonly reach?: readonly [before: number, after: number];
  /** Offline check: checksum, structure, decodable part, placeholder. */
  readonly validate?: (match: RuleMatch) => Validation;
  /**
   * `reject` (default): values that look typed to be replaced (`xxxx`, `example`, counting sequences) are no credentials.
   * `meaningful`: the secret may hold words, e.g. a URL; `validate` looks for placeholders itself.
   */
  readonly placeholders?: "reject" | "meaningful";
  /** The provider's page on the format, or how the format is known. */
  readonly source: string;
  /** Where the owner revokes it. */
  readonly revoke: string;
  /** What to use instead of a literal in a file, one sentence. Default: the provider-neutral advice. */
  readonly instead?: string;
  /** A generated credential in a plausible line, or several forms of it. */
  readonly example: (random: Random) => string | readonly string[];
  /** Texts that look like it and must be left alone; the generated test adds "one character short" and placeholders by itself. */
  readonly nearMiss?: (random: Random) => readonly string[];
}

/** Declares a rule; only gives it its type. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
