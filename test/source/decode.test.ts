import fc from "fast-check";
import { binaryFormat } from "../../src/source/binary.ts";
import { decode, plainReading, wideSign } from "../../src/source/decode.ts";
import { pathText } from "../../src/source/paths.ts";
import { documentOf, stretchesOf } from "../../src/source/stretches.ts";
import { KEY } from "./needle.ts";

const SEED = 20261123;
const line = (unit: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.string({ unit, maxLength: 30 });
const text = (unit: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(line(unit), { maxLength: 8 }).map((all) => all.join("\n"));
const ascii = fc.constantFrom(..."abc XYZ019=:;'\"{}()/_-.,\t");
const latin = fc.oneof(ascii, fc.constantFrom(..."éèäöüßñçÀ£§°"));
const japanese = fc.oneof(ascii, fc.constantFrom(..."設定鍵接続一上下日本語アクセスキーをここに書く。、　「」"));

/** A text with the key on a line of its own; and the key's place. */
const around = (unit: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text(unit), text(unit)).map(([before, after]) => `${before}\nkey = "${KEY}"\n${after}`);

const utf16be = (contents: string): Buffer => Buffer.from(contents, "utf16le").swap16();

const ENCODERS: readonly (readonly [name: string, unit: fc.Arbitrary<string>, encode: (text: string) => Buffer])[] = [
  ["UTF-8", japanese, (contents) => Buffer.from(contents)],
  ["UTF-8 with a mark", japanese, (contents) => Buffer.from(`\uFEFF${contents}`)],
  ["UTF-16 LE with a mark", japanese, (contents) => Buffer.from(`\uFEFF${contents}`, "utf16le")],
  ["UTF-16 BE with a mark", japanese, (contents) => utf16be(`\uFEFF${contents}`)],
  ["UTF-16 LE", ascii, (contents) => Buffer.from(contents, "utf16le")],
  ["UTF-16 BE", ascii, utf16be],
];

test.each(ENCODERS)("%s: the text comes out as it went in", (_, unit, encode) => {
  fc.assert(
    fc.property(around(unit), (contents) => {
      expect(decode(encode(contents)).text).toBe(contents);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test.each<readonly [string, fc.Arbitrary<string>, (text: string) => Buffer]>([
  ["UTF-16 LE without a mark, Japanese", japanese, (contents) => Buffer.from(contents, "utf16le")],
  ["UTF-16 BE without a mark, Japanese", japanese, utf16be],
  ["Latin-1", latin, (contents) => Buffer.from(contents, "latin1")],
])("%s: the key is found", (_, unit, encode) => {
  fc.assert(
    fc.property(around(unit), (contents) => {
      expect(decode(encode(contents)).text).toContain(KEY);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("the key is found among any bytes, in ASCII or UTF-16, wherever they begin", () => {
  // A mark says how all that follows is to be read: those files are the tests above.
  const bytes = fc
    .uint8Array({ maxLength: 60 })
    .map((all) => Buffer.from(all))
    .filter((all) => wideSign(all)?.markBytes !== 2);
  const key = fc.constantFrom(Buffer.from(` ${KEY} `), Buffer.from(` ${KEY} `, "utf16le"), utf16be(` ${KEY} `));
  fc.assert(
    fc.property(bytes, key, bytes, (before, middle, after) => {
      const all = Buffer.concat([before, middle, after]);
      const decoded = decode(all);
      const readings = [decoded.text, plainReading(all, decoded)?.text ?? ""];
      expect(readings.some((reading) => reading.includes(KEY))).toBe(true);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});

test("bytes are given exactly when they are the text in UTF-8", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (array) => {
      const { text: decoded, bytes } = decode(Buffer.from(array));
      if (bytes) expect(Buffer.from(decoded).equals(bytes)).toBe(true);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});

test("stretches of a file hold all of it, at the right lines and columns, whatever the pieces", async () => {
  const lines = Array.from({ length: 30_000 }, (_, at) => `${at} ${"xÀ日😀".repeat(at % 60)}`);
  const whole = lines.join("\n");
  const bytes = Buffer.from(whole);
  for (const size of [1 << 16, 99_991, bytes.length]) {
    let seen = 0;
    for await (const document of stretchesOf(pieces(bytes, size), { path: "x" })) {
      const { firstLine = 1, firstColumn = 1 } = document;
      const from = lines
        .slice(firstLine - 1, firstLine + 3000)
        .join("\n")
        .slice(firstColumn - 1);
      expect(document.text.slice(0, 100_000)).toBe(from.slice(0, 100_000));
      seen = Math.max(seen, firstLine + document.text.split("\n").length - 1);
    }
    expect(seen).toBe(30_000);
  }
});

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("what is added is compared when it is asked for, once", () => {
  let asked = 0;
  const document = documentOf({ text: "x", encoding: "utf8" }, { path: "x", added: () => [{ from: ++asked, to: 9 }] });
  expect(asked).toBe(0);
  expect([document.added, document.added]).toEqual([[{ from: 1, to: 9 }], [{ from: 1, to: 9 }]]);
  expect(asked).toBe(1);
});

test("a format is binary by its first bytes and what follows; a text that begins alike is text", () => {
  for (const start of ["GIF89a", "MZ", "%PDF-", "PK\x03\x04", "RIFFxxxxWEBP", "ID3", "BZh"]) {
    expect(binaryFormat(Buffer.from(`${start} is how it begins\nkey\n`))).toBeUndefined();
    expect(binaryFormat(Buffer.from(`${start}\0\x01`))).toBeDefined();
  }
  for (const start of ["MZ", "ID3", "BZh", "%PDF-1.4", "GIF89a"]) {
    const text = `${start} in a text of some lines that anybody may write, with a password\n`.repeat(4);
    for (const odd of [[0], [0xe9], [0, 0xff]])
      expect(binaryFormat(Buffer.concat([Buffer.from(text), Buffer.from(odd)]))).toBeUndefined();
  }
  expect(binaryFormat(Buffer.from("\0\x01\x02 unknown"))).toBeUndefined();
  expect(binaryFormat(Buffer.alloc(0))).toBeUndefined();
});

test("paths: UTF-8 stays, other bytes are shown, nothing is lost", () => {
  expect(pathText(Buffer.from("日本/\uFFFD.txt"))).toBe("日本/\uFFFD.txt");
  expect(pathText(Buffer.from("caf\xe9/a", "latin1"))).toBe("caf\\xe9/a");
});
