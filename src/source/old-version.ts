import { KeyguardError } from "../error.ts";
import { type GitPlace, gitOutputNow, startGit } from "./git.ts";
import { LineHashes } from "./line-hashes.ts";
import type { RecentBlobs } from "./recent-blobs.ts";

/** A file's older version. It is read only when something was found in the new one: nothing else needs to know which lines are new. */
export class OldVersion {
  readonly #name: string;
  readonly #place: GitPlace;
  readonly #isOptional: boolean;
  readonly #recent: RecentBlobs | undefined;

  /**
   * @param name a blob's id, or any name that git knows a blob by
   * @param options.isOptional there need not be such a blob: then nothing is compared with it
   */
  constructor(name: string, place: GitPlace, options: { isOptional?: boolean; recent?: RecentBlobs } = {}) {
    this.#name = name;
    this.#place = place;
    this.#isOptional = options.isOptional ?? false;
    this.#recent = options.recent;
  }

  /** Its content, of up to 64 MB; undefined: there is none to compare with. Throws `KeyguardError` when it is missing. */
  read(): Buffer | undefined {
    const recent = this.#recent?.get(this.#name);
    return recent ?? this.#orNothing(() => gitOutputNow(["cat-file", "blob", this.#name], this.#place));
  }

  /** Its lines, whatever their number; undefined: there are none to compare with. */
  async lineHashes(): Promise<Float64Array | undefined> {
    const git = startGit(["cat-file", "blob", this.#name], this.#place);
    git.end();
    const hashes = new LineHashes();
    try {
      for await (const piece of git.output) hashes.add(piece);
    } catch (error) {
      return this.#orNothing(() => {
        throw error;
      });
    }
    return hashes.finish();
  }

  #orNothing<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (this.#isOptional && error instanceof KeyguardError) return undefined;
      throw error;
    }
  }
}
