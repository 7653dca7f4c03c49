import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { decodedLayers } from "../../src/detect/decode.ts";
import { seededRandom } from "../../src/detect/random.ts";

const random = seededRandom(11);
const secret = `AKIA${random.base32(16)}`;
const plain = `{"key": "${secret}", "region": "ap-northeast-1"}`;

const percent = (text: string): string =>
  [...text].map((c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0")}`).join("");
const escapes = (text: string): string =>
  [...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
const bytes = (text: string): string =>
  [...text].map((c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`).join("");
const entities = (text: string): string => [...text].map((c) => `&#${c.charCodeAt(0)};`).join("");

/** The places in the original of every layer that holds the secret. */
function places(text: string): { start: number; end: number }[] {
  return [...decodedLayers(text)].flatMap((layer) => {
    const at = layer.text.indexOf(secret);
    if (at === -1) return [];
    return [{ start: layer.toOriginal(at).start, end: layer.toOriginal(at + secret.length - 1).end }];
  });
}

describe("a secret is found in", () => {
  test.each([
    ["base64", Buffer.from(plain).toString("base64")],
    ["base64 for URLs", Buffer.from(plain).toString("base64url")],
    ["hex", Buffer.from(plain).toString("hex")],
    ["percent escapes", percent(secret)],
    ["\\u escapes", escapes(secret)],
    ["\\x escapes", bytes(secret)],
    ["HTML entities", entities(secret)],
    ["gzip in base64", gzipSync(plain.repeat(3)).toString("base64")],
    ["base64 in base64 in base64", b64(b64(b64(plain)))],
    ["five layers", b64(b64(b64(b64(b64(plain)))))],
    ["percent escapes in base64", b64(`a=${percent(secret)}&b=2`)],
  ])("%s, with its place in the original", (_, encoded) => {
    const before = "const value = '";
    const text = `${before}${encoded}';\n`;
    const found = places(text);
    expect(found.length).toBeGreaterThanOrEqual(1);
    for (const place of found) {
      expect(place.start).toBeGreaterThanOrEqual(before.length);
      expect(place.end).toBeLessThanOrEqual(before.length + encoded.length);
      expect(place.end).toBeGreaterThan(place.start);
    }
  });

  test("the data of a Kubernetes Secret, however short", () => {
    const short = "pw=k4Qz";
    const text = `kind: Secret\ndata:\n  password: ${Buffer.from(short).toString("base64")}\n`;
    expect([...decodedLayers(text)].some((layer) => layer.text.includes(short))).toBe(true);
  });
});

/** As `base64` and OpenSSL write it. */
const wrapped = (text: string, width: number, end: string): string =>
  (b64(text).match(new RegExp(`.{1,${width}}`, "g")) ?? []).join(end);
const long = `# ${"settings of the server ".repeat(8)}\n${plain}\n`;

test.each([
  ["flush left", "", wrapped(long, 76, "\n"), "\n"],
  ["with CR LF", "# a comment\r\n", wrapped(long, 64, "\r\n"), "\r\n"],
  ["indented", "data: |\n    ", wrapped(long, 76, "\n    "), "\nnext: 1\n"],
  ["behind a name", "data: ", wrapped(long, 76, "\n  "), ""],
  ["after another", `${wrapped(long, 76, "\n").replace(/./g, "_")}\n`, wrapped(long, 76, "\n"), ""],
])("base64 over several lines, %s", (_, before, encoded, after) => {
  // The padding may be left out.
  const end = before.length + encoded.replace(/=+$/, "").length;
  expect(places(before + encoded + after)).toEqual([{ start: before.length, end }]);
});

test("lines of base64 that make no text together are looked at one by one, and twice at most", () => {
  const line = b64(plain.slice(0, 18)) + "/".repeat(52);
  const started = performance.now();
  expect([...decodedLayers(`${line}\n`.repeat(30_000))]).toEqual([]);
  // Some 0.2 s; from every line to the end of all takes minutes.
  expect(performance.now() - started).toBeLessThan(3000);
});

function b64(text: string): string {
  return Buffer.from(text).toString("base64");
}

test("six layers are one too many", () => {
  expect(places(b64(b64(b64(b64(b64(b64(plain)))))))).toEqual([]);
});

test("a bomb in gzip is left alone", () => {
  const bomb = gzipSync(Buffer.alloc(50 << 20, 97)).toString("base64");
  const started = performance.now();
  const layers = [...decodedLayers(`x = "${bomb}"`)];
  expect(layers.every((layer) => layer.text.length < 8 << 20)).toBe(true);
  expect(performance.now() - started).toBeLessThan(5000);
});

test("ordinary text has no layers", () => {
  expect([...decodedLayers("import { readFileSync } from 'node:fs';\nconst a = 1;\n")]).toEqual([]);
});

test("every place of every layer lies in the original, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 400 }),
      fc.constantFrom(b64, percent, escapes, (t: string) => t),
      (inner, encode) => {
        const text = `key = "${encode(inner)}" # ${inner}`;
        for (const layer of decodedLayers(text)) {
          for (const offset of [0, layer.text.length >> 1, Math.max(0, layer.text.length - 1)]) {
            const span = layer.toOriginal(offset);
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
          }
        }
      },
    ),
    { numRuns: 300, seed: 1 },
  );
});

test("escapes far apart in one long line are read without looking through the whole line for each", () => {
  const text = `${"x ".repeat(2000)}%41%42 `.repeat(4000);
  const started = performance.now();
  expect([...decodedLayers(text)].length).toBeGreaterThan(500);
  // Some 0.1 s; looking back to the line's start each time takes several.
  expect(performance.now() - started).toBeLessThan(2000);
});
