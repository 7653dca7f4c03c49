import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  addToCommandMap,
  hooksInCommandMap,
  hooksMentionedIn,
  removeFromCommandMap,
  writtenByHand,
} from "./command-map.ts";
import { configManager } from "./edited-config.ts";
import { HOOK_NAMES, type HookManager, type HookName } from "./hook-manager.ts";
import { valueInJson } from "./json-edit.ts";

/** A manager whose hooks read their commands from `package.json`, or from a file of its own, when they run. */
interface LiveConfig {
  readonly id: string;
  /** Where the commands are in `package.json`. */
  readonly at: readonly string[];
  /** Where they are in files of the manager's own. */
  readonly ownAt: readonly string[];
  /** The manager's own files, in the order in which it looks for them behind `package.json`. */
  readonly files: readonly string[];
  /** How it passes git's arguments on. */
  readonly argument: string;
  readonly mark: RegExp;
  readonly writes: readonly HookName[];
}

function liveConfigManager({ id, at, ownAt, files, argument, mark, writes }: LiveConfig): HookManager {
  const placeIn = (file: string): string[] => [...(file === "package.json" ? at : ownAt)];
  const argumentsOf = (hook: HookName): string => (hook === "commit-msg" || hook === "pre-push" ? argument : "");
  const isEditable = (text: string, file: string): boolean => typeof valueInJson(text, placeIn(file)) === "object";
  return configManager({
    id,
    mark,
    keptOutOf: writes,
    find({ root }) {
      const path = join(root, "package.json");
      if (existsSync(path) && isEditable(readFileSync(path, "utf8"), "package.json"))
        return { file: "package.json", because: `package.json has the key "${at.join(".")}"` };
      const file = files.find((name) => existsSync(join(root, name)));
      return file === undefined ? undefined : { file, because: `${file} is there` };
    },
    add: (text, request, file) =>
      isEditable(text, file) ? addToCommandMap(text, placeIn(file), request, argumentsOf) : text,
    remove: (text, file) => (isEditable(text, file) ? removeFromCommandMap(text, placeIn(file)) : text),
    hooksIn: (text, file) => (isEditable(text, file) ? hooksInCommandMap(text, placeIn(file)) : hooksMentionedIn(text)),
    refuses: (text, file, request) => (isEditable(text, file) ? undefined : writtenByHand(text, request, argumentsOf)),
    notes: () => [],
  });
}

/**
 * husky 4: https://github.com/typicode/husky/tree/v4.3.8#readme (git's arguments in `HUSKY_GIT_PARAMS`); its files are those of cosmiconfig, of which
 * those in JSON are edited.
 */
export const husky4 = liveConfigManager({
  id: "husky4",
  at: ["husky", "hooks"],
  ownAt: ["hooks"],
  files: [
    ...["", ".json", ".yaml", ".yml", ".js", ".cjs"].map((ending) => `.huskyrc${ending}`),
    "husky.config.js",
    "husky.config.cjs",
  ],
  argument: "$HUSKY_GIT_PARAMS",
  mark: /^# husky/m,
  writes: HOOK_NAMES.filter((hook) => hook !== "pre-receive"),
});

/** yorkie: https://github.com/yyx990803/yorkie#readme (git's arguments in `GIT_PARAMS`). It knows no `pre-merge-commit`. */
export const yorkie = liveConfigManager({
  id: "yorkie",
  at: ["gitHooks"],
  ownAt: [],
  files: [],
  argument: "$GIT_PARAMS",
  mark: /^#yorkie/m,
  writes: HOOK_NAMES.filter((hook) => hook !== "pre-merge-commit"),
});
