import { parse, stringify } from "smol-toml";
import { isOurCommand } from "./hook-command.ts";
import { HOOK_NAMES, type HookName } from "./hook-manager.ts";
import type { LefthookFormat } from "./lefthook.ts";

/**
 * lefthook's TOML config. A table may stand anywhere in a TOML file, so that keyguard's are written behind everything else, and nothing of
 * the user's moves. https://toml.io/en/v1.0.0#table
 */
export const lefthookToml: LefthookFormat = {
  add(text, hook, run, needsStdin) {
    const jobs = tableOf(text, hook)?.jobs;
    const value = {
      ...(Array.isArray(jobs) ? { name: "keyguard" } : {}),
      run,
      ...(needsStdin ? { use_stdin: true } : {}),
    };
    const header = Array.isArray(jobs) ? `[[${hook}.jobs]]` : `[${hook}.commands.keyguard]`;
    const gap = text === "" || text.endsWith("\n") ? "" : "\n";
    return `${text}${gap}\n${header}\n${stringify(value)}`;
  },
  remove(text) {
    const ours =
      /\n?\n(?:\[[a-z-]+\.commands\.keyguard\]\n|\[\[[a-z-]+\.jobs\]\]\nname = "keyguard"\n)run = (?:"KEYGUARD=1 |[^\n]*keyguard\/hooks\/)[^\n]*\n(?:use_stdin = true\n)?/g;
    return text.replace(ours, (match) => (match.startsWith("\n\n") ? "\n" : ""));
  },
  hooksIn: (text) => HOOK_NAMES.filter((hook) => callsUs(tableOf(text, hook))),
};

interface HookTable {
  readonly commands?: Readonly<Record<string, { readonly run?: unknown }>>;
  readonly jobs?: readonly { readonly run?: unknown }[];
}

function tableOf(text: string, hook: HookName): HookTable | undefined {
  return (parse(text) as Record<string, HookTable | undefined>)[hook];
}

function callsUs(table: HookTable | undefined): boolean {
  return isOurCommand(table?.commands?.keyguard?.run) || (table?.jobs ?? []).some((job) => isOurCommand(job.run));
}
