import { isDrawn } from "../drawn.ts";
import { isScrambled } from "../scrambled.ts";
import { isTrialFile } from "../trial-file.ts";
import type { Form, Kind } from "./candidate.ts";
import type { Subject } from "./features/feature.ts";

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

/** Whether a value is a credential whatever else its line says. */
export function isCertain({ candidate, nameWords, path }: Subject): boolean {
  const { kind, form, value } = candidate;
  const least = LEAST_LENGTH[kind];
  if (least === undefined || value.length > 120) return false;
  if (!PLAIN_FORMS.has(form) && !(kind === "password" && form === "prose")) return false;
  if (kind === "key" && !nameWords.some((word) => KEY_WORDS.has(word))) return false;
  if (nameWords.some((word) => OTHER_WORDS.has(word)) || OTHER_FILES.test(path) || isTrialFile(path)) return false;
  return (isPlain(value) && isDrawn(value, least)) || (SCRAMBLED_FORMS.has(form) && isScrambled(value));
}

/** No path, host, version or identifier. */
function isPlain(value: string): boolean {
  return /^[A-Za-z0-9][\w+/=~!@#%^&*-]*$/.test(value) && (value.match(/[-/_@]/g)?.length ?? 0) <= 2;
}
