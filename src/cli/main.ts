import { EXIT, isKeyguardError } from "../error.ts";
import { languageOf } from "../messages/language.ts";
import { type Command, helpOf, parseArguments, type World } from "./command.ts";

/** Every command, loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  install: {
    summary: "wire the hooks into this repository",
    load: async () => (await import("./install.ts")).installCommand,
  },
  uninstall: {
    summary: "take out what install put in",
    load: async () => (await import("./uninstall.ts")).uninstallCommand,
  },
  doctor: { summary: "prove that the hook runs", load: async () => (await import("./doctor.ts")).doctorCommand },
  scan: {
    summary: "search files, the staged changes or the history",
    load: async () => (await import("./scan.ts")).scanCommand,
  },
  hook: { summary: "what the installed hooks run", load: async () => (await import("./hook.ts")).hookCommand },
  allow: { summary: "let a known case through", load: async () => (await import("./allow.ts")).allowCommand },
  rules: { summary: "list the rules", load: async () => (await import("./rules.ts")).rulesCommand },
  explain: {
    summary: "what a rule means, how to revoke, what to use instead",
    load: async () => (await import("./rules.ts")).explainCommand,
  },
  init: { summary: "write a commented starter config", load: async () => (await import("./init.ts")).initCommand },
};

/**
 * Runs one command line.
 * @param argv without node and script
 * @returns the exit code; never throws
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      const asked = rest[0] !== undefined ? COMMANDS[rest[0]] : undefined;
      world.stdout(asked ? helpOf(await asked.load()) : overview());
      return name === undefined ? EXIT.usage : EXIT.clean;
    }
    if (name === "--version" || name === "-v") {
      world.stdout(`${world.version}\n`);
      return EXIT.clean;
    }
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!entry) return await unknownCommand(name, world);
    const command = await entry.load();
    if (rest.includes("--help") || rest.includes("-h")) {
      world.stdout(helpOf(command));
      return EXIT.clean;
    }
    return await command.run(parseArguments(command, rest), world);
  } catch (error) {
    return await explainError(error, world, name === "hook");
  }
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `keyguard stops credentials from entering a git history.\n\nUsage: keyguard COMMAND [OPTION]…\n\n${lines.join("\n")}\n\nkeyguard COMMAND --help says more.\n`;
}

async function unknownCommand(name: string, world: World): Promise<number> {
  const { nearest } = await import("../config/nearest.ts");
  const near = nearest(name, Object.keys(COMMANDS));
  world.stderr(
    `keyguard: unknown command "${name.slice(0, 40)}"${near ? `; did you mean "${near}"?` : ""}\n\n${overview()}`,
  );
  return EXIT.usage;
}

/** One clear paragraph, in the reader's language where keyguard speaks for itself; the stack only on demand. */
async function explainError(error: unknown, world: World, inHook: boolean): Promise<number> {
  const { LANGUAGES } = await import("../messages/all.ts");
  const messages = LANGUAGES[languageOf(world.env)];
  const lines: string[] = [];
  if (isKeyguardError(error)) {
    lines.push(`keyguard: ${error.message}`);
    if (error.expected) lines.push(`${messages.expected}: ${error.expected}`);
    if (error.advice) lines.push(`${messages.howToGoOn}: ${error.advice}`);
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
