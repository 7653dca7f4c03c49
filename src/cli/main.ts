import { EXIT, isKeyguardError } from "../error.ts";
import { languageOf } from "../messages/language.ts";
import type { Language } from "../messages/messages.ts";
import { type Command, helpOf, parseArguments, type World } from "./command.ts";

interface Entry {
  readonly summary: string;
  readonly load: () => Promise<Command>;
  /** What it prints are whole lines of its own, which can be said in another language. */
  readonly speaks?: true;
}

/** Every command, loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, Entry>> = {
  install: {
    summary: "wire the hooks into this repository",
    load: async () => (await import("./install.ts")).installCommand,
    speaks: true,
  },
  uninstall: {
    summary: "take out what install put in",
    load: async () => (await import("./uninstall.ts")).uninstallCommand,
    speaks: true,
  },
  doctor: {
    summary: "prove that the hook runs",
    load: async () => (await import("./doctor.ts")).doctorCommand,
    speaks: true,
  },
  scan: {
    summary: "search files, the staged changes or the history",
    load: async () => (await import("./scan.ts")).scanCommand,
  },
  hook: { summary: "what the installed hooks run", load: async () => (await import("./hook.ts")).hookCommand },
  allow: {
    summary: "let a known case through",
    load: async () => (await import("./allow.ts")).allowCommand,
    speaks: true,
  },
  rules: { summary: "list the rules", load: async () => (await import("./rules.ts")).rulesCommand },
  explain: {
    summary: "what a rule means, how to revoke, what to use instead",
    load: async () => (await import("./rules.ts")).explainCommand,
  },
  init: {
    summary: "write a commented starter config",
    load: async () => (await import("./init.ts")).initCommand,
    speaks: true,
  },
};

/**
 * Runs one command line.
 * @param argv without node and script
 * @returns the exit code; never throws
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const [name, ...rest] = argv;
  const language = languageOf(world.env, askedLanguage(rest));
  try {
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      const asked = rest[0] !== undefined ? COMMANDS[rest[0]] : undefined;
      const said = await sayerOf(language);
      world.stdout(asked ? helpOf(await asked.load(), said) : overview(said));
      return name === undefined ? EXIT.usage : EXIT.clean;
    }
    if (name === "--version" || name === "-v") {
      world.stdout(`${world.version}\n`);
      return EXIT.clean;
    }
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!entry) return await unknownCommand(name, language, world);
    const command = await entry.load();
    if (rest.includes("--help") || rest.includes("-h")) {
      world.stdout(helpOf(command, await sayerOf(language)));
      return EXIT.clean;
    }
    return await command.run(parseArguments(command, rest), entry.speaks ? await inLanguage(language, world) : world);
  } catch (error) {
    return await explainError(error, language, world, name === "hook");
  }
}

type Said = (line: string) => string;

/** Texts in other languages are only loaded for their readers. */
async function sayerOf(language: Language): Promise<Said> {
  return language === "en" ? (line) => line : (await import("../messages/all.ts")).LANGUAGES[language].said;
}

/** The world of a command that speaks in whole lines, each put into the reader's language. */
async function inLanguage(language: Language, world: World): Promise<World> {
  if (language === "en") return world;
  const said = await sayerOf(language);
  // Not a copy: that would open the streams.
  const stdout = (text: string): void => world.stdout(text.split("\n").map(said).join("\n"));
  return Object.create(world, { stdout: { value: stdout } }) as World;
}

/** `--lang`, also where the command knows no such option: its help and its errors are the reader's. */
function askedLanguage(rest: readonly string[]): string | undefined {
  const at = rest.indexOf("--lang");
  return at >= 0 ? rest[at + 1] : rest.find((each) => each.startsWith("--lang="))?.slice("--lang=".length);
}

function overview(said: Said): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${said(summary)}`);
  const [what, usage, more] = [
    "keyguard stops credentials from entering a git history.",
    "Usage: keyguard COMMAND [OPTION]…",
    "keyguard COMMAND --help says more.",
  ].map(said);
  return `${what}\n\n${usage}\n\n${lines.join("\n")}\n\n${more}\n`;
}

async function unknownCommand(name: string, language: Language, world: World): Promise<number> {
  const { nearest } = await import("../config/nearest.ts");
  const near = nearest(name, Object.keys(COMMANDS));
  const said = await sayerOf(language);
  const first = said(`unknown command "${name.slice(0, 40)}"${near ? `; did you mean "${near}"?` : ""}`);
  world.stderr(`keyguard: ${first}\n\n${overview(said)}`);
  return EXIT.usage;
}

/** One clear paragraph, in the reader's language where keyguard speaks for itself; the stack only on demand. */
async function explainError(error: unknown, language: Language, world: World, inHook: boolean): Promise<number> {
  const { LANGUAGES } = await import("../messages/all.ts");
  const messages = LANGUAGES[language];
  const lines: string[] = [];
  if (isKeyguardError(error)) {
    lines.push(`keyguard: ${messages.said(error.message)}`);
    if (error.expected) lines.push(`${messages.expected}: ${messages.said(error.expected)}`);
    if (error.advice) lines.push(`${messages.howToGoOn}: ${messages.said(error.advice)}`);
  } else {
    lines.push(
      `keyguard: ${messages.bug(error instanceof Error ? `${error.name}${isSystemError(error) ? `: ${error.message}` : ""}` : "unknown")}`,
    );
  }
  if (inHook) lines.push(messages.refused, messages.bypass);
  world.stderr(`${lines.join("\n")}\n`);
  if (world.env.KEYGUARD_DEBUG === "1" && error instanceof Error) world.stderr(`${error.stack ?? ""}\n`);
  return isKeyguardError(error) ? error.exitCode : EXIT.failed;
}

/** A message of the operating system names a file and a reason, never contents; other errors' messages could quote what they choked on. */
function isSystemError(error: Error): boolean {
  return typeof (error as NodeJS.ErrnoException).syscall === "string";
}
