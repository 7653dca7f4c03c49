/**
 * The sieve: goes over a text's bytes and writes down the places that can lead to a finding. What it leaves out leads nowhere; what it keeps is
 * for the engine to decide. In WebAssembly, because it looks at every byte of every file and is fast from the first one on.
 */

import { hasEscapes } from "./escapes";
import { hasJoints } from "./joints";
import { keepJudged } from "./judged";
import * as memory from "./memory";
import { beginNeeds, mayMatchAnywhere, testRules } from "./needs";
import { beginProviders, isTold, mayHaveValue } from "./providers";
import * as long from "./runs";
import { beginUnits, toUnits } from "./units";
import { setFormat } from "./values";

export { configure } from "./memory";

/** The first address that nothing of the program's own lies at. */
export const free: usize = __heap_base;

/** Bits of a word in `wakes`. */
const RULES: i32 = 1;
const NAMED: i32 = 2;
const JUDGED: i32 = 4;
/** `kind:` of Kubernetes. */
const KIND: i32 = 8;
/** A provider's name that is a word of its own. */
const ORDINARY: i32 = 16;
/** In the list of hits: only the word's rules that can match anywhere around it. */
const AROUND: i32 = 4;

const ANY_CASE: i32 = 0x20202020;

/** What was found, for whoever called: numbers of entries; -1 in any of them: there was no room, nothing is said. */
export let hits: i32 = 0;
export let judged: i32 = 0;
export let tokens: i32 = 0;
export let runs: i32 = 0;
export let escapes: i32 = 0;
export let joints: i32 = 0;

let mentionsKind: bool = false;

/**
 * @param start of the text, with a margin before and behind it
 * @param format of the file, as `layout.ts` numbers them; -1: nothing of it is judged but passwords in URLs
 */
export function sift(start: usize, length: i32, format: i32): void {
  memory.setText(start, length);
  setFormat(format);
  hits = 0;
  judged = 0;
  mentionsKind = false;
  beginNeeds();
  beginProviders();
  findWords();
  if (hits > 0) hits = keepHits(hits);
  if (judged > 0) {
    sortJudged();
    judged = keepJudged(judged, format < 0);
  }
  long.keepRuns(format >= 0, mentionsKind ? 8 : 20);
  tokens = long.tokens;
  runs = long.runs;
  escapes = hasEscapes() ? 1 : 0;
  joints = hasJoints() ? 1 : 0;
  if (hits + judged + tokens + runs === 0) return;
  beginUnits();
  toUnits(memory.hitsOut + 4, hits, 8);
  toUnits(memory.judgedOut, judged, 4);
  toUnits(memory.tokensOut, tokens, 4);
  toUnits(memory.runsOut, runs, 4);
}

function hashOf4(four: i32): i32 {
  return (four * 0x85ebca6b) >>> 18;
}

/** As `findWords` of `word-index.ts`, four places at a time. Looks a few bytes into the margin. */
function findWords(): void {
  const end = memory.textEnd;
  const anyCase = i32x4.splat(ANY_CASE);
  const three = i32x4.splat(0xffffff);
  const factor = i32x4.splat(0x9e3779b1);
  const column = i32x4.splat(0xc0);
  const letters = i32x4.splat(0x40);
  const lowest5 = i32x4.splat(31);
  for (let p = memory.textStart; p < end; p += 4) {
    // Each number holds a byte, lowest, and the three before it.
    const bytes = v128.load(p - 3);
    const fours = v128.or(v128.shuffle<u8>(bytes, bytes, 3, 2, 1, 0, 4, 3, 2, 1, 5, 4, 3, 2, 6, 5, 4, 3), anyCase);
    const hashes = i32x4.shr_u(i32x4.mul(v128.and(fours, three), factor), 18);
    const before = i32x4.shr_u(fours, 24);
    const bits = v128.and(v128.and(before, lowest5), i32x4.eq(v128.and(before, column), letters));
    const first = passes(i32x4.extract_lane(hashes, 0), i32x4.extract_lane(bits, 0));
    const second = passes(i32x4.extract_lane(hashes, 1), i32x4.extract_lane(bits, 1));
    const third = passes(i32x4.extract_lane(hashes, 2), i32x4.extract_lane(bits, 2));
    const fourth = passes(i32x4.extract_lane(hashes, 3), i32x4.extract_lane(bits, 3));
    if (((first | second | third | fourth) & 1) === 0) continue;
    if (first & 1) wordsAt(p, i32x4.extract_lane(fours, 0), i32x4.extract_lane(hashes, 0));
    if (second & 1) wordsAt(p + 1, i32x4.extract_lane(fours, 1), i32x4.extract_lane(hashes, 1));
    if (third & 1) wordsAt(p + 2, i32x4.extract_lane(fours, 2), i32x4.extract_lane(hashes, 2));
    if (fourth & 1) wordsAt(p + 3, i32x4.extract_lane(fours, 3), i32x4.extract_lane(hashes, 3));
    if (hits < 0 || judged < 0) return;
  }
}

