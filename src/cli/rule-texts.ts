import { nearest } from "../config/nearest.ts";
import { JUDGED_RULES } from "../detect/judge/index.ts";
import type { Rule, Severity } from "../detect/rule.ts";
import { KeyguardError } from "../error.ts";
import type { Advice } from "../report/human.ts";
import { RULES } from "../rules/index.ts";
import { NAMED_VALUES, type NamedValue, namedValueRule } from "../rules/named-values.ts";
import { opensOf } from "./advice.ts";

/** What people can read about a rule. */
export interface RuleText {
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  readonly severity: Severity;
  readonly source: string;
  readonly revoke: string | undefined;
  readonly instead: string | undefined;
}

/** Rules of the engine itself. */
const OWN: readonly RuleText[] = [
  ...JUDGED_RULES.map((rule) => ({
    ...rule,
    provider: "generic",
    source: "docs/detection.md",
    revoke: undefined,
    instead: undefined,
  })),
  {
    id: "credential-file",
    provider: "file",
    title: "Credential file",
    severity: "high",
    source: "src/rules/credential-files.ts",
    revoke: undefined,
    instead: undefined,
  },
];

function textOfRule({ id, provider, title, severity, source, revoke, instead }: Rule): RuleText {
  return { id, provider, title, severity, source, revoke, instead };
}

function textOfRow(row: NamedValue): RuleText {
  return { instead: undefined, ...namedValueRule(row) };
}

/** Every rule's texts, by id. */
export function ruleTexts(): ReadonlyMap<string, RuleText> {
  const texts = [...RULES.map(textOfRule), ...NAMED_VALUES.map(textOfRow), ...OWN];
  return new Map(texts.map((text) => [text.id, text]));
}

const known = new Map<string, RuleText | undefined>();

/** The texts of one rule: what a hook's run must say needs no more than its own, and the table of named values only for a row of it. */
function textOf(id: string): RuleText | undefined {
  if (!known.has(id)) known.set(id, findText(id));
  return known.get(id);
}

function findText(id: string): RuleText | undefined {
  const own = OWN.find((text) => text.id === id);
  if (own) return own;
  const rule = RULES.find((each) => each.id === id);
  if (rule) return textOfRule(rule);
  const row = NAMED_VALUES.find((each) => namedValueRule(each).id === id);
  return row && textOfRow(row);
}

/** A rule's title; custom rules are called by their id. */
export function titleOf(rule: string): string {
  return textOf(rule)?.title ?? rule;
}

/** What to do about a finding. */
export function adviceOf(finding: { readonly rule: string; readonly provider: string }): Advice {
  const text = textOf(finding.rule);
  return { opens: opensOf(finding), revoke: text?.revoke || undefined, instead: text?.instead };
}

/**
 * The rule of that id.
 * @throws KeyguardError `usage` with the nearest known id
 */
export function requireRule(id: string): RuleText {
  const text = textOf(id);
  if (text) return text;
  const near = nearest(id, [...ruleTexts().keys()]);
  throw new KeyguardError("usage", `no rule is called "${id.slice(0, 60)}"${near ? `; did you mean "${near}"?` : ""}`, {
    advice: "keyguard rules lists all of them.",
  });
}
