import fc from "fast-check";
import { isPlaceholder, longestRun } from "../../src/detect/placeholder.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { classChanges, looksRandom } from "../../src/detect/randomness.ts";

describe("a placeholder", () => {
  test.each([
    "x".repeat(32),
    "your-api-key-goes-here",
    "abcdefghijklmnop",
    "0123456789abcdef",
    "1234567890",
    "aaaabbbbccccdddd",
    "<insert the token>",
    "example",
    "${API_KEY}",
    "{{ token }}",
    "********",
    "00000000-0000-0000-0000-000000000000",
    "deadbeefdeadbeef",
    "",
  ])("is %s", (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  test("is a random value but once in a thousand times", () => {
    let mistaken = 0;
    for (let seed = 1; seed <= 3000; seed++) if (isPlaceholder(seededRandom(seed).base62(32))) mistaken++;
    expect(mistaken).toBeLessThanOrEqual(3);
  });

  test("holds runs that count up, count down or repeat", () => {
    expect([longestRun("abcdef"), longestRun("fedcba"), longestRun("aaaa"), longestRun("k3Q"), longestRun("")]).toEqual(
      [6, 6, 4, 1, 0],
    );
  });
});

describe("a random look", () => {
  const makers = {
    hex: (seed: number) => seededRandom(seed).hex(32),
    base36: (seed: number) => seededRandom(seed).base36(32),
    base62: (seed: number) => seededRandom(seed).base62(40),
    base64: (seed: number) => seededRandom(seed).base64(40),
  };
  test.each(Object.entries(makers))("is found in %s for ninety-seven of a hundred values", (_, make) => {
    let random = 0;
    for (let seed = 1; seed <= 1000; seed++) if (looksRandom(make(seed))) random++;
    expect(random).toBeGreaterThanOrEqual(970);
  });

  test.each([
    "readFileSyncWithOptions",
    "internationalization-of-messages",
    "com.example.application.Controller",
    "THE_QUICK_BROWN_FOX_JUMPS_OVER",
    "getElementsByClassNameAndRole",
  ])("is not found in %s", (value) => {
    expect(looksRandom(value)).toBe(false);
  });

  test("is a share: between 0 and 1 for any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const share = classChanges(text);
        return share >= 0 && share <= 1;
      }),
      { seed: 1 },
    );
  });
});
