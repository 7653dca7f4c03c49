import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What a finished process left. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams, for messages. */
  readonly output: string;
}

/** The installed package's folder, as a user has it. */
export const PACKAGE = join(process.env.KEYGUARD_E2E ?? "", "node_modules", "keyguard");

/** The packed tarball itself. */
export const TARBALL = process.env.KEYGUARD_TARBALL ?? "";

/** Where the hook managers and package managers of `managers/package.json` are installed. */
export const MANAGERS = process.env.KEYGUARD_MANAGERS ?? "";

/** An environment without the developer's own git settings. */
function cleanEnvironment(home: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: home,
    LANG: "C.UTF-8",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "A U Thor",
    GIT_AUTHOR_EMAIL: "author@example.com",
    GIT_COMMITTER_NAME: "A U Thor",
    GIT_COMMITTER_EMAIL: "author@example.com",
    ...more,
  };
}

/** A real repository in a temporary folder. */
export class Scratch {
  readonly folder: string;
  /** The repository's top. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;

  constructor(name = "repository", env: NodeJS.ProcessEnv = {}) {
    this.folder = mkdtempSync(join(tmpdir(), "keyguard-"));
    this.root = join(this.folder, name);
    mkdirSync(this.root, { recursive: true });
    this.env = cleanEnvironment(this.folder, env);
    this.git("init", "-q", "-b", "main");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  run(
    command: string,
    args: readonly string[],
    options: { cwd?: string; input?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
  ): Outcome {
    const done = spawnSync(command, args, {
      cwd: options.cwd ?? this.root,
      env: { ...this.env, ...options.env },
      ...(options.input === undefined ? {} : { input: options.input }),
      maxBuffer: 1 << 28,
      timeout: 120_000,
    });
    const stdout = done.stdout?.toString() ?? "";
    const stderr = done.stderr?.toString() ?? "";
    return { code: done.status ?? -1, stdout, stderr, output: stdout + stderr };
  }

  /** Runs git and insists that it succeeds. */
  git(...args: string[]): string {
    const outcome = this.run("git", args);
    if (outcome.code !== 0) throw new Error(`git ${args.join(" ")}: ${outcome.output}`);
    return outcome.stdout;
  }

  /** Runs git and takes whatever comes. */
  tryGit(...args: string[]): Outcome {
    return this.run("git", args);
  }

  keyguard(...args: string[]): Outcome {
    return this.run(process.execPath, [join(PACKAGE, "dist", "keyguard.cjs"), ...args]);
  }

  write(path: string, contents: string | Buffer): string {
    const full = join(this.root, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, contents);
    return full;
  }

  /** Writes and stages. */
  stage(path: string, contents: string | Buffer): void {
    this.write(path, contents);
    this.git("add", "-f", "--", path);
  }

  /** Tries to commit what is staged. */
  commit(...args: string[]): Outcome {
    return this.tryGit("commit", "-q", "-m", "a change", ...args);
  }

  /** Commits past every hook, for what was in the history before keyguard came. */
  commitUnchecked(): void {
    this.git("commit", "-q", "--no-verify", "-m", "before keyguard");
  }

  /** Number of commits on HEAD. */
  commits(): number {
    const outcome = this.tryGit("rev-list", "--count", "HEAD");
    return outcome.code === 0 ? Number(outcome.stdout) : 0;
  }
}
