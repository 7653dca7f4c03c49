import { readFileSync } from "node:fs";
import { CONFIG_FILES } from "../config/config.ts";
import { openConfigs } from "../config/configs.ts";
import { EXIT, KeyguardError } from "../error.ts";
import type { Occasion } from "../report/human.ts";
import { scanRoot } from "../source/repository.ts";
import type { Source } from "../source/source.ts";
import { stagedSource } from "../source/staged.ts";
import { type Checked, check } from "./check.ts";
import type { Command, ParsedArguments, World } from "./command.ts";
import { testOf } from "./globs.ts";

/** What a hook is given by git, and what it says. */
interface Hook {
  readonly occasion: Occasion;
  readonly source: (context: Context) => Promise<Source>;
  /** Says what the working tree's configs let through beyond the staged ones. */
  readonly comparesConfigs?: true;
}

interface Context {
  readonly world: World;
  /** What git passed to the hook. */
  readonly given: readonly string[];
  /** The gate's listing of what is staged stands on standard input. */
  readonly isListed: boolean;
  readonly common: {
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;
    readonly isIgnored: (path: string) => boolean;
    readonly limits: { maxFileBytes?: number };
  };
}

const staged: Hook = {
  occasion: "commit",
  comparesConfigs: true,
  source: ({ common, isListed }) => stagedSource({ ...common, listing: isListed ? standardInput() : undefined }),
};

/** What the gate has written there; nothing when it cannot be read, and then git is asked again. */
function standardInput(): Buffer | undefined {
  try {
    return readFileSync(0);
  } catch {
    return undefined;
  }
}

/** https://git-scm.com/docs/githooks: arguments and standard input of each. */
const HOOKS: Readonly<Record<string, Hook>> = {
  "pre-commit": staged,
  "pre-merge-commit": staged,
  "commit-msg": {
    occasion: "message",
    source: async ({ common, given }) =>
      (await import("../source/message.ts")).commitMessageSource({
        ...common,
        file: required(given[0], "commit-msg FILE"),
      }),
  },
  "pre-push": {
    occasion: "push",
    comparesConfigs: true,
    source: async ({ common, given, world }) =>
      (await import("../source/push.ts")).pushSource({
        ...common,
        remote: given[0] ?? "",
        url: given[1] ?? "",
        stdin: await textOf(world.stdin),
      }),
  },
  "pre-receive": {
    occasion: "push",
    source: async ({ common, world }) =>
      (await import("../source/push.ts")).receiveSource({ ...common, stdin: await textOf(world.stdin) }),
  },
};

async function run(args: ParsedArguments, world: World): Promise<number> {
  const [name, ...given] = args.positionals;
  const hook = name !== undefined && Object.hasOwn(HOOKS, name) ? HOOKS[name] : undefined;
  if (!hook)
    throw new KeyguardError("usage", `unknown hook "${(name ?? "").slice(0, 40)}"`, {
      expected: Object.keys(HOOKS).join(", "),
    });
  const root = await scanRoot(world.cwd, world.env);
  const configs = await openConfigs(root);
  const limits = configs.root.maxFileBytes === undefined ? {} : { maxFileBytes: configs.root.maxFileBytes };
  const isIgnored = await testOf(configs.root.ignore);
  const isConfig = (path: string): boolean => isNamedConfig(path) || configs.files().includes(path);
  // A commit cannot hide a change to the guard's own config behind that config.
  const common = {
    cwd: world.cwd,
    env: world.env,
    isIgnored: (path: string) => !isConfig(path) && isIgnored(path),
    limits,
  };
  const configPaths = new Set<string>();
  const source = begun(
    noting(await hook.source({ world, given, common, isListed: args.flag("listed") }), configPaths, isConfig),
  );
  const { examineHere } = await import("./examine.ts");
  const checked = await check(examineHere(source, configs, { neverIgnored: isConfig }), {
    configs,
    minSeverity: configs.root.minSeverity ?? "medium",
    today: new Date().toISOString().slice(0, 10),
    onlyRules: [],
    reportUnused: false,
  });
  await sayWeakened(hook, { world, root, files: configs.files(), changed: [...configPaths] });
  await report(checked, hook, source.hasHead === true, world);
  if (checked.findings.length > 0) return EXIT.findings;
  return checked.unsearched.length > 0 ? EXIT.failed : EXIT.clean;
}

