import { nearest } from "../config/nearest.ts";
import { JUDGED_RULES } from "../detect/judge/index.ts";
import type { Severity } from "../detect/rule.ts";
import { KeyguardError } from "../error.ts";
import type { Advice } from "../report/human.ts";
import { RULES } from "../rules/index.ts";
import { NAMED_VALUES, namedValueRule } from "../rules/named-values.ts";
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

let texts: Map<string, RuleText> | undefined;

/** Every rule's texts, by id. */
export function ruleTexts(): ReadonlyMap<string, RuleText> {
  if (texts) return texts;
  texts = new Map();
  const add = (text: RuleText): void => {
    texts?.set(text.id, text);
  };
  for (const rule of RULES) {
    add({
      id: rule.id,
      provider: rule.provider,
      title: rule.title,
      severity: rule.severity,
      source: rule.source,
      revoke: rule.revoke,
      instead: rule.instead,
    });
  }
  for (const row of NAMED_VALUES) add({ instead: undefined, ...namedValueRule(row) });
  for (const rule of JUDGED_RULES)
    add({ ...rule, provider: "generic", source: "docs/detection.md", revoke: undefined, instead: undefined });
  add({
    id: "credential-file",
    provider: "file",
    title: "Credential file",
    severity: "high",
    source: "src/rules/credential-files.ts",
    revoke: undefined,
    instead: undefined,
  });
  return texts;
}

/** A rule's title; custom rules are called by their id. */
export function titleOf(rule: string): string {
  return ruleTexts().get(rule)?.title ?? rule;
}

/** What to do about a finding. */
export function adviceOf(finding: { readonly rule: string; readonly provider: string }): Advice {
  const text = ruleTexts().get(finding.rule);
  return { opens: opensOf(finding), revoke: text?.revoke || undefined, instead: text?.instead };
}

/**
 * The rule of that id.
 * @throws KeyguardError `usage` with the nearest known id
 */
export function requireRule(id: string): RuleText {
  const text = ruleTexts().get(id);
  if (text) return text;
  const near = nearest(id, [...ruleTexts().keys()]);
  throw new KeyguardError("usage", `no rule is called "${id.slice(0, 60)}"${near ? `; did you mean "${near}"?` : ""}`, {
    advice: "keyguard rules lists all of them.",
  });
}
