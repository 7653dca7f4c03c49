/** Exit codes of the command line, as the README lists them. */
export const EXIT = { clean: 0, findings: 1, usage: 2, failed: 3 } as const;

/** What went wrong, in a word that programs can match. `usage` and `config` exit with 2, the others with 3. */
export type ErrorCode =
  | "usage"
  | "config"
  | "git-missing"
  | "git-too-old"
  | "git-failed"
  | "not-a-repository"
  | "object-missing"
  | "unreadable"
  | "too-large"
  | "hook-conflict"
  | "write-failed"
  | "install";

/**
 * An error that a user can cause and mend. Everything else that is thrown is a bug.
 * `message` says what happened and where; `expected` what was expected, `advice` how to go on.
 */
export class KeyguardError extends Error {
  override readonly name = "KeyguardError";
  readonly code: ErrorCode;
  readonly expected: string | undefined;
  readonly advice: string | undefined;

  constructor(code: ErrorCode, message: string, more: { expected?: string; advice?: string; cause?: unknown } = {}) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.code = code;
    this.expected = more.expected;
    this.advice = more.advice;
  }

  /** The process's exit code for this error. */
  get exitCode(): number {
    return this.code === "usage" || this.code === "config" ? EXIT.usage : EXIT.failed;
  }
}

/** By name, not by class: the bundles that are loaded lazily carry their own copy of the class. */
export function isKeyguardError(error: unknown): error is KeyguardError {
  return error instanceof Error && error.name === "KeyguardError";
}
