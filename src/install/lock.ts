import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { KeyguardError } from "../error.ts";

const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/**
 * Runs something while nobody else does with the same folder: between looking at a hook and putting it aside another install would lose it.
 * Where nothing can be written there is nothing to guard, and what follows says so itself.
 * @throws KeyguardError `install` when another one does not come to an end
 */
export async function withLock<T>(folder: string, action: () => Promise<T>): Promise<T> {
  const path = join(folder, "lock");
  const isLocked = await lock(folder, path);
  try {
    return await action();
  } finally {
    if (isLocked) unlock(folder, path);
  }
}

async function lock(folder: string, path: string): Promise<boolean> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      mkdirSync(folder, { recursive: true });
      const file = openSync(path, "wx", 0o600);
      return sign(file, folder, path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT") continue; // The other one has just taken its empty folder away.
      if (code !== "EEXIST") return false;
    }
    if (isAbandoned(path)) unlock(folder, path);
    else if (Date.now() > end)
      throw new KeyguardError("install", `another keyguard is at work here (${path})`, {
        advice: "Wait for it to end; if none is running, remove that file.",
      });
    else await setTimeout(PAUSE_MS);
  }
}

/** Notes who holds the lock; on a full disk it is given up again. */
function sign(file: number, folder: string, path: string): boolean {
  try {
    writeSync(file, `${process.pid}\n`);
    return true;
  } catch {
    unlock(folder, path);
    return false;
  } finally {
    closeSync(file);
  }
}

/** Whether the process that holds the lock is gone. */
function isAbandoned(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    const pid = Number(readFileSync(path, "utf8"));
    // Not signed: it is just being made, or whoever made it was stopped right there.
    if (!Number.isInteger(pid) || pid <= 0) return Date.now() - statSync(path).mtimeMs > PATIENCE_MS;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function unlock(folder: string, path: string): void {
  try {
    unlinkSync(path);
    if (readdirSync(folder).length === 0) rmdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTEMPTY") throw error;
  }
}
