import { matchRule } from "../../src/detect/match-rule.ts";
import type { Rule } from "../../src/detect/rule.ts";
import { RULES } from "../../src/rules/index.ts";

const byAnchor = new Map<string, Rule[]>();
for (const rule of RULES)
  for (const anchor of rule.anchors) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), rule]);

/** Spans that rules with a telling shape find in a text: the judge need not. Slow and plain: every anchor is searched by itself. */
export function ruledSpans(
  path: string,
  text: string,
): { readonly start: number; readonly end: number; readonly rule: string }[] {
  const low = text.toLowerCase();
  if (low.length !== text.length) return [];
  const places = new Map<Rule, number[]>();
  for (const [anchor, rules] of byAnchor)
    for (let at = low.indexOf(anchor); at >= 0; at = low.indexOf(anchor, at + 1))
      for (const rule of rules) places.set(rule, [...(places.get(rule) ?? []), at]);
  const spans: { start: number; end: number; rule: string }[] = [];
  for (const [rule, offsets] of places)
    for (const found of matchRule(
      rule,
      { path, text },
      offsets.sort((a, b) => a - b),
    ))
      if (found.severity !== "low") spans.push({ ...found.span, rule: found.rule });
  return spans;
}
