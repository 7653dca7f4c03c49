import { fingerprintOf } from "../../src/allow/fingerprint.ts";
import { seededRandom } from "../../src/detect/random.ts";

const random = seededRandom(17);
const of = (secret: string, rule = "generic-secret", path = "a.env"): Promise<string> =>
  fingerprintOf({ rule, path, secret });

test("a fingerprint is made of rule, path and secret, and tells nothing of them", async () => {
  const secret = random.base62(32);
  const first = await of(secret);
  expect(first).toMatch(/^kg1:[\w-]{32}$/);
  expect(await of(secret)).toBe(first);
  for (const other of [of(`${secret}x`), of(secret, "generic-password"), of(secret, "generic-secret", "b.env")])
    expect(await other).not.toBe(first);
});

/** How long so many fingerprints take, in milliseconds. */
async function timeOf(secrets: readonly string[]): Promise<number> {
  const begin = performance.now();
  for (const secret of secrets) await of(secret);
  return performance.now() - begin;
}

test("what a person may have chosen costs a slow hash, what was drawn does not", async () => {
  const drawn = (): string[] => Array.from({ length: 40 }, () => random.base62(40));
  const chosen = Array.from(
    { length: 40 },
    (_, at) => `CorrectHorseBatteryStaple${["Lamp", "Tree", "Rock", "Wind"][at % 4]}${at + 100}`,
  );
  const short = Array.from({ length: 40 }, () => random.base62(12));
  const quick = Math.min(await timeOf(drawn()), await timeOf(drawn()), await timeOf(drawn()));
  for (const slow of [await timeOf(chosen), await timeOf(short)]) expect(slow).toBeGreaterThan(quick * 4);
});
