import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AllowEntry } from "../config/config.ts";
import { addAllowEntry } from "../config/edit.ts";
import { readFolderConfig } from "../config/read.ts";
import { replaceFile } from "../config/replace-file.ts";
import { compileSafely } from "../config/safe-pattern.ts";
import { checkConfig } from "../config/schema.ts";
import { EXIT, KeyguardError } from "../error.ts";
import { scanRoot } from "../source/index.ts";
import type { Command, ParsedArguments, World } from "./command.ts";
import { requireRule } from "./rule-texts.ts";

async function run(args: ParsedArguments, world: World): Promise<number> {
  const entry = entryOf(args);
  const root = await scanRoot(world.cwd);
  const existing = readFolderConfig(root, "");
  const file = existing?.file ?? "keyguard.config.json";
  const same = existing?.config.allow?.findIndex((other) => covers(other, entry)) ?? -1;
  if (same >= 0) {
    world.stdout(`${file}: allow[${same}] is there already: ${JSON.stringify(existing?.config.allow?.[same])}\n`);
    return EXIT.clean;
  }
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const after = addAllowEntry(before, entry, file === "package.json");
  replaceFile(path, after, { boundary: root });
  world.stdout(`${file}: added ${JSON.stringify(entry)}\n`);
  return EXIT.clean;
}

/** Whether an entry allows the very same, for as long. */
function covers(other: AllowEntry, entry: AllowEntry): boolean {
  const isSame = (["path", "rule", "regex", "fingerprint"] as const).every((name) => other[name] === entry[name]);
  return isSame && (other.expires === undefined || (entry.expires !== undefined && other.expires >= entry.expires));
}

/** @throws KeyguardError `usage`: no selector, no reason, or one that the config would refuse */
function entryOf(args: ParsedArguments): AllowEntry {
  const [fingerprint, ...more] = args.positionals;
  const reason = args.text("reason");
  if (more.length > 0)
    throw new KeyguardError("usage", "allow takes one FINGERPRINT", {
      expected: allowCommand.usage.join("\n          "),
    });
  const selectors = { path: args.text("path"), rule: args.text("rule"), regex: args.text("regex"), fingerprint };
  const chosen = Object.fromEntries(Object.entries(selectors).filter(([, value]) => value !== undefined));
  if (Object.keys(chosen).length === 0)
    throw new KeyguardError("usage", "allow: what?", { expected: allowCommand.usage.join("\n          ") });
  if (reason === undefined || reason.trim() === "") {
    throw new KeyguardError("usage", "allow needs --reason: why is this no leak?", {
      expected: allowCommand.usage.join("\n          "),
    });
  }
  if (selectors.rule !== undefined) requireRule(selectors.rule);
  if (selectors.regex !== undefined) compileSafely(selectors.regex, "--regex");
  const expires = args.text("expires");
  const entry: AllowEntry = { ...chosen, reason, ...(expires === undefined ? {} : { expires }) };
  checkConfig({ allow: [entry] }, "the new entry");
  return entry;
}

export const allowCommand: Command = {
  name: "allow",
  summary: "Adds an entry to the config's allowlist, keeping its comments and order.",
  usage: [
    "keyguard allow FINGERPRINT --reason TEXT [--expires YYYY-MM-DD]",
    "keyguard allow --path GLOB --reason TEXT",
    "keyguard allow --regex RE [--rule ID] --reason TEXT",
  ],
  options: {
    path: { type: "string", value: "GLOB", help: "files that may hold it" },
    regex: { type: "string", value: "RE", help: "values that are known, as a regular expression" },
    rule: { type: "string", value: "ID", help: "only this rule's findings" },
    reason: { type: "string", value: "TEXT", help: "why this is no leak; required" },
    expires: { type: "string", value: "YYYY-MM-DD", help: "the last day on which it allows" },
  },
  run,
};
