import type { Span } from "../finding.ts";
import type { Format } from "../judge/candidate.ts";
import { FORMAT_NUMBERS } from "./numbers.ts";

/** The places of a text that can lead to a finding. Offsets in UTF-16 units. */
export interface Sifted {
  /** Words that wake rules or the table of named values, with what they wake (`WAKES`). */
  readonly count: number;
  word(at: number): number;
  wakes(at: number): number;
  start(at: number): number;
  /** Where the judge's words begin, sorted. */
  readonly judged: readonly number[];
  /** Long tokens that may be random. */
  readonly tokens: readonly Span[];
  /** Runs that may decode to text. */
  readonly runs: readonly Span[];
  readonly hasEscapes: boolean;
  /** Whether a string goes on in another one. */
  readonly hasJoints: boolean;
}

/** Bytes in front of and behind a text. */
const MARGIN = 4096;
/** What `assembly/` reads beyond the ends is not ASCII. */
const OUTSIDE = 0x80;
/** Entries of each list. */
const ENTRIES = 1 << 18;
/** More than there are. */
const MOST_RULES = 4096;
/** Where texts are read to by whoever has them from the disk, and where others are copied. */
const ROOM_BYTES = (4 << 20) + 1024;
const COPY_BYTES = 9 << 20;
const PAGE_BYTES = 1 << 16;

/** What the program exports; see `assembly/index.ts`. */
interface Program {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly free: { readonly value: number };
  readonly hits: { readonly value: number };
  readonly judged: { readonly value: number };
  readonly tokens: { readonly value: number };
  readonly runs: { readonly value: number };
  readonly escapes: { readonly value: number };
  readonly joints: { readonly value: number };
  configure(table: number): void;
  sift(start: number, length: number, format: number): void;
}

interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** Tells in one walk over a text's bytes where it is worth a look; what it leaves out leads nowhere. One for each thread. */
export class Sieve {
  /** Texts that lie here need not be copied. */
  readonly room: Buffer;
  readonly #program: Program;
  readonly #bytes: Uint8Array;
  readonly #lists: {
    readonly hits: Uint32Array;
    readonly judged: Uint32Array;
    readonly tokens: Uint32Array;
    readonly runs: Uint32Array;
  };
  readonly #copy: number;

  /**
   * @param code the module that the build made of `assembly/`
   * @param tables what `sieveTables` made of the same rules that the engine has
   */
  constructor(code: Uint8Array, tables: Uint8Array) {
    const { Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
    this.#program = new Instance(new Module(code), {}).exports as Program;
    let end = this.#program.free.value;
    const take = (bytes: number): number => {
      const start = (end + 15) & ~15;
      end = start + bytes;
      return start;
    };
    const head = take(32);
    const notes = take(12 * MOST_RULES);
    const table = take(tables.length);
    const lists = [8, 4, 4, 4].map((size) => take(size * ENTRIES));
    const room = take(MARGIN + ROOM_BYTES + MARGIN) + MARGIN;
    this.#copy = take(MARGIN + COPY_BYTES + MARGIN) + MARGIN;
    const { memory } = this.#program;
    memory.grow(Math.ceil((end - memory.buffer.byteLength) / PAGE_BYTES));
    const { buffer } = memory;
    this.#bytes = new Uint8Array(buffer);
    this.#bytes.set(tables, table);
    new Uint32Array(buffer, head).set([table, ...lists, ENTRIES, notes]);
    this.#program.configure(head);
    const [hits, judged, tokens, runs] = lists as [number, number, number, number];
    const list = (start: number): Uint32Array => new Uint32Array(buffer, start, ENTRIES);
    this.#lists = {
      hits: new Uint32Array(buffer, hits, 2 * ENTRIES),
      judged: list(judged),
      tokens: list(tokens),
      runs: list(runs),
    };
    this.#bytes.fill(OUTSIDE, room - MARGIN, room);
    this.#bytes.fill(OUTSIDE, this.#copy - MARGIN, this.#copy);
    this.room = Buffer.from(buffer, room, ROOM_BYTES);
  }

  /**
   * @param text in UTF-8; what it begins in `room` must stand at its start or behind bytes that are no ASCII
   * @param format undefined: its values are not judged
   * @returns good until the next call; undefined: it is too large, or there is too much in it
   */
  sift(text: Uint8Array, format: Format | undefined): Sifted | undefined {
    const start = this.#placeOf(text);
    if (start === undefined) return undefined;
    const program = this.#program;
    this.#bytes.fill(OUTSIDE, start + text.length, start + text.length + MARGIN);
    program.sift(start, text.length, format === undefined ? -1 : FORMAT_NUMBERS[format]);
    const count = program.hits.value;
    const judged = program.judged.value;
    const tokens = program.tokens.value;
    const runs = program.runs.value;
    if (count < 0 || judged < 0 || tokens < 0 || runs < 0) return undefined;
    const { hits } = this.#lists;
    return {
      count,
      word: (at) => (hits[2 * at] as number) >>> 2,
      wakes: (at) => (hits[2 * at] as number) & 3,
      start: (at) => hits[2 * at + 1] as number,
      judged: Array.from(this.#lists.judged.subarray(0, judged)),
      tokens: spansOf(this.#lists.tokens, tokens),
      runs: spansOf(this.#lists.runs, runs),
      hasEscapes: program.escapes.value === 1,
      hasJoints: program.joints.value === 1,
    };
  }

  /** Where a text lies in the memory, or is copied to. */
  #placeOf(text: Uint8Array): number | undefined {
    if (text.buffer === this.#bytes.buffer) return text.byteOffset;
    if (text.length > COPY_BYTES) return undefined;
    this.#bytes.set(text, this.#copy);
    return this.#copy;
  }
}

function spansOf(list: Uint32Array, count: number): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < count; at += 2) spans.push({ start: list[at] as number, end: list[at + 1] as number });
  return spans;
}
