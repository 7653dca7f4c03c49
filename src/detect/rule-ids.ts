import { RULES } from "../rules/index.ts";
import { NAMED_VALUES, namedValueRule } from "../rules/named-values.ts";
import { JUDGED_RULES } from "./judge/kinds.ts";

/** Every id that a finding can carry, but for those of custom rules. The build puts the list itself in this file's place. */
export function ruleIds(): ReadonlySet<string> {
  return new Set([
    ...RULES.map(({ id }) => id),
    ...NAMED_VALUES.map((row) => namedValueRule(row).id),
    ...JUDGED_RULES.map(({ id }) => id),
    "credential-file",
  ]);
}