/** Says what there is to say; what writes it is only loaded then. */
async function report(checked: Checked, hook: Hook, hasHead: boolean, world: World): Promise<void> {
  if (checked.findings.length + checked.warnings.length + checked.unsearched.length + checked.expiredAllow.length === 0)
    return;
  const { writeReport } = await import("./output.ts");
  const firstCommit =
    hook === staged &&
    checked.findings.length > 0 &&
    !hasHead &&
    !(await (await import("../source/heads.ts")).hasHead(world.cwd, world.env));
  const options = {
    formats: [],
    lang: undefined,
    colour: "auto",
    verbose: world.env.KEYGUARD_VERBOSE === "1",
    quiet: true,
    redactPercent: 0,
    stream: "stderr",
    sayClean: false,
  } as const;
  await writeReport(checked, { ...options, occasion: hook.occasion, firstCommit }, world);
}

interface ConfigsOfRun {
  readonly world: World;
  readonly root: string;
  /** Those that hold now. */
  readonly files: readonly string[];
  /** Those that the commit changes. */
  readonly changed: readonly string[];
}

/** What weakens the guard: in the commit itself, and in the working tree alone. Where no config is and none changes, nothing is loaded. */
async function sayWeakened(hook: Hook, { world, root, files, changed }: ConfigsOfRun): Promise<void> {
  if (!hook.comparesConfigs || files.length + changed.length === 0) return;
  const { unstagedConfigs } = await import("./unstaged-configs.ts");
  const unstaged = unstagedConfigs(world, root, files);
  if (changed.length + unstaged.length === 0) return;
  const { weakenedBy, weakerThanStaged } = await import("./weakened.ts");
  const lines = [
    ...(hook === staged ? await weakenedBy(world, [...changed, ...files]) : []),
    ...(unstaged.length > 0 ? await weakerThanStaged(world, root, unstaged) : []),
  ];
  for (const line of lines) world.stderr(`${line}\n`);
}

function isNamedConfig(path: string): boolean {
  return CONFIG_FILES.some((name) => path === name || path.endsWith(`/${name}`));
}

/** The same source; the configs among its documents are noted as they pass. */
function noting(source: Source, configPaths: Set<string>, isConfig: (path: string) => boolean): Source {
  return {
    ...source,
    async *documents() {
      for await (const document of source.documents()) {
        if (isConfig(document.path)) configPaths.add(document.path);
        yield document;
      }
    },
  };
}

/** The same source, its first document asked for at once: git works while the rules are loaded. */
function begun(source: Source): Source {
  const documents = source.documents()[Symbol.asyncIterator]();
  const first = documents.next();
  // Whoever consumes the source hears of it.
  first.catch(() => {});
  return {
    ...source,
    async *documents() {
      try {
        for (let next = await first; !next.done; next = await documents.next()) yield next.value;
      } finally {
        await documents.return?.();
      }
    },
  };
}

function required(value: string | undefined, usage: string): string {
  if (value === undefined)
    throw new KeyguardError("usage", "an argument is missing", { expected: `keyguard hook ${usage}` });
  return value;
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

export const hookCommand: Command = {
  name: "hook",
  summary: "What the installed hooks run; git gives the arguments.",
  usage: ["keyguard hook pre-commit|pre-merge-commit|commit-msg|pre-push|pre-receive [ARGUMENT]…"],
  options: { listed: { type: "boolean", help: "the gate's listing of what is staged stands on standard input" } },
  run,
};
