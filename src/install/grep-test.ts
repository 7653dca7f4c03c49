import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * Whether this machine's grep does with the gate's lists what the gate needs: finds a suspicious line (also beside NUL bytes, which some
 * greps end a line at, and in encodings of old), says so by its exit code, and lets an innocent line pass.
 */
export function gateWorks(packageFolder: string): boolean {
  const asks = (flags: readonly string[], list: string, input: string | Buffer): number | null =>
    spawnSync("grep", ["-q", ...flags, "-f", join(packageFolder, "dist", list)], {
      input,
      env: { ...process.env, LC_ALL: "C" },
    }).status;
  const words = (input: string | Buffer): number | null => asks(["-F", "-i"], "gate-words.txt", input);
  const patterns = (input: string | Buffer): number | null => asks(["-E"], "gate-patterns.txt", input);
  const innocent = "+a = 1\n+// \u65e5\u672c\u8a9e\n";
  return (
    words(innocent) === 1 &&
    patterns(innocent) === 1 &&
    words("+KeyGuard:allow\n") === 0 &&
    words("+a\0b keyguard:allow\n") === 0 &&
    patterns("+a0b1c2d3e4f5g6h7i8j9\n") === 0 &&
    patterns('+Password = "correct horse"\n') === 0 &&
    patterns("+a\0password: abcdefgh\n") === 0 &&
    patterns("+a\0- key: abcdefgh\n+\0password: abcdefgh\n") === 0 &&
    // Shift_JIS, Latin-1
    patterns(Buffer.from("+\x83\x70\n", "latin1")) === 0 &&
    patterns(Buffer.from("+caf\xe9 x\n", "latin1")) === 0
  );
}
