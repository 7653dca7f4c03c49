import { createHash } from "node:crypto";

/**
 * Base 58 with a checksum, as Bitcoin's keys have it: the first four bytes of the double SHA-256 of what stands before them.
 * https://en.bitcoin.it/wiki/Base58Check_encoding
 */
const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const CHECKSUM = 4;

function checksumOf(payload: Uint8Array): Uint8Array {
  const once = createHash("sha256").update(payload).digest();
  return createHash("sha256").update(once).digest().subarray(0, CHECKSUM);
}

/** The bytes that a text of up to some two hundred characters writes, without its checksum; undefined where the checksum is wrong. */
export function fromBase58Check(text: string): Uint8Array | undefined {
  let value = 0n;
  for (const char of text) {
    const digit = ALPHABET.indexOf(char);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  const whole = Buffer.concat([Buffer.alloc(zeros), bytes]);
  const payload = whole.subarray(0, -CHECKSUM);
  return whole.length > CHECKSUM && whole.subarray(-CHECKSUM).equals(checksumOf(payload)) ? payload : undefined;
}

/** Writes bytes that do not begin with zero, and their checksum. For examples. */
export function toBase58Check(payload: Uint8Array): string {
  let value = BigInt(`0x${Buffer.concat([payload, checksumOf(payload)]).toString("hex")}`);
  let text = "";
  for (; value > 0n; value /= 58n) text = ALPHABET.charAt(Number(value % 58n)) + text;
  return text;
}
