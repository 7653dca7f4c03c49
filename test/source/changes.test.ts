import fc from "fast-check";
import { ByteReader } from "../../src/source/byte-reader.ts";
import { type Change, type CommitMark, parseChanges } from "../../src/source/changes.ts";

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function parse(bytes: Buffer, size = bytes.length): Promise<(Change | CommitMark)[]> {
  const all: (Change | CommitMark)[] = [];
  for await (const change of parseChanges(inPieces(bytes, Math.max(1, size)))) all.push(change);
  return all;
}

const id = fc
  .constantFrom(40, 64)
  .chain((length) => fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length }));
const mode = fc.constantFrom("000000", "100644", "100755", "120000", "160000");
/** Any bytes but NUL: what git allows in a path, and more. Often such as look like the format itself. */
const path = fc.oneof(
  fc.uint8Array({ min: 1, max: 255, minLength: 1, maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  fc
    .constantFrom(":100644 100644 a b M", "\n", ":", "::", `${"0".repeat(40)}`, "R100")
    .map((text) => Buffer.from(text)),
);
const change: fc.Arbitrary<Change> = fc.integer({ min: 1, max: 3 }).chain((parents) =>
  fc.record({
    status: fc.string({ unit: fc.constantFrom(..."AMTDRCU"), minLength: parents, maxLength: parents }),
    old: fc.array(fc.record({ mode, id }), { minLength: parents, maxLength: parents }),
    mode,
    id,
    path,
  }),
);
const mark: fc.Arbitrary<CommitMark> = fc.record({ commit: id });

/** Writes what git would. */
function format(item: Change | CommitMark): Buffer {
  if ("commit" in item) return Buffer.from(`${item.commit}\0`);
  const { old, status } = item;
  const modes = [...old.map((version) => version.mode), item.mode];
  const ids = [...old.map((version) => version.id), item.id];
  const scored = old.length === 1 && /[RC]/.test(status) ? `${status}087` : status;
  const header = `${":".repeat(old.length)}${[...modes, ...ids, scored].join(" ")}\0`;
  const from = scored === status ? [] : [Buffer.from(":old path\0")];
  return Buffer.concat([Buffer.from(header), ...from, item.path, Buffer.from([0])]);
}

test("any list of changes, with any bytes in its paths, in any pieces, is read as it was written", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(change, mark), { maxLength: 8 }),
      fc.integer({ min: 1, max: 50 }),
      async (items, size) => {
        expect(await parse(Buffer.concat(items.map(format)), size)).toEqual(items);
      },
    ),
    { seed: 20261123, numRuns: 500 },
  );
});

test("any bytes at all are read or refused, never passed over", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), async (bytes) => {
      await expect(parse(Buffer.from(bytes))).rejects.toMatchObject({ code: "git-failed" });
    }),
    { seed: 20261123, numRuns: 300 },
  );
});

test.each([
  `:100644 100644 ${"a".repeat(40)} ${"b".repeat(40)} M\0`,
  `:100644 100644 ${"a".repeat(40)} ${"b".repeat(40)} R100\0one\0`,
  `:100644 100644 ${"a".repeat(40)} M\0path\0`,
  ":\0path\0",
  "warning: something\0",
])("a list that is cut short or no list: %j", async (text) => {
  await expect(parse(Buffer.from(text))).rejects.toMatchObject({ code: "git-failed" });
});

test("lines, counts and pieces come out of a stream as they went in", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.integer({ min: 1, max: 40 }),
      fc.array(fc.nat(60)),
      async (array, size, counts) => {
        const bytes = Buffer.from(array);
        const reader = new ByteReader(inPieces(bytes, size));
        const read: Buffer[] = [];
        for (const [at, count] of counts.entries()) {
          if (at % 3 === 0) {
            const line = await reader.until(10);
            if (line === undefined) break;
            read.push(line, Buffer.from([10]));
          } else if (at % 3 === 1) {
            const part = await reader.take(count);
            if (part === undefined) return;
            expect(part.length).toBe(count);
            read.push(part);
          } else for await (const piece of reader.stream(count)) read.push(piece);
        }
        for await (const piece of reader.stream(1000)) read.push(piece);
        const all = Buffer.concat(read);
        // The last line may have had no end.
        expect([bytes.toString("hex"), `${bytes.toString("hex")}0a`]).toContain(all.toString("hex"));
      },
    ),
    { seed: 20261123, numRuns: 300 },
  );
});
