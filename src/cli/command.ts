import type { Readable } from "node:stream";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "../config/nearest.ts";
import { KeyguardError } from "../error.ts";

/** What a command may touch of the world. */
export interface World {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Readable;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether standard output, or standard error, is a terminal. */
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
  /** The package's folder: hooks and schema.json lie in it. */
  readonly packageFolder: string;
  /** Absolute path of the running node. */
  readonly node: string;
  readonly version: string;
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** An option with the words that `--help` prints. */
export interface OptionSpec {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly short?: string;
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string;
  readonly help: string;
}

/** A command is its words and a function. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** @returns the exit code */
  readonly run: (args: ParsedArguments, world: World) => Promise<number>;
}

/** Arguments by their declared types. */
export interface ParsedArguments {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  flag(name: string): boolean;
}

/**
 * Parses what follows the command's name.
 * @throws KeyguardError `usage` for an unknown option (with the nearest known one) or a missing value
 */
export function parseArguments(command: Command, argv: readonly string[]): ParsedArguments {
  const options: Options = {};
  for (const [name, spec] of Object.entries(command.options)) {
    options[name] = { type: spec.type, multiple: spec.multiple ?? false, ...(spec.short ? { short: spec.short } : {}) };
  }
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const unknown = /option '?(--?[\w-]+)/.exec((cause as Error).message)?.[1];
    const near = unknown && nearest(unknown.replace(/^-+/, ""), Object.keys(options));
    const message =
      near && !(near in { [unknown.slice(2)]: 0 })
        ? `unknown option ${unknown}; did you mean --${near}?`
        : (cause as Error).message.split(". ")[0];
    throw new KeyguardError("usage", `${command.name}: ${message}`, {
      expected: command.usage.join("\n          "),
      cause,
    });
  }
  const values = parsed.values as Record<string, string | boolean | (string | boolean)[] | undefined>;
  return {
    positionals: parsed.positionals,
    text: (name) => (typeof values[name] === "string" ? (values[name] as string) : undefined),
    texts: (name) => (Array.isArray(values[name]) ? (values[name] as string[]) : []),
    flag: (name) => values[name] === true,
  };
}

/** @throws KeyguardError `usage` when there is an argument that is no option: the command would leave it out of account */
export function refuseArguments(command: Command, { positionals }: ParsedArguments): void {
  if (positionals.length > 0)
    throw new KeyguardError("usage", `${command.name} takes no argument`, {
      expected: command.usage.join("\n          "),
    });
}

/** The help of one command. `said` puts it into the reader's language. */
export function helpOf(command: Command, said: (line: string) => string): string {
  const options = Object.entries(command.options).map(
    ([name, spec]) => [`--${name}${spec.value ? ` ${spec.value}` : ""}`, said(spec.help)] as const,
  );
  const width = Math.max(0, ...options.map(([left]) => left.length));
  const [first = "", ...others] = command.usage;
  const lines = [said(command.summary), "", said(`Usage: ${first}`), ...others.map((usage) => `       ${usage}`)];
  if (options.length > 0)
    lines.push("", said("Options:"), ...options.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`));
  return `${lines.join("\n")}\n`;
}
