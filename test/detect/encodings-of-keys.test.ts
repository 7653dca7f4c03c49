import fc from "fast-check";
import { fromBase58Check, toBase58Check } from "../../src/detect/base58.ts";
import { BECH32_ALPHABET, isBech32, withBech32 } from "../../src/detect/bech32.ts";

describe("Bech32", () => {
  const data = fc.stringMatching(new RegExp(`^[${BECH32_ALPHABET}]{1,80}$`));

  test("accepts the example of the standard", () => {
    expect(isBech32("A12UEL5L")).toBe(true);
    expect(isBech32("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw")).toBe(true);
  });

  test("accepts what it wrote, and nothing with another character in it", () => {
    fc.assert(
      fc.property(data, fc.nat(), (text, place) => {
        const written = withBech32("nsec", text);
        const at = 5 + (place % (written.length - 5));
        const other = BECH32_ALPHABET[(BECH32_ALPHABET.indexOf(written.charAt(at)) + 1) % 32];
        const changed = written.slice(0, at) + other + written.slice(at + 1);
        return isBech32(written) && isBech32(written.toUpperCase()) && !isBech32(changed);
      }),
    );
  });
});

describe("Base 58 with a checksum", () => {
  test("reads what it wrote, and nothing with another character in it", () => {
    const payload = fc.uint8Array({ minLength: 20, maxLength: 90 }).filter(([first]) => first !== 0);
    fc.assert(
      fc.property(payload, fc.nat(), (bytes, place) => {
        const written = toBase58Check(bytes);
        const at = place % written.length;
        const changed = written.slice(0, at) + (written.charAt(at) === "z" ? "y" : "z") + written.slice(at + 1);
        expect(fromBase58Check(written)).toEqual(Buffer.from(bytes));
        expect(fromBase58Check(changed)).toBeUndefined();
      }),
    );
  });

  test("reads nothing that holds characters of another alphabet", () => {
    expect(fromBase58Check("0OIl".repeat(8))).toBeUndefined();
  });
});
