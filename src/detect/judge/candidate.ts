/** What a value is called or where it stands: decides the rule it is reported under. */
export type Kind = "password" | "secret" | "token" | "key" | "auth" | "url-password" | "auth-header" | "random";

/** How value and name stand together. */
export const FORMS = [
  "assign",
  "compare",
  "argument",
  "call",
  "default",
  "pair",
  "flag",
  "words",
  "prose",
  "markup",
  "query",
  "sql",
  "url",
  "header",
  "jwk",
  "random",
] as const;
export type Form = (typeof FORMS)[number];

/** A value that may be a credential, before anybody judged it. Offsets are UTF-16 units of the text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** The whole name beside it, as written: `spring.datasource.password`; empty for a token without a name. */
  readonly name: string;
  readonly kind: Kind;
  readonly form: Form;
  /** The quote that encloses it, or nothing. */
  readonly quote: string;
  /** Start of the name (of the value, when there is none). */
  readonly nameStart: number;
  /** The user name beside it, where the form holds one: `user:password@host`. */
  readonly user?: { readonly start: number; readonly end: number };
}

/** The family of a file's format: decides how a value without quotes is read. */
export type Format = "code" | "config" | "shell" | "data" | "prose" | "markup" | "other";

/** The text under search and what was found so far. */
export interface Search {
  readonly text: string;
  readonly format: Format;
  readonly found: Candidate[];
  /** For each mark that opens strings of several lines: its next place, and whether a string is open there. */
  readonly long: Map<string, { next: number; open: boolean }>;
}

/** A value is never longer, in UTF-16 units: longer literals are data. The longest tokens that identity providers issue have some 1,800. */
export const LONGEST_VALUE = 2048;
