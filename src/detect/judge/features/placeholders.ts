import type { Feature, Subject } from "./feature.ts";

/** Words that say "put yours here". */
const STAND_INS = new Set(
  "example examples sample changeme change your yours my replace replaced insert enter here placeholder todo fixme redacted hidden masked removed none null empty undefined blank dummy fake mock stub xxx xxxx xxxxx some any this goes put fill value values".split(
    " ",
  ),
);
/** Words of tests and of documentation. */
const TRIALS = new Set(
  "test tests testing tester demo foo bar baz qux foobar hello world abc abcd xyz asdf qwerty lorem ipsum blah blabla temp tmp alice bob john doe jane".split(
    " ",
  ),
);
/** What people take for a password when they do not care. */
const WEAK = new Set(
  "password passwd pass pwd secret admin root user username guest welcome letmein default master login manager postgres mysql oracle mongo redis elastic rabbit docker vagrant token key auth api private public supersecret".split(
    " ",
  ),
);

function share(subject: Subject, words: ReadonlySet<string>): number {
  let letters = 0;
  for (const word of subject.valueWords) if (words.has(word)) letters += word.length;
  return letters / subject.candidate.value.length;
}

function occurrences(value: string, characters: string): number {
  let count = 0;
  for (let p = 0; p < value.length; p++) if (characters.includes(value.charAt(p))) count++;
  return count;
}

/** Whether the value says again what the name says: `token: "token"`, `my_api_key = "my-api-key"`. 0 to 1: share of the value's words in the name. */
function echo({ nameWords, valueWords, candidate }: Subject): number {
  const joined = nameWords.join("");
  let letters = 0;
  let all = 0;
  for (const word of valueWords) {
    all += word.length;
    if (word.length > 1 && joined.includes(word)) letters += word.length;
  }
  return all === 0 || all * 2 < candidate.value.length ? 0 : letters / all;
}

/** Stand-ins for a value that somebody else is to fill in, and values nobody would call a secret. */
export const PLACEHOLDER_FEATURES: readonly Feature[] = [
  ["stand-in", (subject) => share(subject, STAND_INS)],
  ["trial", (subject) => share(subject, TRIALS)],
  ["weak", (subject) => share(subject, WEAK)],
  ["weak-alone", ({ candidate }) => (WEAK.has(candidate.value.toLowerCase()) ? 1 : 0)],
  ["echo", echo],
  ["filler", ({ candidate }) => occurrences(candidate.value, "xX*.#?_-") / candidate.value.length],
  ["value-in-name", ({ candidate }) => (candidate.name.toLowerCase().includes(candidate.value.toLowerCase()) ? 1 : 0)],
  [
    "same-as-user",
    ({ candidate, text }) =>
      candidate.user !== undefined && text.slice(candidate.user.start, candidate.user.end) === candidate.value ? 1 : 0,
  ],
];
