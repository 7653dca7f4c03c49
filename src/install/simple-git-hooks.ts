import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "./change.ts";
import {
  addToCommandMap,
  hooksInCommandMap,
  hooksMentionedIn,
  removeFromCommandMap,
  writtenByHand,
} from "./command-map.ts";
import { configManager } from "./edited-config.ts";
import { HOOK_NAMES } from "./hook-manager.ts";
import { valueInJson } from "./json-edit.ts";

const PROGRAMS = [".simple-git-hooks", "simple-git-hooks"].flatMap((name) =>
  [".cjs", ".js", ".mjs"].map((ending) => name + ending),
);

/** In the order in which it looks for them. */
const FILES = [...PROGRAMS, ".simple-git-hooks.json", "simple-git-hooks.json", "package.json"];
const KEY = "simple-git-hooks";

const isProgram = (file: string): boolean => PROGRAMS.includes(file);

const MARK = /SIMPLE_GIT_HOOKS/;

const passedOn = (): string => '"$@"';

const placeIn = (file: string): string[] => (file === "package.json" ? [KEY] : []);

/**
 * simple-git-hooks: commands by hook, in `package.json` or a JSON file, copied into git's hooks when `npx simple-git-hooks` is run.
 * https://github.com/toplenboren/simple-git-hooks#readme
 */
export const simpleGitHooks = configManager({
  id: "simple-git-hooks",
  mark: MARK,
  makesHooks: true,
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
  add: (text, request, file) => (isProgram(file) ? text : addToCommandMap(text, placeIn(file), request, passedOn)),
  remove: (text, file) => (isProgram(file) ? text : removeFromCommandMap(text, placeIn(file))),
  hooksIn: (text, file) => (isProgram(file) ? hooksMentionedIn(text) : hooksInCommandMap(text, placeIn(file))),
  refuses: (text, file, request) => (isProgram(file) ? writtenByHand(text, request, passedOn) : undefined),
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
  if (!MARK.test(text) || !text.trimEnd().endsWith(before)) return [];
  const at = text.lastIndexOf(before);
  return [{ kind: "write", path, contents: text.slice(0, at) + after + text.slice(at + before.length) }];
}
