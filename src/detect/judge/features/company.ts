import type { Feature, Subject } from "./feature.ts";

const REACH = 250;

function around({ text, candidate }: Subject): string {
  return `${text.slice(Math.max(0, candidate.nameStart - REACH), candidate.nameStart)}\n${text.slice(candidate.end, candidate.end + REACH)}`;
}

let lastSubject: Subject | undefined;
let lastAround = "";

/** The text around is cut once for each subject: every feature of this file asks for the same. */
function surroundings(subject: Subject): string {
  if (lastSubject !== subject) {
    lastSubject = subject;
    lastAround = around(subject);
  }
  return lastAround;
}

const near =
  (pattern: RegExp) =>
  (subject: Subject): number =>
    pattern.test(surroundings(subject)) ? 1 : 0;

/** How often a text holds a value, counted up to ten and within 100,000 characters. */
function occurrences(text: string, value: string): number {
  let count = 0;
  for (let at = text.indexOf(value); at >= 0 && at < 100_000 && count < 10; at = text.indexOf(value, at + value.length))
    count++;
  return count;
}

/** The host of the URL that a password stands in: 1 this machine, 2 an example's, 3 filled in by a program, 4 a name without dots, 5 any other; 0 no URL. */
function urlHost({ candidate, text }: Subject): number {
  if (candidate.form !== "url") return 0;
  const host = /^@([^\s/:?#"'`<>,)\\]{0,80})/.exec(text.slice(candidate.end, candidate.end + 82))?.[1] ?? "";
  if (/^(?:localhost|127\.|0\.0\.0\.0|\[?::1)/.test(host)) return 1;
  if (/example|domain|\.(?:test|invalid|local)$|^(?:host|server|hostname|foo|bar|abc)\b/i.test(host)) return 2;
  if (host === "" || /[%${}]/.test(host)) return 3;
  return host.includes(".") ? 5 : 4;
}

/** Names of users that stand for anybody. */
const ANYBODY =
  /^(?:user(?:name)?|usr|me|my_?user|test(?:er|user)?|foo|bar|admin|root|guest|joe|john|jane|alice|bob|login|name|a|u)\d{0,3}$/i;

/** Whether the user beside the value is nobody in particular: 1; somebody: 2; no user: 0. */
function anybody({ candidate, text }: Subject): number {
  if (candidate.user === undefined) return 0;
  return ANYBODY.test(text.slice(candidate.user.start, candidate.user.end)) ? 1 : 2;
}

/** Who stands beside the value: a user, a host, another part of the same key; and how often the value is said again. */
export const COMPANY_FEATURES: readonly Feature[] = [
  ["near-user", near(/user(?:name)?["']?\s{0,3}[:=]|login["']?\s{0,3}[:=]|email["']?\s{0,3}[:=]/i)],
  [
    "near-host",
    near(
      /host(?:name)?["']?\s{0,3}[:=]|server["']?\s{0,3}[:=]|port["']?\s{0,3}[:=]|database["']?\s{0,3}[:=]|endpoint/i,
    ),
  ],
  ["near-test", near(/\b(?:describe|it|test|assert\w{0,20}|expect|should|func Test\w{0,40}|def test_\w{0,40})\s?[( ]/)],
  ["near-local", near(/localhost|127\.0\.0\.1|0\.0\.0\.0|example\.(?:com|org)|\.test\b/)],
  ["near-json", near(/["']\s{0,2}:\s{0,2}["'{[]/)],
  ["near-prose", near(/\b(?:the|you|your|this|with|from)\s[a-z]{2,14}\s[a-z]{2,14}/)],
  ["near-fence", near(/```|\.\. code|<code>|----/)],
  ["url-host", urlHost],
  ["anybody", anybody],
  ["value-near", (subject) => Math.min(4, occurrences(surroundings(subject), subject.candidate.value))],
  ["value-repeats", ({ candidate, company }) => Math.min(20, company.values.get(candidate.value) ?? 1)],
];
