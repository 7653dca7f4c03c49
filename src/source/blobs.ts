import { KeyguardError } from "../error.ts";
import { ByteReader } from "./byte-reader.ts";
import { type GitPlace, startGit } from "./git.ts";
import { missingObject } from "./git-failure.ts";

/** An object's content as git hands it over. `read` or `pieces` must be used up, or `skip` called, before the next object. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** The whole content, in memory. */
  read(): Promise<Buffer>;
  pieces(): AsyncIterable<Buffer>;
  skip(): Promise<void>;
}

/** An object whose content is at hand. */
export function objectInMemory(id: string, type: string, content: Buffer): GitObject {
  const { length: size } = content;
  return { id, type, size, read: async () => content, pieces: () => inOne(content), skip: async () => {} };
}

/** Bytes as a stream of one piece. */
export async function* inOne(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** One `git cat-file --batch`: names go in, objects come out in the same order. */
export interface ObjectReader {
  /**
   * Asks for objects, by id or by any name without a newline. Does not wait: of `readObjects`, keep what is asked and not yet read
   * below `MOST_ASKED`.
   */
  ask(names: readonly string[]): void;
  /** No more will be asked for. */
  finish(): void;
  /** The next answer; undefined: there is no such object. */
  next(): Promise<GitObject | undefined>;
  close(): Promise<void>;
}

/** So many names fit into a pipe: a git that waits for its answers to be read never keeps keyguard from asking. */
export const MOST_ASKED = 200;

/** Written at once. */
const NAMES_AT_ONCE = 2000;

/** Starts reading objects; each name is answered at once. */
export function readObjects(place: GitPlace): ObjectReader {
  return objectReader([], place);
}

/** Starts reading many objects: all of them are asked for, then `finish` is called, before the first answer is needed. */
export function readManyObjects(place: GitPlace): ObjectReader {
  return objectReader(["--buffer"], place);
}

function objectReader(options: readonly string[], place: GitPlace): ObjectReader {
  const git = startGit(["cat-file", "--batch", ...options], place);
  const reader = new ByteReader(git.output);
  return {
    ask(names) {
      for (let at = 0; at < names.length; at += NAMES_AT_ONCE) {
        git.write(`${names.slice(at, at + NAMES_AT_ONCE).join("\n")}\n`);
      }
    },
    finish: () => git.end(),
    next: () => nextObject(reader),
    close: async () => {
      await reader.close();
      git.stop();
    },
  };
}

async function nextObject(reader: ByteReader): Promise<GitObject | undefined> {
  const line = await reader.until(10);
  if (line === undefined) throw cutShort();
  const header = line.toString("utf8");
  const match = /^([0-9a-f]{40,64}) ([a-z]{1,10}) (\d{1,15})$/.exec(header);
  if (!match) {
    if (/ (?:missing|ambiguous)$/.test(header)) return undefined;
    throw new KeyguardError("git-failed", `git cat-file answered ${JSON.stringify(header.slice(0, 100))}`);
  }
  const [, id = "", type = "", digits] = match;
  return new BatchObject(reader, id, type, Number(digits));
}

class BatchObject implements GitObject {
  readonly #reader: ByteReader;
  readonly id: string;
  readonly type: string;
  readonly size: number;

  constructor(reader: ByteReader, id: string, type: string, size: number) {
    this.#reader = reader;
    this.id = id;
    this.type = type;
    this.size = size;
  }

  async read(): Promise<Buffer> {
    // A newline follows the content.
    const content = await this.#reader.take(this.size + 1);
    if (content === undefined) throw cutShort();
    return content.subarray(0, this.size);
  }

  async *pieces(): AsyncGenerator<Buffer> {
    let left = this.size;
    for await (const piece of this.#reader.stream(this.size)) {
      left -= piece.length;
      yield piece;
    }
    if (left > 0 || (await this.#reader.take(1)) === undefined) throw cutShort();
  }

  async skip(): Promise<void> {
    for await (const _ of this.pieces());
  }
}

function cutShort(): KeyguardError {
  return missingObject("git stopped in the middle of an object");
}
