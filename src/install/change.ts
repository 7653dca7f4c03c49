/** One change to one file, planned before anything is touched. Paths are absolute. */
export type Change =
  | {
      readonly kind: "write";
      readonly path: string;
      readonly contents: string | Uint8Array;
      /** Permission bits; default: as they are, or 0o644 for a new file. */
      readonly mode?: number;
    }
  | {
      /** Puts a file aside, bytes, mode and symlink untouched. */
      readonly kind: "move";
      readonly path: string;
      readonly to: string;
    }
  | { readonly kind: "delete"; readonly path: string }
  | {
      /** Sets (or, without a value, unsets) a key of git's config. */
      readonly kind: "git-config";
      readonly scope: "local" | "global";
      readonly key: string;
      readonly value: string | undefined;
      readonly before: string | undefined;
    };

/** What a manager wants to do, and what the user should know about it. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Sentences for the user, e.g. why something was left alone. */
  readonly notes: readonly string[];
}
