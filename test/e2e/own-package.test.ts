/** What users have below node_modules when keyguard is installed and has run: nothing in it looks like a credential. */
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
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

test("nor in its own repository", () => {
  const root = join(__dirname, "../..");
  const scan = spawnSync(process.execPath, [join(PACKAGE, "dist/keyguard.cjs"), "scan", "--quiet"], { cwd: root });
  expect({ found: scan.stdout.toString().split("\n").slice(0, 12), status: scan.status }).toMatchObject({ status: 0 });
});

test("the packed package.json holds nothing that only this repository needs, and the repository's is as it was", () => {
  const packed = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  for (const key of ["scripts", "devDependencies", "overrides", "dependencies"]) expect(packed).not.toHaveProperty(key);
  expect(packed).toMatchObject({ name: "keyguard", bin: { keyguard: "dist/keyguard.cjs" } });
  expect(require("../../package.json")).toHaveProperty("scripts.prepare");
});
