import { isUtf8 } from "node:buffer";

/** What a file's bytes stand for. `utf8` with errors is decoded as such; `latin1` is also what bytes of no known encoding become. */
type Encoding = "utf8" | "utf16le" | "utf16be" | "shift_jis" | "euc-jp" | "latin1";

/** A decoded file or stretch of one. */
export interface Decoded {
  /** Without a byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** The bytes that are exactly `text` in UTF-8, when there are such. */
  readonly bytes?: Buffer;
}

/** How a file marks its encoding, or what its bytes suggest; `markBytes` are no text. */
export interface WideSign {
  readonly encoding: "utf16le" | "utf16be";
  readonly markBytes: number;
}

const UTF8_MARK = 3;

/** Whether a file that begins so is UTF-16: by its mark, or without one by what its code units would be. */
export function wideSign(start: Buffer): WideSign | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return { encoding: "utf16le", markBytes: 2 };
  if (start[0] === 0xfe && start[1] === 0xff) return { encoding: "utf16be", markBytes: 2 };
  const sample = start.subarray(0, 65536 & ~1);
  if (!sample.includes(0)) return undefined;
  const little = wideScore(sample, 0, 1);
  const big = wideScore(sample, 1, 0);
  if ((little === 0 && big === 0) || hasPlainRun(sample)) return undefined;
  return { encoding: little >= big ? "utf16le" : "utf16be", markBytes: 0 };
}

/**
 * How much the sample looks like UTF-16 of this byte order, 0 (no) to 1. ASCII, Latin-1 and kana speak for it; ideographs only
 * half, because two ASCII letters read as one code unit often are one.
 */
function wideScore(sample: Buffer, low: number, high: number): number {
  let certain = 0;
  let ideographs = 0;
  const units = sample.length >> 1;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const unit = (sample[at + low] as number) | ((sample[at + high] as number) << 8);
    if ((unit >= 0x20 && unit <= 0x17f) || unit === 9 || unit === 10 || unit === 13) certain++;
    else if ((unit >= 0x3000 && unit <= 0x30ff) || (unit >= 0xff00 && unit <= 0xffef)) certain++;
    else if (unit >= 0x4e00 && unit <= 0x9fff) ideographs++;
  }
  if (units < 2 || certain < units * 0.15 || certain + ideographs < units * 0.85) return 0;
  return (certain + ideographs / 2) / units;
}

/**
 * Whether sixteen bytes of ASCII stand together, as in text that is no UTF-16. Hiragana in UTF-16 are pairs of ASCII bytes as well, one
 * of each being `0`.
 */
function hasPlainRun(bytes: Buffer): boolean {
  const runs = bytes.toString("latin1").matchAll(/[\t\n\r -~]{16,}/g);
  for (const [run] of runs) {
    if (run.split("0").length - 1 < run.length * 0.4) return true;
  }
  return false;
}

/** A file that is UTF-16 but holds other text too (appended by another program): its bytes as they are, to be searched as well. */
export function plainReading(bytes: Buffer, { encoding }: Decoded): Decoded | undefined {
  const isWide = encoding === "utf16le" || encoding === "utf16be";
  return isWide && hasPlainRun(bytes) ? { text: bytes.toString("latin1"), encoding: "latin1" } : undefined;
}

/** Decodes a whole file, or a stretch of one whose file is known to be UTF-16 (`wide`). */
export function decode(bytes: Buffer, wide = wideSign(bytes)): Decoded {
  if (wide) return { text: narrow(decodeWide(bytes, wide)), encoding: wide.encoding };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = marked ? bytes.subarray(UTF8_MARK) : bytes;
  if (isUtf8(content)) return utf8(content);
  const encoding = legacyEncoding(content);
  return { text: narrow(decodeAs(encoding, content)), encoding };
}

