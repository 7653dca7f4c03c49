/** The patterns of the engine beside the rules: none of them tries exponentially many ways, whatever it is given. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { complexityOf, relaxed } from "../complexity.ts";

const FOLDER = join(__dirname, "../../src/detect");
const LITERAL =
  /(?<=[([=,:?!&|\s;{}])\/(?![*/ ])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\n\\[])+)\/([a-z]{0,5})(?=[\s.,;)\]])/g;

const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !/generated|assembly/.test(file),
);
const patterns = files.flatMap((file) =>
  [
    ...readFileSync(join(FOLDER, file), "utf8")
      .replace(/^\s*(?:\/?\*|\/\/).*$/gm, "")
      .matchAll(LITERAL),
  ].map(([, source = "", flags = ""]) => [file, source, flags] as const),
);

/** The alternatives of a pattern: of a long list of them the checker decides nothing in time. */
function alternativesOf(source: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gs)) {
    if (token === "(") depth++;
    if (token === ")") depth--;
    if (token === "|" && depth === 0) parts.push("");
    else parts[parts.length - 1] += token;
  }
  return parts;
}

function isExponential(source: string, flags: string): boolean {
  return alternativesOf(source).some(
    (part) => complexityOf(relaxed(part), flags.replace(/[gyd]/g, "")) === "exponential",
  );
}

test("there are hundreds of them", () => {
  expect(patterns.length).toBeGreaterThan(300);
});

test.each(files.map((file) => [file]))("the patterns of %s are not known to try exponentially many ways", (file) => {
  const own = patterns.filter(([each]) => each === file);
  expect(own.filter(([, source, flags]) => isExponential(source, flags)).map(([, source]) => source)).toEqual([]);
});

test.each([
  ["a letter that two parts may take", "^x$|^(?:k?[A-Z0-9]+[-_+])*k?PSK$", "i"],
  ["words that may be parted anywhere", "^(?:[A-Z]?[a-z][a-z][a-z]+)+[0-9]?$", ""],
])("%s is known when it is seen", (_what, source, flags) => {
  expect(isExponential(source, flags)).toBe(true);
});
