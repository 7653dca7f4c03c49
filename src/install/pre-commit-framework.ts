import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { KeyguardError } from "../error.ts";
import { configManager } from "./edited-config.ts";
import { hookProgram } from "./hook-command.ts";
import { HOOK_NAMES, type HookName, type InstallRequest } from "./hook-manager.ts";

const FILES = [".pre-commit-config.yaml", ".pre-commit-config.yml", "prek.yaml"];

/**
 * The pre-commit framework, and prek, its drop-in successor: a `local` repo with one hook a stage. Its `language: system` runs the command as it is.
 * https://pre-commit.com/#repository-local-hooks
 */
export const preCommitFramework = configManager({
  id: "pre-commit",
  find({ root }) {
    const file = FILES.find((name) => existsSync(join(root, name)));
    return file === undefined ? undefined : { file, because: `${file} is there` };
  },
  add(text, request, file) {
    const document = parsed(text, file);
    const wanted = request.hooks.filter((hook) => hook !== "pre-receive");
    const present = hooksOf(document);
    if (wanted.every((hook) => present.includes(hook))) return text;
    return withEntry(text, wanted, request, file);
  },
  remove: withoutEntry,
  hooksIn: (text, file) => hooksOf(parsed(text, file)),
  notes: ({ hooks }) => [
    `pre-commit install ${hooks.map((hook) => `--hook-type ${hook}`).join(" ")}  makes git call it, where that has not been done`,
  ],
});

function parsed(text: string, file: string): Document {
  const document = parseDocument(text);
  const error = document.errors[0];
  if (error)
    throw new KeyguardError("install", `${file} is not valid YAML: ${error.message.split("\n")[0]}`, {
      advice: "Correct the file and run install again.",
    });
  return document;
}

/** Writes the entry as text behind the last repo, in the list's own indentation, so that the rest of the file stays as it is. */
function withEntry(text: string, hooks: readonly HookName[], request: InstallRequest, file: string): string {
  const document = parsed(text, file);
  const repos = document.get("repos") as YAMLSeq | undefined;
  if (!isSeq(repos) || repos.items.length === 0 || repos.flow) {
    throw new KeyguardError("install", `${file} has no list "repos" to add to`, {
      advice: "Add an entry to it, or install with --manager git.",
    });
  }
  const cleaned = withoutEntry(text, file);
  const list = (parsed(cleaned, file).get("repos") as YAMLSeq).items;
  const first = list[0] as YAMLMap;
  const last = list[list.length - 1] as YAMLMap;
  const start = first.range?.[0] ?? 0;
  const indent = " ".repeat(Math.max(0, start - (cleaned.lastIndexOf("\n", start - 1) + 1) - 2));
  const end = last.range?.[1] ?? cleaned.length;
  const eol = cleaned.includes("\r\n") ? "\r\n" : "\n";
  const lineEnd = cleaned.indexOf("\n", Math.max(0, end - 1));
  const at = lineEnd === -1 ? cleaned.length : lineEnd + 1;
  const entry = entryLines(hooks, request)
    .map((line) => `${indent}${line}${eol}`)
    .join("");
  return `${cleaned.slice(0, at)}${at === cleaned.length && !cleaned.endsWith("\n") ? eol : ""}${entry}${cleaned.slice(at)}`;
}

function entryLines(hooks: readonly HookName[], request: InstallRequest): string[] {
  const lines = ["- repo: local", "  hooks:"];
  for (const hook of hooks) {
    lines.push(
      `    - id: keyguard-${hook}`,
      "      name: keyguard",
      `      entry: ${hookProgram(hook, request)}`,
      "      language: system",
      `      stages: [${hook}]`,
      "      always_run: true",
      `      pass_filenames: ${hook === "commit-msg"}`,
    );
  }
  return lines;
}

function withoutEntry(text: string, file: string): string {
  const repos = parsed(text, file).get("repos");
  const item = isSeq(repos) ? repos.items.find((each) => isOurs(each)) : undefined;
  if (!isMap(item) || !item.range) return text;
  const from = text.lastIndexOf("\n", item.range[0] - 1) + 1;
  return text.slice(0, from) + text.slice(item.range[2]);
}

function isOurs(item: unknown): boolean {
  if (!isMap(item) || item.get("repo") !== "local") return false;
  const hooks = item.get("hooks");
  return (
    isSeq(hooks) &&
    hooks.items.length > 0 &&
    hooks.items.every((hook) => isMap(hook) && String(hook.get("id")).startsWith("keyguard-"))
  );
}

function hooksOf(document: Document): readonly HookName[] {
  const repos = document.get("repos");
  if (!isSeq(repos)) return [];
  const ids = repos.items.flatMap((item) => {
    const hooks = isOurs(item) ? (item as YAMLMap).get("hooks") : undefined;
    return isSeq(hooks) ? hooks.items.map((hook) => (isMap(hook) ? String(hook.get("id")) : "")) : [];
  });
  return HOOK_NAMES.filter((hook) => ids.includes(`keyguard-${hook}`));
}
