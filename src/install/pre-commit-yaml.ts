import { type Document, isMap, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";
import { KeyguardError } from "../error.ts";
import type { LocalHook, PreCommitFormat } from "./pre-commit-framework.ts";

/** The pre-commit framework's config, edited as text at the places that the parser names, so that every other byte stays. */
export const preCommitYaml: PreCommitFormat = {
  add: withEntry,
  remove: withoutEntry,
  idsIn(text, file) {
    const repos = parsed(text, file).get("repos");
    if (!isSeq(repos)) return [];
    return repos.items.flatMap((item) => {
      const hooks = isOurs(item) ? (item as YAMLMap).get("hooks") : undefined;
      return isSeq(hooks) ? hooks.items.map((hook) => (isMap(hook) ? String(hook.get("id")) : "")) : [];
    });
  },
};

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
function withEntry(text: string, hooks: readonly LocalHook[], file: string): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const repos = parsed(text, file).get("repos", true) as Node | null | undefined;
  if (!isSeq(repos) || repos.items.length === 0) {
    const lines = entryLines(hooks).map((line) => line + eol);
    return withFirstEntry(text, lines.join(""), repos, eol);
  }
  if (repos.flow)
    throw new KeyguardError("install", `${file} has its list "repos" in brackets`, {
      advice: "Write it with one line for each, or install with --manager git.",
    });
  const first = repos.items[0] as YAMLMap;
  const last = repos.items[repos.items.length - 1] as YAMLMap;
  const start = first.range?.[0] ?? 0;
  const indent = " ".repeat(Math.max(0, start - (text.lastIndexOf("\n", start - 1) + 1) - 2));
  const end = last.range?.[1] ?? text.length;
  const lineEnd = text.indexOf("\n", Math.max(0, end - 1));
  const at = lineEnd === -1 ? text.length : lineEnd + 1;
  const entry = entryLines(hooks)
    .map((line) => `${indent}${line}${eol}`)
    .join("");
  return `${text.slice(0, at)}${at === text.length && !text.endsWith("\n") ? eol : ""}${entry}${text.slice(at)}`;
}

/** Where there is no list yet, or nothing in it: `repos:`, `repos: []`, or no such key. */
function withFirstEntry(text: string, entry: string, repos: Node | null | undefined, eol: string): string {
  const gap = text === "" || text.endsWith("\n") ? "" : eol;
  if (repos === undefined) return `${text}${gap}repos:${eol}${entry}`;
  const [start, end] = repos?.range ?? [text.length, text.length];
  const lineEnd = text.indexOf("\n", end);
  const at = lineEnd === -1 ? text.length : lineEnd + 1;
  const emptied = text.slice(0, start).replace(/ $/, isSeq(repos) ? "" : " ") + text.slice(end, at);
  return `${emptied}${emptied.endsWith("\n") ? "" : eol}${entry}${text.slice(at)}`;
}

function entryLines(hooks: readonly LocalHook[]): string[] {
  const lines = ["- repo: local", "  hooks:"];
  for (const { id, name, entry, language, stages, always_run, pass_filenames } of hooks) {
    lines.push(
      `    - id: ${id}`,
      `      name: ${name}`,
      `      entry: ${entry}`,
      `      language: ${language}`,
      `      stages: [${stages.join(", ")}]`,
      `      always_run: ${always_run}`,
      `      pass_filenames: ${pass_filenames}`,
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
