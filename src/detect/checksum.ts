/** CRC-32 (ISO 3309, as in zip) of a text's low bytes, unsigned. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i) & 0xff;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** CRC-16/XMODEM (polynomial 0x1021, start 0) of bytes. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc;
}

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A number in base 62 (digits, upper case, lower case), padded with zeros to `length`. */
export function toBase62(value: number, length: number): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62[rest % 62] + text;
  return text.padStart(length, "0");
}

/**
 * The checksum of GitHub's and npm's tokens: the last six characters are the CRC-32, in base 62, of the random part between prefix and
 * checksum. https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function endsWithCrc32(body: string): boolean {
  return toBase62(crc32(body.slice(0, -6)), 6) === body.slice(-6);
}

/** Appends the CRC-32 checksum that `endsWithCrc32` checks; for examples. */
export function withCrc32(body: string): string {
  return body + toBase62(crc32(body), 6);
}
