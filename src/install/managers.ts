import { KeyguardError } from "../error.ts";
import { gitHooks } from "./git-hooks.ts";
import type { HookManager, Places } from "./hook-manager.ts";
import { husky } from "./husky.ts";
import { lefthook } from "./lefthook.ts";
import { husky4, yorkie } from "./package-json-hooks.ts";
import { preCommitFramework } from "./pre-commit-framework.ts";
import { simpleGitHooks } from "./simple-git-hooks.ts";

/** Every manager, the most particular first: the first that finds itself in charge is taken. Plain git hooks are always there. */
export const MANAGERS: readonly HookManager[] = [
  husky,
  lefthook,
  preCommitFramework,
  simpleGitHooks,
  husky4,
  yorkie,
  gitHooks,
];

/** The manager in charge, and why; and others that could be. */
export interface Chosen {
  readonly manager: HookManager;
  readonly because: string;
  readonly others: readonly string[];
}

/**
 * @param asked `--manager`: an id, or `auto`
 * @throws KeyguardError `usage` for an unknown id
 */
export function chooseManager(places: Places, asked: string): Chosen {
  if (asked !== "auto") {
    const manager = MANAGERS.find((each) => each.id === asked);
    if (!manager)
      throw new KeyguardError("usage", `unknown manager "${asked.slice(0, 30)}"`, {
        expected: ["auto", ...MANAGERS.map((each) => each.id)].join(", "),
      });
    return { manager, because: "asked for", others: [] };
  }
  const found = MANAGERS.flatMap((manager) => {
    const because = manager.detect(places);
    return because === undefined ? [] : [{ manager, because }];
  });
  const [first, ...rest] = found;
  if (!first) return { manager: gitHooks, because: "plain git hooks", others: [] };
  return {
    ...first,
    others: rest
      .filter(({ manager }) => manager !== gitHooks)
      .map(({ manager, because }) => `${manager.id} (${because})`),
  };
}
