import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { seededRandom } from "../../src/detect/random.ts";
import { PACKAGE, Scratch } from "./scratch.ts";

/** All or nothing: what stops an install half-way leaves the repository as it was, or as it is to be. */
const CLI = join(PACKAGE, "dist", "keyguard.cjs");
const random = seededRandom(28);
const LEAK = `aws_access_key_id = AKIAY${random.base32(15)}\n`;
const OWN = "#!/bin/sh\necho own\n";

let scratch: Scratch;
afterEach(() => scratch.remove());

function withOwnHook(): void {
  scratch = new Scratch();
  scratch.write(".git/hooks/pre-commit", OWN);
  chmodSync(join(scratch.root, ".git/hooks/pre-commit"), 0o755);
}

/** Names and contents of hooks and of keyguard's folder; drafts and locks would be among them. */
function state(): string {
  return scratch.run("sh", [
    "-c",
    "cd .git && find hooks keyguard ! -name '*.sample' -type f -exec sha256sum {} + 2>/dev/null | sort -k 2; ls -d keyguard 2>/dev/null",
  ]).stdout;
}

test("two installs at once: one sound hook, and the hook that was there is not lost", () => {
  for (let round = 0; round < 3; round++) {
    withOwnHook();
    const one = `"${process.execPath}" "${CLI}" install`;
    expect(scratch.run("sh", ["-c", `${one} & ${one} & ${one}; wait`]).code).toBe(0);
    scratch.stage("leak.txt", LEAK);
    const blocked = scratch.commit();
    expect(blocked.output).toContain("leak.txt:1:21");
    expect(blocked.output.match(/^own$/gm)).toHaveLength(1);
    expect(scratch.keyguard("uninstall").code).toBe(0);
    expect(readFileSync(join(scratch.root, ".git/hooks/pre-commit"), "utf8")).toBe(OWN);
    expect(existsSync(join(scratch.root, ".git/keyguard"))).toBe(false);
    if (round < 2) scratch.remove();
  }
});

test("a lock whose owner is gone is no hindrance", () => {
  withOwnHook();
  mkdirSync(join(scratch.root, ".git/keyguard"));
  const gone = spawnSync("true").pid;
  writeFileSync(join(scratch.root, ".git/keyguard/lock"), `${gone}\n`);
  expect(scratch.keyguard("install").code).toBe(0);
  expect(existsSync(join(scratch.root, ".git/keyguard/lock"))).toBe(false);
});

test("ctrl-C at any moment: the old state or the new one, and uninstall puts all of it back", async () => {
  withOwnHook();
  const old = state();
  scratch.keyguard("install");
  const fresh = state();
  scratch.keyguard("uninstall");
  expect(state()).toBe(old);
  const seen = new Set<string>();
  for (let after = 0; after <= 400; after += 20) {
    const child = spawn(process.execPath, [CLI, "install"], { cwd: scratch.root, env: scratch.env, stdio: "ignore" });
    const ended = new Promise((resolve) => child.on("exit", resolve));
    await setTimeout(after);
    child.kill("SIGINT");
    await ended;
    const now = state();
    // A lock may be left by the one that was stopped; the next one sees that its owner is gone.
    expect([old, fresh]).toContain(
      now
        .split("\n")
        .filter(
          (line) => !line.endsWith("keyguard/lock") && (line !== "keyguard" || now.includes("keyguard/installed")),
        )
        .join("\n"),
    );
    seen.add(now.includes("keyguard/installed") ? "new" : "old");
    expect(scratch.keyguard("uninstall").code).toBe(0);
    expect(state()).toBe(old);
  }
  expect([...seen]).toContain("old");
});

test("a kill that nothing can catch, between the two steps: install again and uninstall mend it", () => {
  withOwnHook();
  const old = state();
  const aside = join(scratch.root, ".git/hooks/pre-commit-before-keyguard");
  const path = join(scratch.root, ".git/hooks/pre-commit");
  scratch.run("mv", [path, aside]);
  expect(scratch.keyguard("install").code).toBe(0);
  scratch.stage("leak.txt", LEAK);
  expect(scratch.commit().output).toMatch(/own\n(?:.*\n)*.*leak\.txt:1:21/);
  expect(scratch.keyguard("uninstall").code).toBe(0);
  expect(state()).toBe(old);
  scratch.run("mv", [path, aside]);
  expect(scratch.keyguard("uninstall").code).toBe(0);
  expect(state()).toBe(old);
});

