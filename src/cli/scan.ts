import { availableParallelism } from "node:os";
import { type Configs, openConfigs } from "../config/configs.ts";
import { SEVERITIES, type Severity } from "../detect/rule.ts";
import { EXIT, KeyguardError } from "../error.ts";
import type { Source } from "../source/index.ts";
import { historySource, rangeSource, scanRoot, stagedSource, stdinSource, treeSource } from "../source/index.ts";
import { check } from "./check.ts";
import type { Command, OptionSpec, ParsedArguments, World } from "./command.ts";
import { testOf } from "./globs.ts";
import type { OutputOptions } from "./output.ts";
import type { SearchedCommits } from "./searched-commits.ts";

const OPTIONS: Readonly<Record<string, OptionSpec>> = {
  staged: { type: "boolean", help: "what git commit is about to record" },
  range: { type: "string", value: "A..B", help: "the content that these commits added" },
  history: { type: "boolean", help: "the content that any commit added" },
  since: { type: "string", value: "DATE", help: "with --history: only newer commits" },
  stdin: { type: "boolean", help: "one document from standard input" },
  "stdin-filename": { type: "string", value: "NAME", help: "what that document is called" },
  format: { type: "string", multiple: true, value: "FORMAT[=FILE]", help: "human, json, jsonl; several allowed" },
  config: { type: "string", value: "FILE", help: "instead of the keyguard.config.json at the root" },
  rule: { type: "string", multiple: true, value: "ID", help: "only this rule; several allowed" },
  "min-severity": {
    type: "string",
    value: "LEVEL",
    help: "what counts as a finding: low, medium (default), high, critical",
  },
  redact: {
    type: "string",
    value: "N",
    help: "hide at least N percent of each value (default: all but a few characters)",
  },
  lang: { type: "string", value: "en|ja", help: "the language of the messages (default: by LANG)" },
  "no-color": { type: "boolean", help: "plain text" },
  jobs: { type: "string", value: "N", help: "how many threads search (default: one for each processor, at most 4)" },
  "no-cache": {
    type: "boolean",
    help: "with --history or --range: search commits again in which an earlier scan found nothing",
  },
  quiet: { type: "boolean", help: "say nothing when nothing was found" },
  verbose: { type: "boolean", help: "the evidence for each finding, and all warnings" },
};

/** Chooses the source by the options. */
async function sourceOf(
  args: ParsedArguments,
  world: World,
  root: string,
  isIgnored: (path: string) => boolean,
  configs: Configs,
  searched: SearchedCommits | undefined,
): Promise<Source> {
  const limits = limitsOf(configs);
  const common = { cwd: world.cwd, env: world.env, limits, isIgnored };
  const range = args.text("range");
  const since = args.text("since");
  if (args.flag("staged")) return stagedSource(common);
  const marksOf = (id: string): readonly string[] | undefined => searched?.get(id);
  if (range !== undefined) return rangeSource({ ...common, marksOf, range });
  if (args.flag("history")) return historySource({ ...common, marksOf, ...(since === undefined ? {} : { since }) });
  if (args.flag("stdin"))
    return stdinSource({ stream: world.stdin, filename: args.text("stdin-filename") ?? "stdin", limits });
  return treeSource({ ...common, root, paths: [...args.positionals] });
}

async function run(args: ParsedArguments, world: World): Promise<number> {
  refuseMixtures(args);
  const jobs = jobsOf(args.text("jobs"));
  const { targetsOf, writeReport } = await import("./output.ts");
  targetsOf(args.texts("format"));
  if (args.texts("rule").length > 0) {
    const { requireRule } = await import("./rule-texts.ts");
    for (const id of args.texts("rule")) requireRule(id);
  }
  const root = await scanRoot(world.cwd, world.env);
  const configs = await openConfigs(root, args.text("config"));
  const isIgnored = await testOf(configs.root.ignore);
  const everything =
    args.positionals.length === 0 &&
    !["staged", "history", "stdin"].some((name) => args.flag(name)) &&
    args.text("range") === undefined;
  const searched = args.flag("no-cache") || !ofCommits(args) ? undefined : await searchedCommits(world, configs, root);
  const source = await sourceOf(args, world, root, isIgnored, configs, searched);
  const { examineTogether } = await import("./worker-pool.ts");
  const examination = examineTogether(source, configs, {
    jobs,
    packageFolder: world.packageFolder,
    root,
    config: args.text("config"),
    options: { cwd: world.cwd, env: world.env, limits: limitsOf(configs) },
    onSearched: searched && ((commits) => searched.add(commits)),
  });
  const checked = await check(examination, {
    configs,
    minSeverity: severityOf(args.text("min-severity")) ?? configs.root.minSeverity ?? "medium",
    today: new Date().toISOString().slice(0, 10),
    onlyRules: args.texts("rule"),
    reportUnused: everything,
  });
  searched?.save();
  await writeReport(checked, outputOptions(args), world);
  if (checked.findings.length > 0) return EXIT.findings;
  return checked.unsearched.length > 0 ? EXIT.failed : EXIT.clean;
}

