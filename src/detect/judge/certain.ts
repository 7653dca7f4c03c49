import { isBuilt, STAND_IN } from "../chosen.ts";
import { isDrawn } from "../drawn.ts";
import { isScrambled } from "../scrambled.ts";
import { isTrialFile } from "../trial-file.ts";
import type { Candidate, Form, Kind } from "./candidate.ts";
import type { Feature, Subject } from "./features/feature.ts";
import { PLACEHOLDER_FEATURES } from "./features/placeholders.ts";

/**
 * What no weights may talk down: a random value of a key's length in a place that is made for a credential, in a file that is neither test nor
 * documentation. The labels hold few such places outside of tests, so that a line's other words can outweigh them in the trees.
 */
const LEAST_LENGTH: Readonly<Partial<Record<Kind, number>>> = {
  "url-password": 10,
  password: 12,
  "auth-header": 20,
  auth: 14,
  secret: 20,
  token: 20,
  key: 20,
};

/** Places where the value itself stands, not a remark about it. */
const PLAIN_FORMS: ReadonlySet<Form> = new Set([
  "assign",
  "pair",
  "default",
  "flag",
  "query",
  "sql",
  "url",
  "header",
  "call",
  "argument",
  "markup",
]);

/** Of those, where what somebody built is a password by its name. */
const BUILT_FORMS: ReadonlySet<Form> = new Set(["assign", "pair", "default", "call", "argument", "flag", "markup"]);

/** Of those, where punctuation belongs to the value rather than to what stands around it. */
const SCRAMBLED_FORMS: ReadonlySet<Form> = new Set(["assign", "pair", "default", "call", "argument"]);

/** A key is many things; with one of these words it is a credential. */
const KEY_WORDS = new Set("secret private access api apikey auth encryption signing master account".split(" "));
/** Names of values that only look like keys. */
const OTHER_WORDS = new Set(
  "hash hashed digest checksum sha md5 salt nonce iv fingerprint public pub id uuid version revision commit etag sum test fake dummy mock example sample invalid wrong encrypted cipher".split(
    " ",
  ),
);
/** Files that others wrote, or that are lists of words. */
const OTHER_FILES =
  /(?:^|[/_.-])(?:locales?|i18n|vendor|node_modules|third_party|dist)(?:[/_.-]|$)|\.(?:lock|sum|map|svg|css)$|\.min\./i;

/**
 * A password in a sentence, in quotes behind its name, alone with its name on a line, or behind `は`, `是`, `为`: Gradle's `storePassword "x"`, Clojure's
 * `:password "x"`, `set password x`. `pass` alone is a verb as well.
 */
