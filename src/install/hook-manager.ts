import type { Plan } from "./change.ts";

/** The hooks that keyguard has something to do in. */
export const HOOK_NAMES = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push", "pre-receive"] as const;
export type HookName = (typeof HOOK_NAMES)[number];

/** Where things are, found by asking git once. Absolute paths. */
export interface Places {
  /** The top of the working tree; the git folder of a bare repository. */
  readonly root: string;
  readonly gitFolder: string;
  /** The git folder that all worktrees share. */
  readonly commonFolder: string;
  /** Where git looks for hooks now. */
  readonly hooksFolder: string;
  /** `core.hooksPath` as it is set, and whether in this repository or for the user. */
  readonly hooksPath: { readonly value: string; readonly scope: "local" | "global" } | undefined;
  readonly isBare: boolean;
}

/** What `install` was asked for. */
export interface InstallRequest {
  readonly places: Places;
  readonly hooks: readonly HookName[];
  /** keyguard's package folder, absolute. */
  readonly packageFolder: string;
  /** The same from the repository's root, with `/`, when it is a dependency inside the repository. */
  readonly packageInRepository: string | undefined;
  /** Absolute path of node. */
  readonly node: string;
  /** Whether this machine's grep can be trusted with the gate. */
  readonly gateWorks: boolean;
}

/** How a link of the chain stands, for `doctor`. */
export interface HookStatus {
  readonly hook: HookName;
  /** The file that holds keyguard's part. */
  readonly file: string;
  /** `inactive`: the manager's config calls keyguard, but git doesn't call the manager. */
  readonly state: "installed" | "missing" | "changed" | "not-executable" | "inactive";
}

/** One way of having hooks. A manager is one file in this folder, listed in `managers.ts`. */
export interface HookManager {
  readonly id: string;
  /** Why this manager is in charge here, in a few words; `undefined`: it isn't. */
  detect(places: Places): string | undefined;
  /** What to do so that the hooks call keyguard; no changes where they already do. */
  install(request: InstallRequest): Plan;
  /** What to do so that nothing of keyguard is left, leaving alone what the user changed. */
  uninstall(places: Places): Plan;
  status(places: Places, hooks: readonly HookName[]): HookStatus[];
  /** Whether git's file for a hook is one that the manager made from its config, where nothing calls for it any more. */
  isLeftOver?(places: Places, hook: HookName): boolean;
}
