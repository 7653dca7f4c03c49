/** The judge's words with what each of them says, in one table of hashes that `layout.ts` writes. */
import { at } from "./look";
import * as memory from "./memory";

/** The lowest four bits: 1 + the number of the kind of credential that a word names. */
export const KIND: i32 = 15;
/** Ends like a credential's word and is none. */
export const ALIEN: i32 = 16;
/** A name's last word that says that the name speaks about a credential. */
export const ABOUT: i32 = 32;
/** Stands for no value. */
export const NOTHING: i32 = 64;
/** May follow a provider's name in one word with it. */
export const FOLLOWS: i32 = 128;

/** Bytes of an entry: length, meaning, letters. */
const ENTRY: usize = 28;

/** What the word between two addresses says, whatever its case; 0: not known. */
export function meaning(start: usize, end: usize): i32 {
  const length = <i32>(end - start);
  if (length > 24) return 0;
  let hash = <i32>0x811c9dc5;
  for (let p = start; p < end; p++) hash = (hash ^ lower(at(p))) * 0x01000193;
  let slot = (hash ^ (hash >>> 15)) & memory.wordMask;
  let entry = memory.words + ENTRY * slot;
  while (load<u8>(entry) !== 0) {
    if (<i32>load<u8>(entry) === length && isSame(start, entry + 2, length)) return <i32>load<u8>(entry, 1);
    slot = (slot + 1) & memory.wordMask;
    entry = memory.words + ENTRY * slot;
  }
  return 0;
}

function isSame(start: usize, known: usize, length: i32): bool {
  for (let i = 0; i < length; i++) if (lower(at(start + i)) !== <i32>load<u8>(known + i)) return false;
  return true;
}

function lower(code: i32): i32 {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
