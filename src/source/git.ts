import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { devNull } from "node:os";
import { KeyguardError } from "../error.ts";
import { gitFailure, tooOld } from "./git-failure.ts";

/** Where git runs. */
export interface GitPlace {
  readonly cwd: string;
  /** Default: the process's. Cleaned by `gitEnvironment` before git sees it. */
  readonly env?: NodeJS.ProcessEnv | undefined;
}

/**
 * What may reach git: where the repository is, who commits, and the configuration's places (`safe.directory` lives there). Everything
 * else named `GIT_…` can change what git shows, run programs or write traces: `GIT_EXTERNAL_DIFF`, `GIT_DIFF_OPTS`,
 * `GIT_LITERAL_PATHSPECS`, `GIT_TRACE`… https://git-scm.com/docs/git#_environment_variables
 */
const KEPT = new Set([
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_COMMON_DIR",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_QUARANTINE_PATH",
  "GIT_SHALLOW_FILE",
  "GIT_NAMESPACE",
  "GIT_CEILING_DIRECTORIES",
  "GIT_DISCOVERY_ACROSS_FILESYSTEM",
  "GIT_EXEC_PATH",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_SYSTEM",
  "GIT_CONFIG_NOSYSTEM",
  "GIT_CONFIG_PARAMETERS",
  "GIT_CONFIG_COUNT",
]);
const KEPT_FAMILIES = /^GIT_(?:AUTHOR|COMMITTER)_|^GIT_CONFIG_(?:KEY|VALUE)_\d/;

/** Read-only, without network, without replacement objects (a commit records the original), with messages that can be matched. */
const FIXED: Readonly<Record<string, string>> = {
  GIT_NO_LAZY_FETCH: "1",
  // For a git that does not know the line above: no transport is allowed, whatever the configuration says.
  GIT_ALLOW_PROTOCOL: "none",
  GIT_NO_REPLACE_OBJECTS: "1",
  // A graft hides commits from whoever walks a history; it is not pushed with it.
  GIT_GRAFT_FILE: devNull,
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
};

/** Options that no command's outcome may depend on, given with every call. */
const OVERRIDES = [
  ["core.fsmonitor", "false"],
  ["core.quotePath", "false"],
  ["color.ui", "false"],
  // About GIT_GRAFT_FILE, in front of what went wrong.
  ["advice.graftFileDeprecated", "false"],
  // Blobs above this are streamed by `cat-file`, never held whole.
  ["core.bigFileThreshold", "1m"],
].flatMap(([name, value]) => ["-c", `${name}=${value}`]);

/** The environment for git, made of the one given. */
export function gitEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const clean: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(env)) {
    const upper = name.toUpperCase();
    if (upper === "LANGUAGE" || upper === "POSIXLY_CORRECT") continue;
    if (!upper.startsWith("GIT_") || KEPT.has(upper) || KEPT_FAMILIES.test(upper)) clean[name] = value;
  }
  return { ...clean, ...FIXED };
}

/** What stands before every command. */
const GLOBAL = ["--no-pager", ...OVERRIDES];

function spawnOptions({ cwd, env }: GitPlace): { cwd: string; env: NodeJS.ProcessEnv; windowsHide: boolean } {
  return { cwd, env: gitEnvironment(env), windowsHide: true };
}

/** A running git. */
export interface GitProcess {
  /** Chunks as they come; ends with git's output, and throws `KeyguardError` when git failed. Leaving it early ends git. */
  readonly output: AsyncIterableIterator<Buffer>;
  /** Writes to git's standard input, without waiting. */
  write(data: string | Buffer): void;
  end(): void;
  /** Ends git if it still runs, whoever waits for it. */
  stop(): void;
}

/** How a call may end without being an error. */
export interface GitOptions extends GitPlace {
  /** Exit codes beside 0 that are answers. */
  readonly accept?: readonly number[];
}

/** Starts `git ARGS`; the one place where git is run for its output. */
export function startGit(args: readonly string[], options: GitOptions): GitProcess {
  const child = spawn("git", [...GLOBAL, ...args], { ...spawnOptions(options), stdio: ["pipe", "pipe", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    if (complaint.length < 4000) complaint += chunk.toString();
  });
  // Without a listener Node throws away what a process that has ended left unread: nothing would be found in it.
  child.stdout.on("readable", () => {});
  // A git that ended early closes its input; its exit code tells why.
  child.stdin.on("error", () => {});
  const ended = new Promise<{ code: number | null; error?: NodeJS.ErrnoException }>((resolve) => {
    child.on("error", (error) => resolve({ code: null, error }));
    child.on("close", (code) => resolve({ code }));
  });

  async function* output(): AsyncGenerator<Buffer> {
    let whole = false;
    try {
      for await (const chunk of child.stdout) yield chunk as Buffer;
      const { code, error } = await ended;
      whole = true;
      if (error) throw startFailure(error, options.cwd);
      if (code === 0 || (code !== null && options.accept?.includes(code))) return;
      throw await failureOf(args, code, complaint, options);
    } finally {
      if (!whole) child.kill();
    }
  }
  return {
    output: output(),
    write: (data) => {
      child.stdin.write(data);
    },
    end: () => {
      child.stdin.end();
    },
    stop: () => {
      child.stdin.end();
      child.stdout.destroy();
      child.kill();
    },
  };
}

/** Runs `git ARGS` and gives its whole output. For small answers; `input` becomes its standard input. */
async function gitOutput(args: readonly string[], options: GitOptions & { input?: string }): Promise<Buffer> {
  const git = startGit(args, options);
  if (options.input !== undefined) git.write(options.input);
  git.end();
  const chunks: Buffer[] = [];
  for await (const chunk of git.output) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const MOST_OUTPUT = 64 << 20;

/** Like `gitOutput`, at once, for output of up to 64 MB; undefined: it is larger. For what is needed rarely and in the middle of pure code. */
export function gitOutputNow(args: readonly string[], place: GitPlace): Buffer | undefined {
  const done = spawnSync("git", [...GLOBAL, ...args], { ...spawnOptions(place), maxBuffer: MOST_OUTPUT });
  const error: NodeJS.ErrnoException | undefined = done.error;
  if (error?.code === "ENOBUFS") return undefined;
  if (error) throw startFailure(error, place.cwd);
  if (done.status !== 0) throw gitFailure(args[0] ?? "", done.status, done.stderr.toString());
  return done.stdout;
}

/** Like `gitOutput`, as text without the newline at the end. */
export async function gitText(args: readonly string[], options: GitOptions & { input?: string }): Promise<string> {
  return (await gitOutput(args, options)).toString().replace(/\n$/, "");
}

function startFailure(error: NodeJS.ErrnoException, cwd: string): KeyguardError {
  // Node says ENOENT both when there is no git and when there is no such folder.
  if (error.code === "ENOENT" && existsSync(cwd)) {
    return new KeyguardError("git-missing", "git was not found", {
      expected: "git on the PATH",
      advice: "Install git, or add its folder to the PATH of the program that started this.",
      cause: error,
    });
  }
  return new KeyguardError("git-failed", `git could not be started in ${cwd}: ${error.code ?? error.message}`, {
    cause: error,
  });
}

/** An unknown option (exit 129) is what an old git says; then its version is the better explanation. */
async function failureOf(
  args: readonly string[],
  code: number | null,
  complaint: string,
  place: GitPlace,
): Promise<KeyguardError> {
  if (code === 129 && args[0] !== "version") {
    const old = tooOld(await gitText(["version"], place));
    if (old) return old;
  }
  return gitFailure(args[0] ?? "", code, complaint);
}