function ofCommits(args: ParsedArguments): boolean {
  return args.flag("history") || args.text("range") !== undefined;
}

async function searchedCommits(world: World, configs: Configs, root: string): Promise<SearchedCommits | undefined> {
  const { openSearchedCommits } = await import("./searched-commits.ts");
  return openSearchedCommits({ cwd: world.cwd, env: world.env }, configs, root, world.packageFolder);
}

function limitsOf(configs: Configs): { maxFileBytes?: number } {
  return configs.root.maxFileBytes === undefined ? {} : { maxFileBytes: configs.root.maxFileBytes };
}

/** More threads need more memory, and wait for the disk in the end. */
const MOST_JOBS = 4;

function jobsOf(text: string | undefined): number {
  if (text === undefined) return Math.min(availableParallelism(), MOST_JOBS);
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new KeyguardError("usage", `--jobs ${text.slice(0, 20)}`, { expected: "1 to 64" });
  return jobs;
}

function refuseMixtures(args: ParsedArguments): void {
  const chosen = ["staged", "history", "stdin"].filter((name) => args.flag(name)).map((name) => `--${name}`);
  if (args.text("range") !== undefined) chosen.push("--range");
  if (chosen.length > 1)
    throw new KeyguardError("usage", `${chosen.join(" and ")} exclude each other`, { expected: "one of them" });
  if (chosen.length === 1 && args.positionals.length > 0) {
    throw new KeyguardError("usage", `${chosen[0]} takes no PATH`, {
      expected: "either PATH… or one of --staged, --range, --history, --stdin",
    });
  }
  if (args.text("since") !== undefined && !args.flag("history"))
    throw new KeyguardError("usage", "--since goes with --history");
  if (args.text("stdin-filename") !== undefined && !args.flag("stdin"))
    throw new KeyguardError("usage", "--stdin-filename goes with --stdin");
}

function severityOf(text: string | undefined): Severity | undefined {
  if (text === undefined) return undefined;
  const found = SEVERITIES.find((severity) => severity === text);
  if (!found)
    throw new KeyguardError("usage", `--min-severity ${text.slice(0, 20)}`, { expected: SEVERITIES.join(", ") });
  return found;
}

function outputOptions(args: ParsedArguments): OutputOptions {
  const lang = args.text("lang");
  if (lang !== undefined && lang !== "en" && lang !== "ja")
    throw new KeyguardError("usage", `--lang ${lang.slice(0, 20)}`, { expected: "en or ja" });
  return {
    formats: args.texts("format"),
    lang,
    colour: args.flag("no-color") ? "never" : "auto",
    verbose: args.flag("verbose"),
    quiet: args.flag("quiet"),
    redactPercent: percentOf(args.text("redact")),
    occasion: "scan",
    firstCommit: false,
    stream: "stdout",
    sayClean: true,
  };
}

function percentOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const percent = Number(text);
  if (!Number.isInteger(percent) || percent < 0 || percent > 100)
    throw new KeyguardError("usage", `--redact ${text.slice(0, 20)}`, { expected: "0 to 100" });
  return percent;
}

export const scanCommand: Command = {
  name: "scan",
  summary: "Searches for credentials. Without PATH: the repository's tracked and untracked, not ignored, files.",
  usage: [
    "keyguard scan [PATH…]",
    "keyguard scan --staged",
    "keyguard scan --range A..B",
    "keyguard scan --history [--since DATE]",
    "keyguard scan --stdin [--stdin-filename NAME]",
  ],
  options: OPTIONS,
  run,
};