function isSaid({ candidate, text }: Subject): boolean {
  const { form, quote, name } = candidate;
  if (form !== "words") return form === "prose";
  return (
    !/^pass$/i.test(name) && (/["']/.test(quote) || isLineOfIts(text, candidate) || /[\u306f\u662f\u4e3a]$/.test(name))
  );
}

/** Whether a value is a credential whatever else its line says. */
export function isCertain(subject: Subject): boolean {
  const { candidate, nameWords, path } = subject;
  const { kind, form, value } = candidate;
  const least = LEAST_LENGTH[kind];
  if (least === undefined || value.length > 120) return false;
  if (!PLAIN_FORMS.has(form) && !(kind === "password" && (isSaid(subject) || form === "compare"))) return false;
  if (kind === "key" && !nameWords.some((word) => KEY_WORDS.has(word)) && !isBytes(subject)) return false;
  if (nameWords.some((word) => OTHER_WORDS.has(word)) || isTrialFile(path)) return false;
  if (form !== "url" && OTHER_FILES.test(path)) return false;
  if ((isPlain(value) && isDrawn(value, least)) || (SCRAMBLED_FORMS.has(form) && isScrambled(value))) return true;
  return (
    (kind === "password" || kind === "url-password") &&
    (isStrong(value) || isLogin(subject) || isBuiltPassword(subject)) &&
    PLACEHOLDER_FEATURES.every(isSilent)
  );

  function isSilent([name, measure]: Feature): boolean {
    return (name !== "stand-in" && name !== "trial" && name !== "weak") || measure(subject) === 0;
  }
}

/** Go's `[]byte("…")`: text that is used as bytes is no name of anything. */
function isBytes({ candidate, text }: Subject): boolean {
  return text.startsWith("[]byte(", candidate.start - candidate.quote.length - "[]byte(".length);
}

/** What people choose where small and capital letters, a digit and a sign are asked for: `Kestrel@861`. In code hardly anything else looks so. */
function isStrong(value: string): boolean {
  if (!/^[A-Za-z0-9!@#%^*?$&+=_.~-]{8,24}$/.test(value) || /p[a@4][s5$]{2}|@[a-z]\w*\.[a-z]|&\w|=\w/i.test(value))
    return false;
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value) && /[!@#%^*?$&+=]/.test(value);
}

/** The host of a URL whose password ends at `at`. */
function hostBehind(text: string, at: number): string {
  return /^@([\w-]{1,63}(?:\.[\w-]{1,63}){0,6})/.exec(text.slice(at, at + 200))?.[1] ?? "";
}

/** Neither the machine itself nor a host of examples. */
function isElsewhere(host: string): boolean {
  return /[a-z]/i.test(host) ? !SHOWN_HOST.test(host) : isMachine(host);
}

/** An address of RFC 1918 that is no first try. */
function isMachine(host: string): boolean {
  if (/^(?:10(?:\.\d{1,3}){3}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|192\.168(?:\.\d{1,3}){2})$/.test(host))
    return !/^(?:10\.0\.0\.[01]|192\.168\.[01]\.[01])$/.test(host);
  return false;
}

/** The last word of a password's name; what goes on tells something of a password. */
const PASSWORD_NAME = /(?:pass(?:word|wd|phrase|wort)?|pwd|psk(?:secret)?|kennwort|[^\0-\x7f])$/i;

/** Whether nothing but the name and its value stand on their line: `set password x`. */
function isLineOfIts(text: string, { nameStart, end }: Candidate): boolean {
  return (
    /(?:^|\n)[ \t]{0,24}(?:set[ \t]{1,2})?$/.test(text.slice(Math.max(0, nameStart - 30), nameStart)) &&
    /^[ \t]{0,4}(?:[\r\n]|$)/.test(text.slice(end, end + 6))
  );
}

/** A password that somebody built, where a password stands by its name. */
function isBuiltPassword(subject: Subject): boolean {
  const { candidate, text } = subject;
  const { form, name, value, quote, start, end } = candidate;
  if (!isBuilt(value)) return false;
  if (form === "sql") return true;
  if (form === "url") return isElsewhere(hostBehind(text, end));
  if (!PASSWORD_NAME.test(name)) return false;
  if (form === "words") return isSaid(subject);
  if (form === "compare") return /["']/.test(quote);
  // behind a colon, a wide one too, or behind `is`: not in the middle of a sentence
  if (form === "prose")
    return /[:\uff1a]\s{0,3}["'`*\u300c]{0,3}$|\bis ["'`]{0,3}$/.test(text.slice(Math.max(0, start - 6), start));
  return BUILT_FORMS.has(form);
}

/** No path, host, version or identifier. */
function isPlain(value: string): boolean {
  return /^[A-Za-z0-9][\w+/=~!@#%^&*-]*$/.test(value) && (value.match(/[-/_@]/g)?.length ?? 0) <= 2;
}

/** A password as people choose them: letters, and a digit or a sign. */
const CHOSEN = /^(?=.*[A-Za-z])(?=.*[\d!@#%^*?&])[\w!@#%^*?&+=.~-]{7,40}$/;
/** Hosts of examples, and of the machine itself. */
const SHOWN_HOST =
  /(?:^|[.-])(?:example|localhost|local|test|invalid|internal|foo|bar|host|domain|server|site|sample|demo|some|my|your)(?:[.-]|$)/i;

/** Whether a chosen password stands where a program is told to log in somewhere: behind the user of `curl -u`, of a URL whose host is nobody's example. */
function isLogin({ candidate, text }: Subject): boolean {
  const { form, value, user, name, end } = candidate;
  if (!CHOSEN.test(value) || STAND_IN.test(value)) return false;
  if (form === "flag") return user !== undefined || name === "mysql";
  if (form !== "url") return false;
  const host = hostBehind(text, end);
  return isElsewhere(host) && (isMachine(host) || /\.[a-z]{2,}$/i.test(host));
}
