import { scanDocument } from "../../../src/detect/engine.ts";
import { seededRandom } from "../../../src/detect/random.ts";

const random = seededRandom(101);
const chosen = ["must", "be8", "chars"].join("");
const set = (value: string): string => `master_${["pass", "word"].join("")}: "${value}"`;

const severities = (path: string, text: string): readonly string[] =>
  scanDocument({ path, text }).map(({ severity }) => severity);

describe("a chosen password in an example of a documentation comment is shown and does not block", () => {
  test.each([
    ["between fences in JSDoc", "a.ts", `/**\n * Makes one.\n * \`\`\`ts\n *   ${set(chosen)},\n * \`\`\`\n */\n`],
    ["behind @example", "a.ts", `/**\n * @example\n * make({ ${set(chosen)} })\n */\n`],
    ["between fences in a docstring", "a.py", `"""\nMakes one.\n\`\`\`python\n    ${set(chosen)}\n\`\`\`\n"""\n`],
    ["behind Python's prompt", "a.py", `"""\n>>> make(${set(chosen)})\n"""\n`],
  ])("%s", (_what, path, text) => {
    expect(severities(path, text)).toEqual(["low"]);
  });
});

describe("everything else blocks as before", () => {
  test.each([
    ["a drawn value in such an example", "a.ts", `/**\n * \`\`\`\n *   ${set(random.base62(24))}\n * \`\`\`\n */\n`],
    ["behind the comment", "a.ts", `/**\n * \`\`\`\n * a\n * \`\`\`\n */\n${set(chosen)}\n`],
    ["in a comment that describes nothing", "a.ts", `/*\n ${set(chosen)}\n */\n`],
    ["behind another tag", "a.ts", `/**\n * @example\n * make()\n * @deprecated ${set(chosen)}\n */\n`],
    ["behind a glob", "a.ts", `const glob = "src/**/*.ts";\n// \`\`\`\nconst a = { ${set(chosen)} };\n`],
    ["behind the docstring", "a.py", `"""\n\`\`\`\na\n\`\`\`\n"""\n${set(chosen)}\n`],
  ])("%s", (_what, path, text) => {
    expect(severities(path, text)).toEqual(["high"]);
  });
});
