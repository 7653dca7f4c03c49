import type { Candidate } from "../candidate.ts";
import { lineStart } from "../scan.ts";
import type { Clearing } from "./clearing.ts";

/** `token: 9f86d0…`, `PrivateKey=MIICXg...`: only the beginning of a value. */
function isShortened(text: string, { end, value, kind }: Candidate): boolean {
  if (text[end] === "\u2026") return true;
  return kind !== "password" && /[\w+/]{6}\.{3}$/.test(text.startsWith("...", end) ? `${value}...` : value);
}

/** The verdict of a Go test, as `go test -v` prints it: `--- PASS: TestX`. */
function isVerdict(text: string, { name, nameStart }: Candidate): boolean {
  return name === "PASS" && text.startsWith("--- ", nameStart - 4);
}

/** `pass engine='x'` in a sentence: an argument to pass on. `One pass: shifting …`: how often something is gone over. */
function isVerb(text: string, { name, nameStart, start }: Candidate): boolean {
  if (!/^pass$/i.test(name)) return false;
  if (
    /\b(?:one|first|second|third|final|single|each|every|per|two)[ -]$/i.test(
      text.slice(Math.max(0, nameStart - 8), nameStart),
    )
  )
    return true;
  return /^pass\s+[a-z_]\w*\s?=\s?["'`]?$/i.test(text.slice(nameStart, start));
}

/** What sends the reader elsewhere for the value: `Passwort: siehe Wiki`, `Hasło: zapytaj administratora`. */
const REFERRING = new Set(
  "siehe steht liegt wird ist nicht dasselbe dieselbe frag frage fragen fragt bitte voir voyez envoyé demander demandez même ver véase consultar consulte pedir pida pregunta preguntar solicitar solicite igual misma mesma peça pedir vedi chiedere chiedi stessa stesso zie vraag hetzelfde patrz zapytaj zobacz taki smotri смотри см спроси спросите тот такой дивись katso kysy sama fråga samma spørg spør samme viz zeptej stejné lásd kérdezd vezi întreabă bak aynı sor xem hỏi lihat tanya tanyakan".split(
    " ",
  ),
);

/**
 * The first word of many, and no quote around it: `Change the password: whoever opens the page can read it`; or of how long a value must be, in
 * any language: `Passwort: mindestens 8 Zeichen`; or it sends the reader elsewhere.
 */
function isInSentence(text: string, { value, end, quote, form }: Candidate): boolean {
  if (quote !== "" || form === "flag" || form === "url" || !/^\p{L}[\p{Ll}_]+$/u.test(value)) return false;
  const after = text.slice(end, end + 80);
  if (REFERRING.has(value.toLowerCase()) && /^ \p{L}/u.test(after)) return true;
  return /^(?: [\w%()'.,:-]+){2,12}\\n"|^(?: [a-z][a-z'\u2019-]*){4}|^ (?:\p{Ll}{1,10} )?\d{1,3} \p{L}{4}/u.test(after);
}

/** What a note says of a value instead of it: that it is the provider's API password. */
function isDescription(_text: string, { value, quote }: Candidate): boolean {
  return (
    quote === "" && /^[A-Z][\w'-]*(?: [\w'-]+){1,6} (?:password|passphrase|secret|key|token)[.`]{0,2}$/i.test(value)
  );
}

/** What documentation says of an argument: `:param str password: Only asked for when the account is protected`, `@param password: the one of the account`. */
function isOfArgument(text: string, { nameStart, start, form }: Candidate): boolean {
  if (form === "flag" || form === "url") return false;
  const front = text.slice(lineStart(text, nameStart, 160), nameStart);
  return (
    /(?:^|\s)(?::(?:param|parameter|arg|argument|key|keyword|ivar|cvar|var|type|raises?)[ \t][^:\n]{0,120}|[@\\]param\b[^\n]{0,100})$/.test(
      front,
    ) && /^[^\s:=]{1,40} [A-Za-z]/.test(text.slice(start, start + 50))
  );
}

/** What a form says of what was typed: `password_confirmation: "can't be blank"`. */
function isComplaint(_text: string, { value }: Candidate): boolean {
  return /^(?:can(?:'|\\'|\u2019)?t|cannot|can not|must|should|is|isn't|has|does(?:n't)?|do(?:n't| not)|may not|too|at least|please) [a-z' ]{2,60}$/i.test(
    value,
  );
}

/** When a password was changed: `passwordMtime: 2019-03-20T17:54:53Z` (RFC 3339). */
function isTime(_text: string, { value }: Candidate): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(value);
}

/** Sequences that colour a terminal: `PASS="\x1b[32mPASS"`. */
function isColour(_text: string, { value }: Candidate): boolean {
  return /^(?:\\{1,2}(?:x1b|e|033|u001b)\[[\d;]{0,20}m[A-Za-z ]{0,16}){1,4}$/i.test(value);
}

/** Sentences, notes and outputs that speak of a value. */
export const IN_SENTENCES: readonly Clearing[] = [
  isShortened,
  isVerdict,
  isVerb,
  isInSentence,
  isOfArgument,
  isDescription,
  isComplaint,
  isTime,
  isColour,
];