function utf8(content: Buffer): Decoded {
  if (!content.includes(0)) {
    let text: string | undefined;
    return {
      encoding: "utf8",
      bytes: content,
      get text() {
        text ??= content.toString("utf8");
        return text;
      },
    };
  }
  const plain = content.toString("utf8");
  const text = narrow(plain);
  return text === plain ? { text, encoding: "utf8", bytes: content } : { text, encoding: "utf8" };
}

function decodeWide(bytes: Buffer, wide: WideSign): string {
  const content = bytes.subarray(wide.markBytes);
  if (wide.encoding === "utf16le") return content.toString("utf16le");
  const even = content.subarray(0, content.length & ~1);
  return Buffer.from(even).swap16().toString("utf16le");
}

/**
 * UTF-16 or UTF-32 inside other text (a shell that appends to a file in its own encoding): ASCII characters with NULs between lose them.
 * Lines stay lines.
 */
function narrow(text: string): string {
  if (!text.includes("\0")) return text;
  return text.replace(/(?:[\t\n\r -~]\0{1,3}){4,}/g, (run) => run.replaceAll("\0", ""));
}

const SAMPLE = 1 << 18;

/** Which encoding bytes are in that are no UTF-8. */
function legacyEncoding(bytes: Buffer): Encoding {
  const sample = bytes.subarray(0, SAMPLE);
  const counts = countPairs(sample);
  if (counts.utf8 > counts.high * 0.7) return "utf8";
  if (counts.eucKana >= counts.sjisKana && counts.eucPairs * 2 > counts.high * 0.9 && decodes("euc-jp", bytes))
    return "euc-jp";
  // A second byte of Shift_JIS may be ASCII: taken for it by mistake, a text would lose characters. So kana must speak for it.
  if (counts.sjisKana >= 2 && decodes("shift_jis", bytes)) return "shift_jis";
  return "latin1";
}

interface PairCounts {
  /** Bytes above 127. */
  high: number;
  /** Bytes above 127 that are part of a well-formed UTF-8 sequence. */
  utf8: number;
  /** Pairs that EUC-JP could mean, and those that are kana. */
  eucPairs: number;
  eucKana: number;
  sjisKana: number;
}

function countPairs(bytes: Buffer): PairCounts {
  const counts: PairCounts = { high: 0, utf8: 0, eucPairs: 0, eucKana: 0, sjisKana: 0 };
  let tail = 0;
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      tail = 0;
      continue;
    }
    counts.high++;
    if (tail > 0 && byte < 0xc0) {
      tail--;
      if (tail === 0) counts.utf8 += length;
    } else {
      length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
      tail = length - 1;
    }
    const next = bytes[at + 1] ?? 0;
    if (byte === 0x82 && next >= 0x9f && next <= 0xf1) counts.sjisKana++;
    else if (byte === 0x83 && next >= 0x40 && next <= 0x96) counts.sjisKana++;
  }
  countEuc(bytes, counts);
  return counts;
}

function countEuc(bytes: Buffer, counts: PairCounts): void {
  for (let at = 0; at + 1 < bytes.length; at++) {
    const byte = bytes[at] as number;
    const next = bytes[at + 1] as number;
    if (byte < 0xa1 || next < 0xa1) continue;
    counts.eucPairs++;
    if (byte === 0xa4 || byte === 0xa5) counts.eucKana++;
    at++;
  }
}

function decodes(encoding: "shift_jis" | "euc-jp", bytes: Buffer): boolean {
  const decoder = decoderFor(encoding, true);
  if (!decoder) return false;
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false; // What a fatal decoder throws is the answer.
  }
}

function decodeAs(encoding: Encoding, bytes: Buffer): string {
  if (encoding === "utf8") return bytes.toString("utf8");
  if (encoding === "shift_jis" || encoding === "euc-jp") {
    const text = decoderFor(encoding, false)?.decode(bytes);
    if (text !== undefined) return text;
  }
  return bytes.toString("latin1");
}

/** A Node built with a small ICU has no Japanese decoders; keys are ASCII and found in Latin-1 as well. */
function decoderFor(encoding: "shift_jis" | "euc-jp", fatal: boolean): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch {
    return undefined;
  }
}
