import { JUDGE_ANCHORS } from "../../../src/detect/judge/anchors.ts";
import { judge } from "../../../src/detect/judge/index.ts";
import { seededRandom } from "../../../src/detect/random.ts";
import { hitsOf } from "./support.ts";

const random = seededRandom(5);

/** One line of about `size` characters made of a piece. */
const line = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

const PIECES: readonly (readonly [what: string, piece: string])[] = [
  ["every anchor", JUDGE_ANCHORS.join("")],
  ["assignments", `password="${random.base62(12)}" `],
  ["open quotes", `token="`],
  ["backslashes", `secret=\\\\\\\\\\"`],
  ["JSON web keys without an end", `{"kty":"d":`],
  ["names that never end", "key-key.key_"],
  ["URLs without a user's end", "x://a:"],
  ["calls", `auth("a","b",`],
  ["pairs without a value", `{"key":"password",\n`],
  ["long tokens", `${random.base62(30)} `],
  ["backticks", "`password: x1`"],
  ["mysql", "mysql -u -p "],
  ["schemes", "bearer basic token "],
];

/** Milliseconds of one run, the better of two. */
function timeOf(text: string): number {
  const hits = hitsOf(text);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round++) {
    const start = process.hrtime.bigint();
    judge({ path: "a.js", text }, hits);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return best;
}

describe("time grows no faster than the text on one line of", () => {
  test.each(PIECES)("%s", (_what, piece) => {
    timeOf(line(piece, 20_000));
    const small = timeOf(line(piece, 50_000));
    const large = timeOf(line(piece, 200_000));
    // four times the text: eight times the time is far from quadratic's sixteen, and leaves room for a busy machine
    expect(large).toBeLessThan(8 * small + 60);
  });
});

test("a line of 6 MB full of names is judged within seconds", () => {
  const code = "var x=y.z(1,2),q=[];".repeat(40);
  const text = line(`${JUDGE_ANCHORS.join("=")};${code}`, 6_000_000);
  const hits = hitsOf(text);
  const start = Date.now();
  judge({ path: "a.js", text }, hits);
  expect(Date.now() - start).toBeLessThan(15_000);
});
