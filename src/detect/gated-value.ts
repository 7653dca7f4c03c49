/**
 * Values beside providers' names that the gate would not let pass: `gate.ts` looks for these forms, and the table of named values blocks nothing that has
 * none of them. Most values have: they are long runs with digits. What is short, or happens to have few digits, must stand in quotes or behind a
 * credential's word.
 */

/** A character of a key, as both kinds of regular expressions write it. */
const KEY = "[A-Za-z0-9_+/=-]";
const WORDS = "(key|token|tkn|secret|pass|pwd|auth|cred|api|access|license|webhook|bearer|login)";

/** In quotes: eleven characters or more, and a digit. */
export const QUOTED_VALUE = `["'\`](${KEY}*[0-9]${KEY}{10}${KEY}*|${KEY}{10}${KEY}*[0-9]${KEY}*)["'\`]`;
/** Behind a credential's word, with little between: five characters or more, and a digit. */
export const VALUE_BEHIND_WORD = `${WORDS}[A-Za-z0-9_]*["'\`)]?([ \t]+|[ \t]*[-=:(,>]+[ \t]*|[ \t]+is[ \t]+)["'\`(]*(${KEY}{4}${KEY}*[0-9]|${KEY}*[0-9]${KEY}{4})`;

const FORMS: readonly RegExp[] = [
  new RegExp(QUOTED_VALUE),
  new RegExp(VALUE_BEHIND_WORD, "i"),
  // Some of those that are looked for on account of the judge.
  /(?:pass|pwd|secret|token|key|auth|cred)[\w.-]{0,40}["'`]?[ \t]{0,2}[=:]{1,2}[ \t]{0,2}["'`][^"'` ]{4}/i,
  /(?:pass|pwd|secret|token|key|auth|cred)=[A-Za-z0-9]{10}/i,
  /(?:pass|pwd|secret|token|key|auth|cred)[\w-]{0,40}"? ?[:=] {0,2}[\w+/=.~-]{4,}\s*$/i,
  // in base 64, of all kinds of characters
  /(?=[A-Za-z0-9+/]*\d)(?=[A-Za-z0-9+/]*[A-Z])(?=[A-Za-z0-9+/]*[a-z])[A-Za-z0-9+/]{38}[A-Za-z0-9+/=]{2}/,
];

/** Twenty characters or more, of which `hooks/runs.awk` asks for three digits, not all of them behind words or by themselves. */
const RUN = /[A-Za-z0-9_+/=-]{20,}/g;
const WORDY =
  /^(?:(?:[A-Z]?[a-z]+|[A-Z]?[a-z][a-z][a-z]+(?:[A-Z][a-z][a-z][a-z]+)*)?[0-9]?[0-9]?[0-9]?[0-9]?|[A-Z]+|[0-9]?[0-9]?[0-9]?[0-9]?[0-9]?[0-9])$/;

const REACH = 400;

/** Whether the gate lets the line of a value through. `start` and `end`: of the value, in UTF-16 units. */
export function isSeenByGate(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const line = before.slice(before.lastIndexOf("\n") + 1) + (text.slice(start, end + REACH).split("\n", 1)[0] ?? "");
  return (line.match(RUN) ?? []).some(isKeyRun) || FORMS.some((form) => form.test(line));
}

function isKeyRun(run: string): boolean {
  return (run.match(/\d/g) ?? []).length > 2 && run.split(/[/=_+-]+/).some((part) => !WORDY.test(part));
}
