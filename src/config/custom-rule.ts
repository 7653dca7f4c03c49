import { defineRule, type Rule } from "../detect/rule.ts";
import { KeyguardError } from "../error.ts";
import type { CustomRule } from "./config.ts";
import { compileSafely } from "./safe-pattern.ts";

/** Bits a character, by the frequencies of the value's own characters (Shannon). */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/**
 * Makes a rule of a config's entry.
 * @param at the entry's place, for errors: `keyguard.config.json customRules[0]`
 * @throws KeyguardError `config` when the pattern is invalid or could take more than linear time
 */
export function ruleOf(custom: CustomRule, at: string): Rule {
  const pattern = compileSafely(custom.pattern, `${at}.pattern`);
  const matchesNothing = pattern.test("");
  if (matchesNothing) {
    throw new KeyguardError("config", `${at}.pattern matches the empty text`, {
      expected: "a pattern that needs at least one character",
    });
  }
  const minEntropy = custom.minEntropy ?? 0;
  return defineRule({
    id: custom.id,
    provider: "custom",
    title: custom.description,
    severity: custom.severity ?? "high",
    anchors: (custom.keywords ?? []).map((word) => word.toLowerCase()),
    pattern,
    ...(minEntropy > 0 ? { validate: ({ secret }) => entropy(secret) >= minEntropy } : {}),
    source: at,
    revoke: "",
    example: () => [],
  });
}
