import { findMnemonic, mnemonicFrom } from "../../src/detect/mnemonic.ts";
import { MNEMONIC_WORDS } from "../../src/detect/mnemonic-words.ts";
import { seededRandom } from "../../src/detect/random.ts";

const random = seededRandom(3);

test("the list has 2,048 words in order, told apart by four letters", () => {
  const words = MNEMONIC_WORDS.split(/\s+/);
  expect(words).toHaveLength(2048);
  expect(words).toEqual([...words].sort());
  expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(2048);
});

test("entropy of zeros gives the phrase that the standard's test vectors show", () => {
  expect(mnemonicFrom("0".repeat(32))).toBe(`${"abandon ".repeat(11)}about`);
  expect(mnemonicFrom("7f".repeat(16))).toBe(
    "legal winner thank year wave sausage worth useful legal winner thank yellow",
  );
});

test.each([32, 40, 48, 56, 64])("a phrase of %s hexadecimal digits is found among other words", (digits) => {
  const phrase = mnemonicFrom(random.hex(digits)).split(" ");
  expect(findMnemonic(["my", "phrase", ...phrase, "thanks"])?.slice(0, 12)).toEqual(phrase.slice(0, 12));
});

test("words of the list with another checksum are no phrase", () => {
  const phrase = mnemonicFrom(random.hex(32)).split(" ");
  const last = phrase[11] === "zoo" ? "zone" : "zoo";
  const others = ["abandon", "ability", "able", "about", last].map((word) => [...phrase.slice(0, 11), word]);
  expect(others.filter((words) => findMnemonic(words)).length).toBeLessThanOrEqual(2);
});
