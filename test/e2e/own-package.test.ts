/** What users have below node_modules when keyguard is installed and has run: nothing in it looks like a credential. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE, Scratch } from "./scratch.ts";

test("keyguard finds nothing in its own package, compiled code included", () => {
  const scratch = new Scratch();
  const own = join(scratch.root, "node_modules/keyguard");
  cpSync(PACKAGE, own, { recursive: true });
  const scan = (): ReturnType<Scratch["run"]> =>
    scratch.run(process.execPath, [join(own, "dist/keyguard.cjs"), "scan", "--jobs", "2", "--format", "jsonl", own]);
  scan();
  const { stdout } = scan();
  const found = stdout.split("\n").filter((line) => line.includes('"blocking":true'));
  expect(found).toEqual([]);
  expect(scratch.run("ls", [join(own, ".code-cache")]).stdout).toContain("cli-examine.cjs");
  scratch.remove();
});
