import fc from "fast-check";
import { scanDocument } from "../../src/detect/engine.ts";
import { seededRandom } from "../../src/detect/random.ts";

const random = seededRandom(31);
const id = `AKIA${random.base32(16)}`;
const [head, tail] = [id.slice(0, 9), id.slice(9)];

function found(text: string, path = "a.txt"): { rule: string; text: string }[] {
  return scanDocument({ path, text })
    .filter(({ severity }) => severity !== "low")
    .map(({ rule, span }) => ({ rule, text: text.slice(span.start, span.end) }));
}

describe("a key in pieces is found, with its place in the original", () => {
  test.each([
    ["JavaScript", `const id = "${head}" + "${tail}";`, `${head}" + "${tail}`],
    ["PHP", `$id = '${head}' . '${tail}';`, `${head}' . '${tail}`],
    ["Visual Basic", `id = "${head}" & "${tail}"`, `${head}" & "${tail}`],
    ["Lua", `id = "${head}" .. "${tail}"`, `${head}" .. "${tail}`],
    ["two lines", `const id = "${head}" +\n  "${tail}";`, `${head}" +\n  "${tail}`],
    ["two lines, as in Java", `id = "${head}"\r\n    + "${tail}";`, `${head}"\r\n    + "${tail}`],
    ["a line that goes on", `id = "${head}" \\\n  "${tail}"\n`, `${head}" \\\n  "${tail}`],
  ])("%s", (_, text, original) => {
    expect(found(text)).toEqual([{ rule: "aws-access-key-id", text: original }]);
  });

  test("three pieces", () => {
    const text = `x = "${id.slice(0, 6)}" + "${id.slice(6, 12)}" + "${id.slice(12)}"`;
    expect(found(text).map(({ rule }) => rule)).toEqual(["aws-access-key-id"]);
  });

  test("in whatever pieces", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 18 }), (at) => {
        const text = `let id = '${id.slice(0, at)}' +\n '${id.slice(at)}';\n`;
        return found(text).length === 1;
      }),
    );
  });
});

test("a folded value of YAML is found", () => {
  const [first] = found(`api:\n  token: >-\n    ${random.base62(36)}\n`, "a.yml");
  expect(first?.rule).toBe("generic-secret");
});

test("strings that only stand beside each other are not joined", () => {
  expect(found(`ids = ["${head}", "${tail}"]`)).toEqual([]);
  expect(found(`show("${head}" + name + "${tail}")`)).toEqual([]);
});

test("a long line of joints takes time in proportion", () => {
  const milliseconds = (size: number): number => {
    const text = '"abcdef" + '.repeat(size);
    const start = process.hrtime.bigint();
    scanDocument({ path: "a.js", text });
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  milliseconds(2000);
  // ten times the text: far from quadratic's hundred, with room for a busy machine
  expect(milliseconds(40_000)).toBeLessThan(25 * milliseconds(4000) + 200);
});
