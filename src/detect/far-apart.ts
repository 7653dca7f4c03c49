import type { Excerpt } from "./finding.ts";

/** Files in which a value's name may stand at any distance: the headings of a table, the columns of an `INSERT`, the key of a property list. */
const NAMED_FROM_AFAR = /\.(?:csv|tsv|sql|plist)$/i;
/** A Kubernetes Secret says what it is in another line than its values. */
const MANIFEST = /\.ya?ml$/i;
const ENCODED_VALUE =
  /^[ \t]+[\w.-]{1,80}:[ \t]+["']?(?:[A-Za-z0-9+/]{4}){2,200}(?<=[A-Za-z0-9+/=]{8})={0,2}["']?\r?$/m;

/** A full line of an armoured key: RFC 7468 has 64 characters in it, RFC 4880 at most 76, OpenSSH 70. */
const ARMOURED = { least: 60, most: 76 } as const;

/** Whether what is new in a part of a file may belong to a credential whose other lines stand farther away than the part reaches. */
export function mayBeFarApart(path: string, part: Excerpt): boolean {
  if (NAMED_FROM_AFAR.test(path)) return true;
  if (MANIFEST.test(path) && ENCODED_VALUE.test(part.text)) return true;
  const { bytes, fresh = [{ start: 0, end: bytes.length }] } = part;
  return fresh.some(({ start, end }) => hasArmouredLine(bytes, start, end));
}

/** One byte in sixty is looked at: where it is none of base64, no such line holds it. */
function hasArmouredLine(bytes: Uint8Array, start: number, end: number): boolean {
  for (let probe = start + ARMOURED.least - 1; probe < end; probe += ARMOURED.least) {
    if (!isBase64(bytes[probe])) continue;
    let from = probe;
    while (from > start && probe - from <= ARMOURED.most && isBase64(bytes[from - 1])) from--;
    let to = probe + 1;
    while (to < end && to - from <= ARMOURED.most && isBase64(bytes[to])) to++;
    if (to - from < ARMOURED.least || to - from > ARMOURED.most) continue;
    if (isMixed(bytes, from, to) && (bytes[to] === undefined || !isBase64(bytes[to]))) return true;
  }
  return false;
}

function isBase64(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const letter = byte | 32;
  return (letter >= 97 && letter <= 122) || (byte >= 47 && byte <= 57) || byte === 43;
}

/** Both cases of letters and a digit: no path, no rule under a heading, no digest. */
function isMixed(bytes: Uint8Array, from: number, to: number): boolean {
  let seen = 0;
  for (let at = from; at < to && seen !== 7; at++) {
    const byte = bytes[at] as number;
    seen |= byte >= 97 ? 1 : byte >= 65 ? 2 : byte >= 48 ? 4 : 0;
  }
  return seen === 7;
}