test("a hooks folder in which nothing can be written: nothing is changed, and the place is named", () => {
  withOwnHook();
  scratch.write("tools/hooks/pre-commit", OWN);
  scratch.git("config", "core.hooksPath", "tools/hooks");
  scratch.write("package.json", "{}\n");
  const hooks = join(scratch.root, "tools/hooks");
  // Root may write everywhere: the test is run as somebody who may not.
  const isRoot = process.getuid?.() === 0;
  const command = isRoot ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];
  if (isRoot) {
    scratch.run("chown", ["-R", "65534:65534", scratch.folder]);
    chmodSync(process.env.KEYGUARD_E2E ?? "", 0o755);
  }
  chmodSync(hooks, 0o555);
  const [program = "", ...args] = [...command, process.execPath, CLI, "install", "--prepare"];
  const refused = scratch.run(program, args);
  chmodSync(hooks, 0o755);
  expect(refused.code).toBe(3);
  expect(refused.stderr).toContain(`${hooks}/pre-commit could not be written (EACCES)`);
  expect(readdirSync(hooks)).toEqual(["pre-commit"]);
  expect(readFileSync(join(scratch.root, "package.json"), "utf8")).toBe("{}\n");
  expect(existsSync(join(scratch.root, ".git/keyguard"))).toBe(false);
});

test("a full disk: nothing is changed, nothing lies about", () => {
  withOwnHook();
  // A file system of its own in memory, where this user may mount one.
  const script = [
    'mount -t tmpfs -o size=96k none "$1" || exit 42',
    'cp -r "$2/." "$1/" && cd "$1"',
    // Whatever room is left is taken, but for a page.
    "dd if=/dev/zero of=filler bs=1k 2>/dev/null; truncate -s -4096 filler",
    '"$3" "$4" install --hook pre-commit --hook pre-merge-commit --hook commit-msg --hook pre-push; echo "code $?"',
    "find .git/hooks .git/keyguard 2>/dev/null; cat .git/hooks/pre-commit",
  ].join("\n");
  scratch.run("sh", ["-c", "rm -rf .git/hooks/*.sample"]);
  const disk = join(scratch.folder, "disk");
  mkdirSync(disk);
  const args = ["sh", "-c", script, "sh", disk, scratch.root, process.execPath, CLI];
  const done = scratch.run("unshare", process.getuid?.() === 0 ? ["-m", ...args] : ["-Urm", ...args]);
  if (done.code === 42 || done.code === -1 || /unshare/.test(done.stderr)) return;
  expect(done.output).toContain("ENOSPC");
  expect(done.stdout).toContain(`code 3\n.git/hooks\n.git/hooks/pre-commit\n${OWN}`);
});

test("a hooks folder that is a symlink out of the repository is not written through; one inside is", () => {
  withOwnHook();
  const outside = join(scratch.folder, "shared");
  scratch.run("mv", [join(scratch.root, ".git/hooks"), outside]);
  symlinkSync(outside, join(scratch.root, ".git/hooks"));
  const refused = scratch.keyguard("install");
  expect(refused.code).toBe(3);
  expect(refused.stderr).toContain("leads out of");
  expect(readFileSync(join(outside, "pre-commit"), "utf8")).toBe(OWN);
  expect(existsSync(join(outside, "pre-commit-before-keyguard"))).toBe(false);

  scratch.run("sh", [
    "-c",
    'rm .git/hooks && mkdir tools && cp -r "$1" tools/hooks && ln -s ../tools/hooks .git/hooks',
    "sh",
    outside,
  ]);
  expect(scratch.keyguard("install").code).toBe(0);
  scratch.stage("leak.txt", LEAK);
  expect(scratch.commit().output).toContain("leak.txt:1:21");
});

test("a journal that is broken: uninstall goes by keyguard's marks", () => {
  withOwnHook();
  scratch.keyguard("install");
  for (const broken of ["{", "[null, {}]", "7"]) {
    writeFileSync(join(scratch.root, ".git/keyguard/installed.json"), broken);
    expect(scratch.keyguard("install").code).toBe(0);
  }
  writeFileSync(join(scratch.root, ".git/keyguard/installed.json"), "{");
  expect(scratch.keyguard("uninstall").code).toBe(0);
  expect(readFileSync(join(scratch.root, ".git/hooks/pre-commit"), "utf8")).toBe(OWN);
  expect(existsSync(join(scratch.root, ".git/keyguard"))).toBe(false);
});
