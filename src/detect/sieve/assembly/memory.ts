/** Where everything lies. */

/** Tables, in the order in which `layout.ts` writes them. */
export let lengths: usize = 0;
export let bytes: usize = 0;
export let begins: usize = 0;
export let probes: usize = 0;
export let filter: usize = 0;
export let firstOf4: usize = 0;
export let firstOf3: usize = 0;
export let next: usize = 0;
export let wakes: usize = 0;
export let leastRuns: usize = 0;
export let classes: usize = 0;
export let words: usize = 0;
export let needs: usize = 0;
export let sets: usize = 0;
export let wordMask: i32 = 0;

/** Lists that are written, and the entries that each of them has room for. */
export let hitsOut: usize = 0;
export let judgedOut: usize = 0;
export let tokensOut: usize = 0;
export let runsOut: usize = 0;
export let room: i32 = 0;
/** Three numbers for each rule. */
export let notes: usize = 0;

/** @param head 32-bit numbers: where the tables begin, then the lists and their room */
export function configure(head: usize): void {
  const tables = <usize>load<u32>(head);
  lengths = tables + load<u32>(tables, 4);
  bytes = tables + load<u32>(tables, 8);
  begins = tables + load<u32>(tables, 12);
  probes = tables + load<u32>(tables, 16);
  filter = tables + load<u32>(tables, 20);
  firstOf4 = tables + load<u32>(tables, 24);
  firstOf3 = tables + load<u32>(tables, 28);
  next = tables + load<u32>(tables, 32);
  // Between them are the engine's.
  wakes = tables + load<u32>(tables, 52);
  leastRuns = tables + load<u32>(tables, 56);
  classes = tables + load<u32>(tables, 60);
  words = tables + load<u32>(tables, 64);
  needs = tables + load<u32>(tables, 68);
  sets = tables + load<u32>(tables, 72);
  const numbers = tables + load<u32>(tables, 76);
  wordMask = load<i32>(numbers);
  hitsOut = load<u32>(head, 4);
  judgedOut = load<u32>(head, 8);
  tokensOut = load<u32>(head, 12);
  runsOut = load<u32>(head, 16);
  room = load<i32>(head, 20);
  notes = load<u32>(head, 24);
}

/**
 * The text under search: address of its first byte, and of the one behind its last. It stands between margins of bytes above 127: whoever looks
 * beyond its ends sees what he sees at a letter that is not ASCII, and keeps the place.
 */
export let textStart: usize = 0;
export let textEnd: usize = 0;

export function setText(start: usize, length: i32): void {
  textStart = start;
  textEnd = start + length;
}
