#!/usr/bin/env node
import { join } from "node:path";
import { main } from "./cli/main.ts";
import { EXIT } from "./error.ts";
import { VERSION } from "./version.ts";

const packageFolder = join(__dirname, "..");

void main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  get stdin() {
    return process.stdin;
  },
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
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
}).then((code) => {
  // Not process.exit: what is still on its way to a pipe must arrive. But what failed may have left a git running that nobody reads any more.
  process.exitCode = code;
  if (code === EXIT.failed) process.stderr.write("", () => process.exit(code));
});
