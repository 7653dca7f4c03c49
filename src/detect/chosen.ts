import { isPlaceholder } from "./placeholder.ts";
import { countKinds, looksRandom } from "./randomness.ts";
import type { RuleMatch, Validation } from "./rule.ts";
import { isTrialFile } from "./trial-file.ts";

/** What people write where a password would stand. */
const STAND_IN =
  /^(?:[<{[(%$*#]|x{3,}|\.{3}|your|my[-_ ]?(?:pass|secret|token|key)|pass(?:word|wd|phrase)?\d{0,4}$|passw0rd\d?$|secret(?:key|token)?\d{0,3}$|pwd\d?$|pw$|change|example|tests?(?:ing)?\d{0,3}$|admin\d{0,3}$|root$|user(?:name)?$|guest$|demo$|foo(?:bar)?\d?$|bar$|default$|dummy|fake|sample|null$|nil$|none$|undefined$|true$|false$|placeholder|hunter2$|letmein\d?$|tiger$|shhh|\+|\\|@|&)/i;
/** A part that a program fills in. */
const FILLED_IN = /\$\{|\$\(|\{\{|#\{|<%|%s|\{\d?\}|\$[A-Za-z_]/;

/**
 * The check of a rule whose place alone says "password": a person chose the value, so that it need not be random. Stand-ins are no credential; what
 * looks drawn is one anywhere; a plain word in a test or in documentation is none.
 */
export function chosenPassword({ secret, path }: RuleMatch): Validation {
  if (STAND_IN.test(secret) || FILLED_IN.test(secret) || /^(.)\1*$/.test(secret)) return false;
  const { digits, letters } = countKinds(secret);
  const isDrawn = secret.length >= 12 && digits >= 2 && letters >= 4 && looksRandom(secret) && !isPlaceholder(secret);
  if (isDrawn) return { confidence: 0.95 };
  return isTrialFile(path) ? false : { confidence: 0.8 };
}
