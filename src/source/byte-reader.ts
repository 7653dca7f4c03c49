/** Reads lines and counted bytes off a stream of chunks, in order, copying only what spans chunks. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #current: Buffer = Buffer.alloc(0);
  #at = 0;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The bytes before the next `byte`, which is dropped; what is left when the stream ends without it; undefined at its end. */
  async until(byte: number): Promise<Buffer | undefined> {
    const parts: Buffer[] = [];
    for (;;) {
      const end = this.#current.indexOf(byte, this.#at);
      if (end >= 0) {
        const part = this.#current.subarray(this.#at, end);
        this.#at = end + 1;
        return parts.length === 0 ? part : Buffer.concat([...parts, part]);
      }
      if (this.#at < this.#current.length) parts.push(this.#current.subarray(this.#at));
      if (!(await this.#fill())) return parts.length === 0 ? undefined : Buffer.concat(parts);
    }
  }

  /** Exactly `count` bytes; undefined when the stream ends before. */
  async take(count: number): Promise<Buffer | undefined> {
    if (this.#current.length - this.#at >= count) {
      this.#at += count;
      return this.#current.subarray(this.#at - count, this.#at);
    }
    const whole = Buffer.allocUnsafe(count);
    let filled = 0;
    for await (const part of this.stream(count)) filled += part.copy(whole, filled);
    return filled === count ? whole : undefined;
  }

  /** Up to `count` bytes in pieces; fewer only when the stream ends. Must be consumed whole before the next call. */
  async *stream(count: number): AsyncGenerator<Buffer> {
    let left = count;
    while (left > 0) {
      if (this.#at >= this.#current.length && !(await this.#fill())) return;
      const part = this.#current.subarray(this.#at, this.#at + left);
      this.#at += part.length;
      left -= part.length;
      yield part;
    }
  }

  /** Ends the stream and whatever feeds it. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #fill(): Promise<boolean> {
    const next = await this.#chunks.next();
    this.#current = next.done ? Buffer.alloc(0) : next.value;
    this.#at = 0;
    return !next.done;
  }
}
