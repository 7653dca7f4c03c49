import fc from "fast-check";
import { redact, redactIn } from "../../src/report/redact.ts";

test("shows a little of a long secret and nothing of a short one", () => {
  expect(redact("ABCD567890123456XY7Q")).toBe("ABCD…7Q");
  expect(redact("hunter2")).toBe("…");
  expect(redact("ABCD567890123456XY7Q", 100)).toBe("…");
});

test("a private key shows its armour only", () => {
  expect(redact(`-----BEGIN ${"RSA PRIVATE"} KEY-----\nabc`)).toBe(`-----BEGIN ${"RSA PRIVATE"} KEY-----…`);
});

test("never shows more than seven characters, nor half of it, whatever the secret", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 300, unit: "binary" }),
      fc.integer({ min: 0, max: 100 }),
      (secret, percent) => {
        fc.pre(!secret.startsWith("-----BEGIN"));
        const shown = redact(secret, percent);
        expect(shown.length).toBeLessThanOrEqual(8);
        expect(shown.length - 1).toBeLessThanOrEqual(secret.length / 2);
      },
    ),
  );
});

test("takes secrets out of a path", () => {
  expect(redactIn("a/TOKENTOKENTOKENTOKEN.txt", ["TOKENTOKENTOKENTOKEN"])).toBe("a/TOKE…EN.txt");
});
