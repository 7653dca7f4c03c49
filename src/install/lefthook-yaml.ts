import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import { KeyguardError } from "../error.ts";
import { isOurCommand } from "./hook-command.ts";
import { HOOK_NAMES, type HookName } from "./hook-manager.ts";
import type { LefthookFormat } from "./lefthook.ts";
import { insertedInFlow, withoutFlowEntry } from "./yaml-flow.ts";

/** lefthook's YAML config, edited as text at the places that the parser names, so that every other byte stays. */
export const lefthookYaml: LefthookFormat = {
  add(text, hook, run, needsStdin) {
    const top = parsed(text);
    const pair = top && pairOf(top, hook);
    const command = {
      lines: [`run: ${JSON.stringify(run)}`, ...(needsStdin ? ["use_stdin: true"] : [])],
      flow: `run: ${JSON.stringify(run)}${needsStdin ? ", use_stdin: true" : ""}`,
    };
    if (pair && isMap(pair.value)) return addedToHook(text, pair.value, command);
    const lines = ["commands:", ...indented(named(command))];
    return pair ? insertedUnderKey(text, pair, lines) : appended(text, [`${hook}:`, ...indented(lines)]);
  },
  remove(text) {
    let edited = text;
    for (const hook of HOOK_NAMES) edited = withoutHook(edited, hook);
    return edited;
  },
  hooksIn(text) {
    const top = parsed(text);
    return HOOK_NAMES.filter((hook) => {
      const map = top?.get(hook);
      if (!isMap(map)) return false;
      const jobs = map.get("jobs");
      return (
        isOurCommand(map.getIn(["commands", "keyguard", "run"])) ||
        (isSeq(jobs) && jobs.items.some((job) => isMap(job) && isOurCommand(job.get("run"))))
      );
    });
  },
};

/** A command's properties, as lines and in flow style. */
interface CommandText {
  readonly lines: readonly string[];
  readonly flow: string;
}

function named({ lines }: CommandText): string[] {
  return ["keyguard:", ...indented(lines)];
}

/** Among the commands or jobs that are there; else as the first command. */
function addedToHook(text: string, hook: YAMLMap, command: CommandText): string {
  const commands = pairOf(hook, "commands");
  const jobs = hook.get("jobs", true);
  if (isMap(commands?.value) && !commands.value.flow) return insertedBehind(text, commands.value, named(command));
  if (isMap(commands?.value)) return insertedInFlow(text, commands.value, `keyguard: { ${command.flow} }`);
  if (isSeq(jobs) && jobs.flow) return insertedInFlow(text, jobs, `{ name: keyguard, ${command.flow} }`);
  if (isSeq(jobs)) return insertedBehind(text, jobs, ["- name: keyguard", ...indented(command.lines)]);
  if (commands) return insertedUnderKey(text, commands, named(command));
  if (hook.flow) return insertedInFlow(text, hook, `commands: { keyguard: { ${command.flow} } }`);
  return pairOf(hook, "jobs") ? text : insertedBehind(text, hook, ["commands:", ...indented(named(command))]);
}

function parsed(text: string): YAMLMap | undefined {
  const document = parseDocument(text);
  const error = document.errors[0];
  if (error)
    throw new KeyguardError("install", `lefthook's config is not valid YAML: ${error.message.split("\n")[0]}`, {
      advice: "Correct the file and run install again.",
    });
  return isMap(document.contents) ? document.contents : undefined;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function eolOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function appended(text: string, lines: readonly string[]): string {
  const eol = eolOf(text);
  const gap = text === "" || text.endsWith("\n") ? "" : eol;
  return text + gap + lines.map((line) => line + eol).join("");
}

/** Adds lines below a key without a value, two columns further in. */
function insertedUnderKey(text: string, pair: Pair, lines: readonly string[]): string {
  const [start = 0, end = 0] = (pair.key as Node).range ?? [];
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const lineEnd = text.indexOf("\n", end);
  const at = lineEnd === -1 ? text.length : lineEnd + 1;
  const eol = eolOf(text);
  const gap = lineEnd === -1 ? eol : "";
  return text.slice(0, at) + gap + lines.map((line) => " ".repeat(column + 2) + line + eol).join("") + text.slice(at);
}

/** Adds lines behind the last entry of a block collection, in its entries' column. */
function insertedBehind(text: string, node: Node, lines: readonly string[]): string {
  const [start = 0, end = text.length] = node.range ?? [];
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const eol = eolOf(text);
  const lastCharacter = text.slice(0, end).trimEnd().length;
  const lineEnd = text.indexOf("\n", lastCharacter);
  const at = lineEnd === -1 ? text.length : lineEnd + 1;
  const gap = lineEnd === -1 ? eol : "";
  return text.slice(0, at) + gap + lines.map((line) => " ".repeat(column) + line + eol).join("") + text.slice(at);
}

/** Takes keyguard's command out, and the collections around it that then are empty. */
function withoutHook(text: string, hook: HookName): string {
  const top = parsed(text);
  const map = top?.get(hook, true) as Node | undefined;
  if (!top || !isMap(map)) return text;
  const commands = map.get("commands", true);
  if (isMap(commands) && isOurCommand(commands.getIn(["keyguard", "run"]))) {
    const entry = pairOf(commands, "keyguard");
    if (commands.flow && entry) return withoutFlowEntry(text, commands, commands.items.indexOf(entry));
    const holder =
      commands.items.length > 1 ? entry : map.items.length > 1 ? pairOf(map, "commands") : pairOf(top, hook);
    return holder ? withoutLines(text, holder.key as Node, holder.value as Node) : text;
  }
  const jobs = map.get("jobs", true);
  if (!isSeq(jobs)) return text;
  const at = jobs.items.findIndex((each) => isMap(each) && isOurCommand(each.get("run")));
  if (at === -1) return text;
  return jobs.flow
    ? withoutFlowEntry(text, jobs, at)
    : withoutLines(text, jobs.items[at] as Node, jobs.items[at] as Node);
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function withoutLines(text: string, first: Node, last: Node): string {
  const from = text.lastIndexOf("\n", (first.range?.[0] ?? 0) - 1) + 1;
  const stop = text.slice(0, last.range?.[1] ?? from).trimEnd().length;
  const lineEnd = text.indexOf("\n", stop);
  return text.slice(0, from) + (lineEnd === -1 ? "" : text.slice(lineEnd + 1));
}
