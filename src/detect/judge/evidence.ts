import { counts } from "./features/characters.ts";
import type { Subject } from "./features/feature.ts";
import { PLACEHOLDER_FEATURES } from "./features/placeholders.ts";
import { randomness } from "./features/rarity.ts";

/** The alphabet that a value's characters come from. */
function alphabetOf(value: string): string {
  const { unhex, upper, lower, marks, digits, length } = counts(value);
  if (digits === length) return "digits";
  if (unhex === 0) return "hexadecimal";
  if (marks > 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(value)) return "base64";
  if (marks > 0 && /^[\w-]+$/.test(value)) return "base64url";
  if (marks > 0) return "printable characters";
  return upper > 0 && lower > 0 ? "base62" : "base36";
}

const FORM_WORDS: Readonly<Record<string, string>> = {
  assign: "assigned to",
  compare: "compared with",
  argument: "given after",
  call: "passed to",
  default: "in the expression of",
  pair: "the value of",
  flag: "passed with the flag",
  words: "stands behind",
  prose: "named in prose by",
  markup: "the content of",
  query: "the parameter",
  sql: "in the SQL clause",
  header: "sent in the header",
  jwk: "the private member",
};

/** The lists of words that features ask for, as people call them. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  "stand-in": "placeholders",
  trial: "tests and samples",
  weak: "common passwords",
};

/** What spoke for a finding and against it, in English; holds nothing of the value. */
export function evidenceOf(subject: Subject): string[] {
  const { candidate, path } = subject;
  const evidence: string[] = [];
  const random = randomness(candidate.value);
  if (random >= 0.5) evidence.push(`random for ${alphabetOf(candidate.value)}: ${Math.min(0.99, random).toFixed(2)}`);
  else evidence.push(`${candidate.value.length} characters, no random string: ${random.toFixed(2)}`);
  if (candidate.form === "url") evidence.push("stands between user and host of a URL");
  else if (candidate.form === "random") evidence.push("no name beside it");
  else evidence.push(`${FORM_WORDS[candidate.form] ?? "beside"} ${candidate.name}`);
  const words = PLACEHOLDER_FEATURES.filter(([name, measure]) => name in PLACEHOLDERS && measure(subject) > 0);
  evidence.push(
    words.length === 0
      ? "no placeholder word"
      : `holds a word of ${words.map(([name]) => PLACEHOLDERS[name]).join(", ")}`,
  );
  if (candidate.user !== undefined) evidence.push("a user name beside it");
  if (/(?:^|[/_.-])(?:tests?|specs?|fixtures?|mocks?|examples?|samples?|docs?)(?:[/_.-]|$)/i.test(path))
    evidence.push("in a test, example or documentation");
  return evidence;
}
