import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addToCommandMap, hooksInCommandMap, removeFromCommandMap } from "./command-map.ts";
import { configManager } from "./edited-config.ts";
import { valueInJson } from "./json-edit.ts";

/** A manager whose hooks read their commands from `package.json` when they run. */
function packageJsonManager(id: string, at: readonly string[], argument: string) {
  return configManager({
    id,
    find({ root }) {
      const path = join(root, "package.json");
      if (!existsSync(path) || typeof valueInJson(readFileSync(path, "utf8"), [...at]) !== "object") return undefined;
      return { file: "package.json", because: `package.json has the key "${at.join(".")}"` };
    },
    add: (text, request) =>
      addToCommandMap(text, [...at], request, (hook) => (hook === "commit-msg" || hook === "pre-push" ? argument : "")),
    remove: (text) => removeFromCommandMap(text, [...at]),
    hooksIn: (text) => hooksInCommandMap(text, [...at]),
    notes: () => [],
  });
}

/** husky 4: https://github.com/typicode/husky/tree/v4.3.8#readme (git's arguments in `HUSKY_GIT_PARAMS`). */
export const husky4 = packageJsonManager("husky4", ["husky", "hooks"], "$HUSKY_GIT_PARAMS");

/** yorkie: https://github.com/yyx990803/yorkie#readme (git's arguments in `GIT_PARAMS`). */
export const yorkie = packageJsonManager("yorkie", ["gitHooks"], "$GIT_PARAMS");
