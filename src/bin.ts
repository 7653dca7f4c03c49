#!/usr/bin/env node
import { join } from "node:path";
import { main } from "./cli/main.ts";
import { type CodeCache, keepCompiled } from "./code-cache.ts";
import { EXIT } from "./error.ts";
import { VERSION } from "./version.ts";

const packageFolder = join(__dirname, "..");

const [, , command, ...rest] = process.argv;
/** A tree or a history, rather than a commit's few files. */
const isLong = command === "scan" && !rest.includes("--staged") && !rest.includes("--stdin");
const compiled = command === "hook" || command === "scan" ? keepCompiled(__dirname, isLong) : undefined;
let hasWritten = false;

/** What this run did not happen to need is tried once, so that its code is kept too. */
async function keep(cache: CodeCache): Promise<void> {
  const { tryOut } = await import("./cli/examine.ts");
  await tryOut();
  cache.save();
}

/** Whoever reads may have seen enough (`| head`): that is no failure. The streams are only made when there is something to write. */
function write(stream: NodeJS.WriteStream, text: string): void {
  hasWritten = true;
  if (stream.listenerCount("error") === 0)
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  stream.write(text);
}

void main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  get stdin() {
    return process.stdin;
  },
  stdout: (text) => write(process.stdout, text),
  stderr: (text) => write(process.stderr, text),
  isTerminal: {
    get stdout() {
      return process.stdout.isTTY === true;
    },
    get stderr() {
      return process.stderr.isTTY === true;
    },
  },
  packageFolder,
  node: process.execPath,
  version: VERSION,
}).then(async (code) => {
  if (compiled?.isFresh && code !== EXIT.failed) await keep(compiled);
  // A silent hook need not wait for what it started to end.
  if (!hasWritten) process.exit(code);
  // Not process.exit: what is still on its way to a pipe must arrive. But what failed may have left a git running that nobody reads any more.
  process.exitCode = code;
  if (code === EXIT.failed) process.stderr.write("", () => process.exit(code));
});
