import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { KeyguardError } from "../error.ts";
import { LANGUAGES } from "../messages/all.ts";
import { languageOf } from "../messages/language.ts";
import { type HumanOptions, mostNamed, type Occasion, renderHuman } from "../report/human.ts";
import { renderJson, renderJsonLines } from "../report/json.ts";
import type { Report } from "../report/report.ts";
import type { Checked } from "./check.ts";
import type { World } from "./command.ts";
import { reportOf, shownReportOf } from "./report-of.ts";
import { adviceOf } from "./rule-texts.ts";

/** Reports for programs. */
const RENDERERS: Readonly<Record<string, (report: Report) => string>> = { json: renderJson, jsonl: renderJsonLines };
const FORMATS = ["human", ...Object.keys(RENDERERS)];

/** More reasons than these are left to the JSON report. */
const MOST_REASONS = 6;

/** One `--format`, perhaps into a file. */
interface Target {
  /** undefined: for people. */
  readonly render: ((report: Report) => string) | undefined;
  readonly file: string | undefined;
}

/** How the output was asked for. */
export interface OutputOptions {
  readonly formats: readonly string[];
  readonly lang: string | undefined;
  readonly colour: "auto" | "never";
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly redactPercent: number;
  readonly occasion: Occasion;
  readonly firstCommit: boolean;
  /** The stream that a person's text goes to. */
  readonly stream: "stdout" | "stderr";
  /** Says so when nothing was found; a hook stays silent. */
  readonly sayClean: boolean;
}

/**
 * Parses `--format` values: `human`, `json=report.json`.
 * @throws KeyguardError `usage`
 */
export function targetsOf(formats: readonly string[]): Target[] {
  const asked = formats.length === 0 ? ["human"] : formats.flatMap((format) => format.split(","));
  return asked.map((each) => {
    const [name = "", ...file] = each.split("=");
    if (!FORMATS.includes(name))
      throw new KeyguardError("usage", `unknown format "${name}"`, {
        expected: `one of ${FORMATS.join(", ")}, each may be followed by =FILE`,
      });
    return { render: RENDERERS[name], file: file.length > 0 ? file.join("=") : undefined };
  });
}

/** Writes everything that a check has to say. */
export async function writeReport(checked: Checked, options: OutputOptions, world: World): Promise<void> {
  const messages = LANGUAGES[languageOf(world.env, options.lang)];
  const shared = { version: world.version, messages, redactPercent: options.redactPercent };
  for (const { render, file } of targetsOf(options.formats)) {
    let text: string;
    if (render) text = render(await reportOf(checked, shared));
    else {
      const colour = file === undefined && wantsColour(options, world);
      const report = await shownReportOf(checked, shared, mostNamed(options.occasion));
      text = renderHuman(report, { ...options, messages, colour, command: commandOf(world), adviceOf });
      if (checked.unsearched.length > 0) text += unsearchedText(checked, messages);
      else if (text === "" && options.sayClean && !options.quiet) text = `${messages.clean(report.scanned.files)}\n`;
      if (options.sayClean && !options.quiet) text += skippedText(checked, messages);
    }
    if (text === "") continue;
    if (file !== undefined) writeFileSync(resolve(world.cwd, file), text);
    else if (!render && options.stream === "stderr") world.stderr(text);
    else world.stdout(text);
  }
}

/** One line on what was passed over without being a reason to stop: how many files, and why, the most frequent reason first. */
function skippedText(checked: Checked, messages: HumanOptions["messages"]): string {
  const counts = new Map<string, number>();
  for (const { reason, blocking } of checked.stats.skipped)
    if (!blocking) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  if (counts.size === 0) return "";
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const reasons = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_REASONS);
  const told = reasons.map(([reason, count]) => `${messages.skippedFor(reason)}${count > 1 ? ` (${count})` : ""}`);
  return `${messages.skipped(total, told.join(", "), counts.size > reasons.length)}\n`;
}

function unsearchedText(checked: Checked, messages: HumanOptions["messages"]): string {
  const lines = checked.unsearched.map((each) => `  ${each.path}: ${each.reason}`);
  return `${messages.notSearched(lines.length)}\n${lines.join("\n")}\n${messages.mustBeSearched}\n`;
}

/** https://no-color.org and https://force-color.org: a variable that is set and not empty decides; else whether a person is watching. */
function wantsColour(options: OutputOptions, { env, isTerminal }: World): boolean {
  if (options.colour === "never" || env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return isTerminal[options.stream] && env.TERM !== "dumb";
}

/** The command as this reader can type it. */
function commandOf(world: World): string {
  return world.env.npm_config_user_agent?.startsWith("yarn") ? "yarn keyguard" : "npx keyguard";
}
