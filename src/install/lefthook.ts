import { existsSync } from "node:fs";
import { join } from "node:path";
import { KeyguardError } from "../error.ts";
import { configManager } from "./edited-config.ts";
import { hookCommand } from "./hook-command.ts";
import type { HookName } from "./hook-manager.ts";
import { lefthookJson } from "./lefthook-json.ts";
import { lefthookToml } from "./lefthook-toml.ts";
import { lefthookYaml } from "./lefthook-yaml.ts";

/** How one of lefthook's config formats is edited. `run` is keyguard's command for a hook, `needsStdin` whether git gives that hook lines on stdin. */
export interface LefthookFormat {
  add(text: string, hook: HookName, run: string, needsStdin: boolean): string;
  remove(text: string): string;
  hooksIn(text: string): readonly HookName[];
}

const FORMATS: readonly (readonly [ending: string, format: LefthookFormat])[] = [
  [".yml", lefthookYaml],
  [".yaml", lefthookYaml],
  [".toml", lefthookToml],
  [".json", lefthookJson],
  [".jsonc", lefthookJson],
];

/** https://lefthook.dev/configuration/ : where a config may be. */
const filesCalled = (name: string): readonly string[] =>
  FORMATS.flatMap(([ending]) => [`${name}${ending}`, `.${name}${ending}`, `.config/${name}${ending}`]);

const FILES = filesCalled("lefthook");

/** The developer's own, left alone: where it is the only one, the main one, which lefthook wants to have, is made. */
const LOCAL_FILES = filesCalled("lefthook-local");

/** Git's arguments as lefthook writes them. */
const ARGUMENTS: Readonly<Partial<Record<HookName, string>>> = { "commit-msg": "{1}", "pre-push": "{1} {2}" };

/** lefthook: a command called `keyguard` for each hook. */
export const lefthook = configManager({
  id: "lefthook",
  mark: /lefthook/,
  makesHooks: true,
  find({ root }) {
    const file = FILES.find((name) => existsSync(join(root, name)));
    if (file !== undefined) return { file, because: `${file} is there` };
    const local = LOCAL_FILES.find((name) => existsSync(join(root, name)));
    return local === undefined ? undefined : { file: "lefthook.yml", because: `${local} is there` };
  },
  add(text, request, file) {
    const format = formatOf(file);
    let edited = text;
    for (const hook of request.hooks) {
      if (format.hooksIn(edited).includes(hook)) continue;
      edited = format.add(
        edited,
        hook,
        hookCommand(hook, request, ARGUMENTS[hook] ?? ""),
        hook === "pre-push" || hook === "pre-receive",
      );
      if (!format.hooksIn(edited).includes(hook)) {
        throw new KeyguardError("install", `${file}: no place for keyguard's command under "${hook}" was found`, {
          advice: "Add the command by hand, or install with --manager git.",
        });
      }
    }
    return edited;
  },
  remove: (text, file) => formatOf(file).remove(text),
  hooksIn: (text, file) => formatOf(file).hooksIn(text),
  notes: () => ["npx lefthook install  makes git call it, where that has not been done"],
});

function formatOf(file: string): LefthookFormat {
  const found = FORMATS.find(([ending]) => file.endsWith(ending));
  return found ? found[1] : lefthookYaml;
}