/** In the lowest bit: whether some probe ends so. */
function passes(hash: i32, bit: i32): u32 {
  return load<u32>(memory.filter + (hash << 2)) >>> bit;
}

function wordsAt(p: usize, four: i32, hash: i32): void {
  follow(<i32>load<u16>(memory.firstOf4 + 2 * hashOf4(four)), p + 1);
  follow(<i32>load<u16>(memory.firstOf3 + 2 * hash), p + 1);
}

function follow(entry: i32, end: usize): void {
  for (let word = entry; word !== 0; word = <i32>load<u16>(memory.next + 2 * word)) noteIf(word - 1, end);
}

/** Notes a word if it is the one whose probe ends before `probeEnd`, and leads anywhere. */
function noteIf(word: i32, probeEnd: usize): void {
  const length = <usize>load<u16>(memory.lengths + 2 * word);
  const begin = memory.bytes + load<u32>(memory.begins + 4 * word);
  const start = probeEnd - <usize>(load<u8>(memory.probes + word) & 127);
  const end = start + length;
  if (memory.textStart > start || end > memory.textEnd) return;
  for (let i: usize = 0; i < length; i++) {
    const code = <i32>load<u8>(start + i);
    if ((code >= 65 && code <= 90 ? code + 32 : code) !== <i32>load<u8>(begin + i)) return;
  }
  const what = <i32>load<u8>(memory.wakes + word);
  if (what & KIND) mentionsKind = true;
  let wakes = 0;
  if (what & RULES) wakes = testRules(word, start) ? RULES : AROUND;
  if (what & NAMED && mayHaveValue(start, end, <i32>load<u8>(memory.leastRuns + word)))
    if (!(what & ORDINARY) || isTold(start, end)) wakes |= NAMED;
  if (wakes !== 0) noteHit(word, start, wakes);
  if (what & JUDGED) noteJudged(start);
}

function noteHit(word: i32, start: usize, wakes: i32): void {
  if (hits < 0) return;
  if (hits === memory.room) {
    hits = -1;
    return;
  }
  const entry = memory.hitsOut + 8 * hits;
  store<u32>(entry, (word << 3) | wakes);
  store<u32>(entry, <u32>(start - memory.textStart), 4);
  hits++;
}

/** Keeps those that can lead anywhere, now that the whole text is known. */
function keepHits(count: i32): i32 {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const hit = load<u32>(memory.hitsOut + 8 * i);
    const word = <i32>(hit >>> 3);
    let wakes = <i32>(hit & 3);
    if (!(wakes & RULES) && hit & AROUND && mayMatchAnywhere(word)) wakes |= RULES;
    if (wakes === 0) continue;
    store<u32>(memory.hitsOut + 8 * kept, (word << 2) | wakes);
    store<u32>(memory.hitsOut + 8 * kept, load<u32>(memory.hitsOut + 8 * i, 4), 4);
    kept++;
  }
  return kept;
}

function noteJudged(start: usize): void {
  if (judged < 0) return;
  if (judged === memory.room) {
    judged = -1;
    return;
  }
  store<u32>(memory.judgedOut + 4 * judged, <u32>start);
  judged++;
}

/** They come in the order of their probes: nearly sorted. */
function sortJudged(): void {
  const list = memory.judgedOut;
  for (let i = 1; i < judged; i++) {
    const value = load<u32>(list + 4 * i);
    let at = i;
    for (; at > 0 && load<u32>(list + 4 * (at - 1)) > value; at--)
      store<u32>(list + 4 * at, load<u32>(list + 4 * (at - 1)));
    store<u32>(list + 4 * at, value);
  }
}
