import { isUtf8 } from "node:buffer";

/** Formats that hold no text to search: [offset, first bytes as Latin-1, name]. The numbers stand in each format's specification. */
const MAGIC: readonly (readonly [offset: number, bytes: string, name: string])[] = [
  [0, "\x89PNG\r\n\x1a\n", "PNG image"],
  [0, "\xff\xd8\xff", "JPEG image"],
  [0, "GIF87a", "GIF image"],
  [0, "GIF89a", "GIF image"],
  [0, "\0\0\x01\0", "icon"],
  [0, "II*\0", "TIFF image"],
  [0, "MM\0*", "TIFF image"],
  [0, "8BPS\0\x01", "Photoshop image"],
  [8, "WEBP", "WebP image"],
  [8, "WAVE", "WAVE sound"],
  [8, "AVI LIST", "AVI video"],
  [4, "ftyp", "MP4 video or HEIF image"],
  [0, "ID3", "MP3 sound"],
  [0, "\xff\xfb", "MP3 sound"],
  [0, "OggS\0", "Ogg sound or video"],
  [0, "fLaC\0\0\0", "FLAC sound"],
  [0, "\x1aE\xdf\xa3", "Matroska or WebM video"],
  [0, "PK\x03\x04", "ZIP archive"],
  [0, "PK\x05\x06", "ZIP archive"],
  [0, "\x1f\x8b\x08", "gzip archive"],
  [0, "BZh", "bzip2 archive"],
  [0, "\xfd7zXZ\0", "xz archive"],
  [0, "(\xb5/\xfd", "Zstandard archive"],
  [0, "7z\xbc\xaf'\x1c", "7z archive"],
  [0, "Rar!\x1a\x07", "RAR archive"],
  [0, "%PDF-", "PDF document"],
  [0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft compound document"],
  [0, "wOFF", "WOFF font"],
  [0, "wOF2", "WOFF2 font"],
  [0, "\0\x01\0\0\0", "TrueType font"],
  [0, "OTTO\0", "OpenType font"],
  [0, "\x7fELF", "ELF program"],
  [0, "MZ", "Windows program"],
  [0, "\xcf\xfa\xed\xfe", "Mach-O program"],
  [0, "\xce\xfa\xed\xfe", "Mach-O program"],
  [0, "\xca\xfe\xba\xbe", "Java class or Mach-O program"],
  [0, "\0asm\x01\0\0\0", "WebAssembly module"],
  [0, "!<arch>\n", "static library"],
  [0, "SQLite format 3\0", "SQLite database"],
];

/** As many bytes of a file's beginning as `binaryFormat` looks at. */
export const BINARY_SAMPLE = 8192;

/** Of a binary's bytes at least so many are none of a text. */
const LEAST_SHARE = 0.1;

/**
 * The name of the binary format that a file is in, by its first bytes; undefined: text, or not known, and to be searched.
 * A text that only begins like one (`GIF89a`, `MZ`) is no binary: those have a NUL or invalid UTF-8 near the start, and where any text can begin
 * so, many.
 */
export function binaryFormat(start: Buffer): string | undefined {
  const sample = start.subarray(0, BINARY_SAMPLE);
  const head = sample.toString("latin1", 0, 64);
  const found = MAGIC.find(([offset, bytes]) => head.startsWith(bytes, offset));
  if (!found) return undefined;
  // The sample may end inside a character.
  const text = !sample.includes(0) && [0, 1, 2, 3].some((cut) => isUtf8(sample.subarray(0, sample.length - cut)));
  const couldBegin = /^[\n -~]+$/.test(found[1]) && shareOfBinary(sample) < LEAST_SHARE;
  return text || couldBegin ? undefined : found[2];
}

/** How many of the bytes are neither ASCII that prints nor blanks, 0 to 1. */
function shareOfBinary(sample: Buffer): number {
  let count = 0;
  for (const byte of sample) if (byte >= 127 || (byte < 32 && (byte < 9 || byte > 13))) count++;
  return count / sample.length;
}
