/** The languages people read. */
export type Language = "en" | "ja";

/** What a credential opens, for the sentence on why a leak matters. */
export type Opens = "cloud" | "code" | "money" | "messages" | "model" | "password" | "private-key" | "file" | "other";

/** Every text a person reads. The same keys in each language: the compiler checks it. */
export interface Messages {
  readonly blockedCommit: (credentials: number, files: number) => string;
  readonly blockedPush: (credentials: number, files: number) => string;
  readonly blockedMessage: (credentials: number) => string;
  readonly scanFound: (credentials: number, files: number) => string;
  readonly warned: (count: number) => string;
  readonly why: Readonly<Record<Opens, string>>;
  readonly account: string;
  readonly inCommit: (commit: string) => string;
  readonly inPath: string;
  readonly parts: (names: string) => string;
  readonly part: Readonly<Record<string, string>>;
  readonly takeOut: (command: string) => string;
  readonly takeOutOfMessage: string;
  readonly takeOutOfHistory: string;
  readonly renameRef: string;
  readonly remove: string;
  readonly revoke: (where: string) => string;
  readonly revokeSomewhere: string;
  readonly useInstead: (instead: string) => string;
  readonly insteadOf: Readonly<Record<Opens, string>>;
  readonly falseAlarm: (command: string) => string;
  readonly moreFindings: (count: number) => string;
  readonly notSearched: (count: number) => string;
  /** Files that were passed over and block nothing; `reasons`: those of `skippedFor`; `hasMore`: there are others. */
  readonly skipped: (count: number, reasons: string, hasMore: boolean) => string;
  /** A reason as sources give it, in English. */
  readonly skippedFor: (reason: string) => string;
  readonly mustBeSearched: string;
  readonly weakened: (file: string, changes: string) => string;
  readonly weakerThanStaged: (file: string, changes: string) => string;
  readonly unusedAllow: (names: string) => string;
  readonly expiredAllow: (names: string) => string;
  readonly clean: (files: number) => string;
  readonly evidence: string;
  readonly expected: string;
  readonly howToGoOn: string;
  /** A line that a command says about itself: help, an error of usage, what it did. Given in English. */
  readonly said: (line: string) => string;
  readonly refused: string;
  readonly bug: (message: string) => string;
  readonly bypass: string;
  /** Titles of rules by their ids, where they are not those of `titled`. */
  readonly title: Readonly<Record<string, string>>;
  /** A rule's title, given in English. */
  readonly titled: (title: string) => string;
}
