import { isOurCommand } from "./hook-command.ts";
import { HOOK_NAMES } from "./hook-manager.ts";
import { setInJson, valueInJson } from "./json-edit.ts";
import type { LefthookFormat } from "./lefthook.ts";

/** lefthook's JSON config, with comments. */
export const lefthookJson: LefthookFormat = {
  add(text, hook, run, needsStdin) {
    const jobs = valueInJson(text, [hook, "jobs"]);
    const command = { run, ...(needsStdin ? { use_stdin: true } : {}) };
    return Array.isArray(jobs)
      ? setInJson(text, [hook, "jobs", jobs.length], { name: "keyguard", ...command })
      : setInJson(text, [hook, "commands", "keyguard"], command);
  },
  remove(text) {
    let edited = text;
    for (const hook of HOOK_NAMES) {
      const jobs = valueInJson(edited, [hook, "jobs"]);
      const at = Array.isArray(jobs) ? jobs.findIndex(isOurJob) : -1;
      if (at >= 0) edited = setInJson(edited, [hook, "jobs", at], undefined);
      if (valueInJson(edited, [hook, "commands", "keyguard"]) === undefined) continue;
      const commands = Object.keys(valueInJson(edited, [hook, "commands"]) as object);
      const rest = Object.keys(valueInJson(edited, [hook]) as object);
      const path = commands.length > 1 ? [hook, "commands", "keyguard"] : rest.length > 1 ? [hook, "commands"] : [hook];
      edited = setInJson(edited, path, undefined);
    }
    return edited;
  },
  hooksIn: (text) =>
    HOOK_NAMES.filter((hook) => {
      const jobs = valueInJson(text, [hook, "jobs"]);
      return (
        isOurCommand(valueInJson(text, [hook, "commands", "keyguard", "run"])) ||
        (Array.isArray(jobs) && jobs.some(isOurJob))
      );
    }),
};

function isOurJob(job: unknown): boolean {
  return typeof job === "object" && job !== null && isOurCommand((job as { run?: unknown }).run);
}
