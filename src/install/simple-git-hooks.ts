import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "./change.ts";
import { addToCommandMap, hooksInCommandMap, removeFromCommandMap } from "./command-map.ts";
import { configManager } from "./edited-config.ts";
import { HOOK_NAMES } from "./hook-manager.ts";
import { valueInJson } from "./json-edit.ts";

const FILES = [".simple-git-hooks.json", "simple-git-hooks.json", "package.json"];
const KEY = "simple-git-hooks";

const placeIn = (file: string): string[] => (file === "package.json" ? [KEY] : []);

/**
 * simple-git-hooks: commands by hook, in `package.json` or a JSON file, copied into git's hooks when `npx simple-git-hooks` is run.
 * https://github.com/toplenboren/simple-git-hooks#readme
 */
export const simpleGitHooks = configManager({
  id: "simple-git-hooks",
  find({ root }) {
    for (const file of FILES) {
      const path = join(root, file);
      if (!existsSync(path)) continue;
      if (file !== "package.json") return { file, because: `${file} is there` };
      if (typeof valueInJson(readFileSync(path, "utf8"), [KEY]) === "object")
        return { file, because: `package.json has the key "${KEY}"` };
    }
    return undefined;
  },
  add: (text, request, file) => addToCommandMap(text, placeIn(file), request, () => '"$@"'),
  remove: (text, file) => removeFromCommandMap(text, placeIn(file)),
  hooksIn: (text, file) => hooksInCommandMap(text, placeIn(file)),
  notes: () => ["npx simple-git-hooks makes git's hooks anew from it; where they were there, they are changed already"],
  also(before, after, places) {
    const file = FILES.find((name) => existsSync(join(places.root, name))) ?? "package.json";
    return HOOK_NAMES.flatMap((hook) =>
      writtenHook(
        join(places.hooksFolder, hook),
        valueInJson(before, [...placeIn(file), hook]),
        valueInJson(after, [...placeIn(file), hook]),
      ),
    );
  },
});

/** The hook that simple-git-hooks wrote: it ends with the command. */
function writtenHook(path: string, before: unknown, after: unknown): Change[] {
  if (typeof before !== "string" || typeof after !== "string" || before === after || !existsSync(path)) return [];
  const text = readFileSync(path, "utf8");
  if (!text.trimEnd().endsWith(before)) return [];
  const at = text.lastIndexOf(before);
  return [{ kind: "write", path, contents: text.slice(0, at) + after + text.slice(at + before.length) }];
}
