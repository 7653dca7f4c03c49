import { isDrawn } from "./drawn.ts";
import { defineRule, type Random, type Rule, type RuleMatch, type Validation } from "./rule.ts";
import { isScrambled } from "./scrambled.ts";
import { isTrialFile } from "./trial-file.ts";

/** What people write where a password would stand. */
export const STAND_IN =
  /^(?:[<{[(%$*#]|x{3,}|\.{3}|your|my[-_ ]?(?:pass|secret|token|key)|pass(?:word|wd|phrase)?\d{0,4}$|passw0rd\d?$|secret(?:key|token)?\d{0,3}$|pwd\d?$|pw$|change|example|tests?(?:ing)?\d{0,3}$|(?:minio)?admin\d{0,3}$|root$|user(?:name)?$|guest$|demo$|foo(?:bar)?\d?$|bar$|default$|dummy|fake|sample|null$|nil$|none$|undefined$|true$|false$|placeholder|hunter2$|letmein\d?$|tiger$|oracle\d{0,2}$|manager\d?$|welcome1?$|shhh|\+|\\|@|&)/i;
const SELF_NAMED = /p[a@4]ss[-_]?w[o0]rd|secret/i;
/** A part that a program fills in. */
const FILLED_IN = /\$\{|\$\(|\{\{|#\{|<%|%s|\{\d?\}/;
/** A variable of a shell; or a sign that chance has put before a letter. */
const VARIABLE = /\$[A-Za-z_]/;

/** Whether a program fills the value, or a part of it, in. */
function isFilledIn(secret: string): boolean {
  return FILLED_IN.test(secret) || (VARIABLE.test(secret) && !isScrambled(secret));
}

/**
 * The check of a rule whose place alone says "password": a person chose the value, so that it need not be random. Stand-ins are no credential; what
 * looks drawn is one anywhere; a plain word in a test or in documentation is none.
 */
function chosenPassword({ secret, path, groups }: RuleMatch): Validation {
  if (STAND_IN.test(secret) || isFilledIn(secret) || /^(.)\1*$/.test(secret)) return false;
  if (isDrawn(secret, 12) || isScrambled(secret)) return { confidence: 0.95 };
  if (isTrialFile(path)) return false;
  // It calls itself a password, or is the user's name again: as good as a stand-in, and as easily a weak one.
  return SELF_NAMED.test(secret) || groups.user === secret ? { severity: "low", confidence: 0.5 } : { confidence: 0.8 };
}

/** A word or two and a number, a sign between or behind them: `Lantern-River55`, `copperMeadow2019!`. */
const BUILT =
  /^(?=.{9,24}$)(?=(?:[^A-Za-z]*[A-Za-z]){6})(?=[^a-z]*[a-z])[A-Za-z]{3,16}(?:[-_.#@!][A-Za-z]{3,12}\d|[-_.#@!]?[A-Za-z]{0,12}[-_.#@!]?\d\d)\d{0,5}[!@#$%^&*?]?$/;

/** Whether somebody built a value as people build passwords, and it is no stand-in. */
export function isBuilt(value: string): boolean {
  return BUILT.test(value) && !STAND_IN.test(value);
}

/** Letters of both cases with a digit: what people choose when a site asks for a strong one, and seldom for an example. */
const STRONG = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,}$/;

/** The same, where a chosen one is shown only unless it is strong, or a word with a number. */
function shownPassword(match: RuleMatch): Validation {
  const verdict = chosenPassword(match);
  if (STRONG.test(match.secret) || isBuilt(match.secret)) return verdict;
  return typeof verdict === "object" && verdict.confidence === 0.8 ? { severity: "low", confidence: 0.5 } : verdict;
}

/** The check of a rule whose group `name` tells what the value is: a password is chosen, what else is called a credential is drawn. */
export function namedCredential(match: RuleMatch): Validation {
  return /pass|pwd/i.test(match.groups.name ?? "") ? chosenPassword(match) : isDrawn(match.secret, 16);
}

/** What a rule for a password in a place says of itself. */
export interface PasswordPlace
  extends Pick<Rule, "id" | "provider" | "title" | "anchors" | "pattern" | "source" | "revoke" | "instead"> {
  readonly gate?: string;
  readonly startsAtAnchor?: true;
  readonly reach?: Rule["reach"];
  /** Whether what a person chose blocks as well, or only what looks strong; default: it does. */
  readonly chosen?: "blocks" | "shown";
  /** Plausible lines with a password in them. */
  readonly lines: readonly ((password: string) => string)[];
}

/** A rule for passwords in a place of their own: on a command line, in the call of a login. */
export function passwordRule({ lines, gate, startsAtAnchor, reach, chosen, ...said }: PasswordPlace): Rule {
  return defineRule({
    ...said,
    ...(gate === undefined ? {} : { gate }),
    ...(startsAtAnchor === undefined ? {} : { startsAtAnchor }),
    ...(reach === undefined ? {} : { reach }),
    severity: "high",
    placeholders: "meaningful",
    validate: chosen === "shown" ? shownPassword : chosenPassword,
    example: (random: Random) => lines.map((line) => line(`k4${random.base62(12)}`)),
    nearMiss: () => lines.map((line) => line("password")),
  });
}
