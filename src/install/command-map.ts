import type { JSONPath } from "jsonc-parser";
import { hookCommand, isOurCommand } from "./hook-command.ts";
import { HOOK_NAMES, type HookName, type InstallRequest } from "./hook-manager.ts";
import { setInJson, valueInJson } from "./json-edit.ts";

/** JSON configs of the form `{ "pre-commit": "a command" }`, at some place of a file: the user's command first, then keyguard's. */
export function addToCommandMap(
  text: string,
  at: JSONPath,
  request: InstallRequest,
  argumentsOf: (hook: HookName) => string,
): string {
  let edited = text;
  for (const hook of request.hooks) {
    const old = valueInJson(edited, [...at, hook]);
    const ours = hookCommand(hook, request, argumentsOf(hook));
    const theirs = typeof old === "string" ? withoutOurs(old) : "";
    const joined = theirs === "" ? ours : `${theirs} && ${ours}`;
    if (old !== joined) edited = setInJson(edited, [...at, hook], joined);
  }
  return edited;
}

/** Takes keyguard's commands out again; a map that held nothing else goes too. */
export function removeFromCommandMap(text: string, at: JSONPath): string {
  let edited = text;
  for (const hook of hooksInCommandMap(text, at)) {
    const rest = withoutOurs(String(valueInJson(edited, [...at, hook])));
    edited = setInJson(edited, [...at, hook], rest === "" ? undefined : rest);
  }
  const left = valueInJson(edited, at);
  const isEmpty =
    edited !== text && at.length > 0 && typeof left === "object" && left !== null && Object.keys(left).length === 0;
  return isEmpty ? setInJson(edited, at, undefined) : edited;
}

/** The hooks whose command calls keyguard. */
export function hooksInCommandMap(text: string, at: JSONPath): readonly HookName[] {
  return HOOK_NAMES.filter((hook) => isOurCommand(valueInJson(text, [...at, hook])));
}

/** The hooks that a config which is a program or YAML calls keyguard for, as far as its text tells. */
export function hooksMentionedIn(text: string): readonly HookName[] {
  return HOOK_NAMES.filter((hook) => new RegExp(`keyguard/hooks/${hook}(?![\\w-])`).test(text));
}

/** What the user has to write into such a config; `undefined`: it is there. */
export function writtenByHand(
  text: string,
  request: InstallRequest,
  argumentsOf: (hook: HookName) => string,
): string | undefined {
  const missing = request.hooks.filter((hook) => !hooksMentionedIn(text).includes(hook));
  if (missing.length === 0) return undefined;
  const lines = missing.map((hook) => `    ${hook}: ${hookCommand(hook, request, argumentsOf(hook))}`);
  return `Add to it by hand, behind commands that are there (… && sh …), and run install again:\n${lines.join("\n")}`;
}

function withoutOurs(command: string): string {
  return command
    .split(" && ")
    .filter((part) => !isOurCommand(part))
    .join(" && ");
}
