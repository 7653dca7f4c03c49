import { type GitObject, objectInMemory } from "./blobs.ts";

const MOST_BYTES = 16 << 20;
const LARGEST = 512 << 10;

/** The blobs read last: what one commit adds to a file is often what the next one is compared with. */
export class RecentBlobs {
  readonly #blobs = new Map<string, Buffer>();
  #bytes = 0;

  get(id: string): Buffer | undefined {
    return this.#blobs.get(id);
  }

  /** Remembers a blob, if it is not too large. Use what it returns in the object's place. */
  async keep(object: GitObject): Promise<GitObject> {
    if (object.size > LARGEST || object.type !== "blob") return object;
    // A copy: what git sent lies in a much larger buffer.
    const bytes = Buffer.from(await object.read());
    if (!this.#blobs.has(object.id)) {
      this.#blobs.set(object.id, bytes);
      this.#bytes += bytes.length;
    }
    for (const [id, oldest] of this.#blobs) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#blobs.delete(id);
      this.#bytes -= oldest.length;
    }
    return objectInMemory(object.id, object.type, bytes);
  }
}
