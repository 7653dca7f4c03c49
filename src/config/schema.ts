import * as z from "zod";
import { KeyguardError } from "../error.ts";
import type { KeyguardConfig } from "./config.ts";
import { globProblem } from "./glob-bounds.ts";
import { nearest } from "./nearest.ts";

const severity = z.enum(["low", "medium", "high", "critical"]);
const glob = z
  .string()
  .min(1)
  .refine((text) => globProblem(text) === undefined, {
    error: (issue) => globProblem(String(issue.input)) ?? "",
  })
  .describe("a glob, relative to the config file's folder");
const date = z.string().refine(isDate, { message: "expected a date as YYYY-MM-DD" });

const allowEntry = z
  .strictObject({
    path: glob.optional(),
    rule: z.string().min(1).optional().describe("a rule's id, as `keyguard rules` lists it"),
    regex: z.string().min(1).optional().describe("a regular expression that the found value must match"),
    fingerprint: z
      .string()
      .regex(/^kg1:[\w-]{20,60}$/, "expected a fingerprint as reports print it: kg1:…")
      .optional(),
    reason: z
      .string()
      .trim()
      .min(1, "every allowance needs a reason")
      .describe("why this is no leak; for whoever reads the file next"),
    expires: date.optional().describe("the last day on which it allows, YYYY-MM-DD"),
  })
  .refine((entry) => Boolean(entry.path ?? entry.rule ?? entry.regex ?? entry.fingerprint), {
    message: "expected at least one of: path, rule, regex, fingerprint",
  });

const customRule = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "expected lower-case letters, digits and dashes"),
  description: z.string().min(1),
  pattern: z.string().min(1).describe("a regular expression; group `secret` marks the value, else the whole match"),
  keywords: z
    .array(z.string().min(3))
    .optional()
    .describe("any one of these must occur in the match; speeds the search up"),
  minEntropy: z.number().min(0).max(8).optional().describe("bits a character that the value must have at least"),
  severity: severity.optional(),
});

const ruleSetting = z.strictObject({ severity });

/** The config file's schema. `schema.json` is generated from it. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    extends: z
      .array(z.string().min(1))
      .optional()
      .describe("config files this one builds on: inside the repository, or of a package"),
    ignore: z.array(glob).optional().describe("never scanned"),
    rules: z
      .record(z.string(), z.union([z.literal("off"), z.literal("on"), ruleSetting]))
      .optional()
      .describe("rules by id: off, on, or with another severity"),
    customRules: z.array(customRule).optional(),
    credentialFiles: z
      .strictObject({ add: z.array(glob).optional(), remove: z.array(glob).optional() })
      .optional()
      .describe("file names that are blocked, beside the built-in ones, or not after all"),
    allow: z.array(allowEntry).optional().describe("known cases that may be committed"),
    localSecrets: z
      .strictObject({ enabled: z.boolean().optional() })
      .optional()
      .describe("block the literal values of the developer's own keys"),
    limits: z
      .strictObject({ maxFileBytes: z.number().int().positive().optional() })
      .optional()
      .describe("files over this size are not searched, and block unless they are ignored"),
    minSeverity: severity.optional().describe("what blocks: this severity and above (default: medium)"),
  })
  .describe("keyguard's config: see the README");

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Checks a config file's parsed contents.
 * @param file named in errors, from the repository's root
 * @throws KeyguardError `config`: the file, each key path, what was expected, for an unknown key the nearest known one
 */
export function checkConfig(value: unknown, file: string): KeyguardConfig {
  const result = configSchema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) => explainIssue(issue));
  throw new KeyguardError(
    "config",
    `${file} is not a valid config:\n${problems.map((line) => `  ${line}`).join("\n")}`,
    {
      advice: "Correct the file; nothing is committed meanwhile. The README and schema.json list every key.",
    },
  );
}

function explainIssue(issue: z.core.$ZodIssue): string[] {
  const at = keyPath(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const near = nearest(key, knownKeys(issue.path));
      return `${keyPath([...issue.path, key])}: unknown key${near ? `; did you mean "${near}"?` : ""}`;
    });
  }
  if (issue.code === "invalid_union") return explainSetting(issue);
  const near = issue.code === "invalid_value" ? suggestion(issue.input, issue.values.map(String)) : "";
  return [`${at}: ${issue.message}${near}`];
}

/** The one union: a rule's setting. Of an object its own problems are told, of all else what it may be. */
function explainSetting(issue: z.core.$ZodIssueInvalidUnion): string[] {
  const { input, path } = issue;
  if (typeof input === "object" && input !== null && !Array.isArray(input)) {
    const { error } = ruleSetting.safeParse(input, { reportInput: true });
    return (error?.issues ?? []).flatMap((own) => explainIssue({ ...own, path: [...path, ...own.path] }));
  }
  return [`${keyPath(path)}: expected "off", "on" or { "severity": … }${suggestion(input, ["off", "on"])}`];
}

function suggestion(input: unknown, known: readonly string[]): string {
  const near = typeof input === "string" ? nearest(input, known) : undefined;
  return near ? `; did you mean "${near}"?` : "";
}

function keyPath(path: readonly PropertyKey[]): string {
  let text = "";
  for (const step of path) text += typeof step === "number" ? `[${step}]` : `${text ? "." : ""}${String(step)}`;
  return text || "(the whole file)";
}

const KEYS_OF: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(configSchema.shape),
  allow: ["path", "rule", "regex", "fingerprint", "reason", "expires"],
  customRules: Object.keys(customRule.shape),
  credentialFiles: ["add", "remove"],
  localSecrets: ["enabled"],
  limits: ["maxFileBytes"],
  rules: ["severity"],
};

function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  return KEYS_OF[path.length === 0 ? "" : String(path[0])] ?? [];
}
