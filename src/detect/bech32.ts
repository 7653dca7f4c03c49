/**
 * The checksum of Bech32 (BIP-173): six characters at the end of a lower or upper case text, over its prefix and its data.
 * https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
 */
const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATORS.forEach((generator, bit) => {
      if ((top >>> bit) & 1) sum ^= generator;
    });
  }
  return sum >>> 0;
}

function expanded(prefix: string): number[] {
  const codes = [...prefix].map((char) => char.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

/** Whether a text `prefix1data` ends in its checksum. Upper case is read as lower case. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  const at = lower.lastIndexOf("1");
  const data = [...lower.slice(at + 1)].map((char) => ALPHABET.indexOf(char));
  return at > 0 && data.length >= 6 && !data.includes(-1) && polymod([...expanded(lower.slice(0, at)), ...data]) === 1;
}

/** `prefix1data` with its checksum, lower case; `data` are characters of Bech32's alphabet. For examples. */
export function withBech32(prefix: string, data: string): string {
  const values = [...data].map((char) => ALPHABET.indexOf(char));
  const sum = polymod([...expanded(prefix), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  const checksum = [0, 1, 2, 3, 4, 5].map((i) => ALPHABET.charAt((sum >>> (5 * (5 - i))) & 31)).join("");
  return `${prefix}1${data}${checksum}`;
}

/** The characters that carry Bech32's data. */
export const BECH32_ALPHABET = ALPHABET;
