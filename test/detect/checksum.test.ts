import { crc16, crc32, endsWithCrc32, toBase62, withCrc32 } from "../../src/detect/checksum.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { awsAccountOf } from "../../src/rules/aws.ts";

describe("checksums", () => {
  test("agree with the check values of their catalogues", () => {
    expect(crc32("123456789")).toBe(0xcbf43926);
    expect(crc16(Buffer.from("123456789"))).toBe(0x31c3);
  });

  test("are written in base 62, padded", () => {
    expect(toBase62(0, 6)).toBe("000000");
    expect(toBase62(61, 6)).toBe("00000z");
    expect(toBase62(62, 6)).toBe("000010");
  });

  test("at the end of a token hold for it and for no changed one", () => {
    const token = withCrc32(seededRandom(1).base62(30));
    expect(endsWithCrc32(token)).toBe(true);
    const other = token[5] === "a" ? "b" : "a";
    expect(endsWithCrc32(token.slice(0, 5) + other + token.slice(6))).toBe(false);
  });
});

describe("the account in an AWS access key id", () => {
  const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /** An id that was issued for the account: a one bit, the account in 40 bits, seven bits of something else. */
  function idOf(account: bigint): string {
    let bits = ((1n << 47n) | (account << 7n) | 0x55n) << 2n;
    let text = "";
    for (let i = 0; i < 10; i++) {
      text = BASE32[Number(bits & 31n)] + text;
      bits >>= 5n;
    }
    return `AKIA${text}${seededRandom(2).base32(6)}`;
  }

  test.each(["123456789012", "000000000042", "549755813887"])("%s is read off it", (account) => {
    expect(awsAccountOf(idOf(BigInt(account)))).toBe(account);
  });

  test("is not in ids of before 2019", () => {
    expect(awsAccountOf(`AKIAI${seededRandom(3).base32(15)}`)).toBeUndefined();
  });
});
