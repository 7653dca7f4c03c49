import { counts } from "./characters.ts";
import type { Feature } from "./feature.ts";

/** Whether base64 hides `user:password`: 2; other printable text: 1; anything else: 0. */
function hiddenText(value: string): number {
  if (value.length < 8 || !/^[A-Za-z0-9+/]{6,400}={0,2}$/.test(value)) return 0;
  const text = Buffer.from(value, "base64").toString("latin1");
  if (!/^[\x20-\x7e]+$/.test(text)) return 0;
  return /^[^:\s]{1,60}:[^\s]{1,120}$/.test(text) ? 2 : 1;
}

/** Whether the password that base64 hides behind its user is a word that stands for any: `user:pass`. */
function hiddenWord(value: string): number {
  if (hiddenText(value) !== 2) return 0;
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^[a-z]{1,12}\d{0,3}$/i.test(text.slice(text.indexOf(":") + 1)) ? 1 : 2;
}

const flag = (condition: boolean): number => (condition ? 1 : 0);

/** Templates, calls, identifiers, paths, addresses, sentences: values that are something else. */
export const EXPRESSION_FEATURES: readonly Feature[] = [
  ["template", ({ candidate }) => flag(/\$\{|\{\{|%[sdv(]|\{\d?\}|<%|#\{|\$\(|%\{/.test(candidate.value))],
  ["dollar", ({ candidate }) => flag(candidate.value.includes("$"))],
  ["bracket", ({ candidate }) => flag(/[()[\]{}]/.test(candidate.value))],
  ["angle", ({ candidate }) => flag(/[<>]/.test(candidate.value))],
  ["operator", ({ candidate }) => flag(/[=!&|+]{2}|=>|->/.test(candidate.value))],
  ["member", ({ candidate }) => flag(/^[A-Za-z_$][\w$]{0,40}(?:\.[A-Za-z_$][\w$]{0,40}){1,6}$/.test(candidate.value))],
  ["camel", ({ candidate }) => flag(/^[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,6}$/.test(candidate.value))],
  ["pascal", ({ candidate }) => flag(/^(?:[A-Z][a-z]{1,20}){2,6}$/.test(candidate.value))],
  ["snake", ({ candidate }) => flag(/^[a-z]{1,20}(?:_[a-z]{1,20}){1,8}$/.test(candidate.value))],
  ["kebab", ({ candidate }) => flag(/^[A-Za-z]{1,20}(?:-[A-Za-z]{1,20}){1,8}$/.test(candidate.value))],
  ["constant", ({ candidate }) => flag(/^[A-Z]{1,20}(?:_[A-Z0-9]{1,20}){1,8}$/.test(candidate.value))],
  ["plain-word", ({ candidate }) => flag(/^[a-z]{3,16}$/.test(candidate.value))],
  ["capital-word", ({ candidate }) => flag(/^[A-Z][a-z]{2,16}$/.test(candidate.value))],
  ["word-number", ({ candidate }) => flag(/^[A-Za-z]{2,20}[0-9]{1,6}[!@#.$]?$/.test(candidate.value))],
  ["number", ({ candidate }) => flag(counts(candidate.value).digits === candidate.value.length)],
  ["slashes", ({ candidate }) => (candidate.value.match(/\//g) ?? []).length],
  ["path", ({ candidate }) => flag(/^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)/.test(candidate.value))],
  ["file", ({ candidate }) => flag(/\.(?:[a-z]{2,4}|json|html|yaml|conf|properties)$/.test(candidate.value))],
  ["address", ({ candidate }) => flag(/:\/\/|^www\.|@[\w-]{1,60}\.[a-z]{2,6}$/.test(candidate.value))],
  ["dots", ({ candidate }) => (candidate.value.match(/\./g) ?? []).length],
  ["colons", ({ candidate }) => (candidate.value.match(/:/g) ?? []).length],
  ["dashes", ({ candidate }) => (candidate.value.match(/-/g) ?? []).length],
  ["underscores", ({ candidate }) => (candidate.value.match(/_/g) ?? []).length],
  [
    "uuid",
    ({ candidate }) => flag(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(candidate.value)),
  ],
  [
    "digest",
    ({ candidate }) =>
      flag(
        /^(?:\$2[abxy]\$|\$[156]\$|\{?(?:ssha|sha|md5|pbkdf2|argon2|bcrypt)|sha(?:1|256|512)[-:])/i.test(
          candidate.value,
        ),
      ),
  ],
  [
    "wrapped",
    ({ candidate }) => flag(/^(?:ENC\(|vault:|AQICA|ref\+|op:\/\/|!vault|arn:|gAAAA|\$ANSIBLE)/.test(candidate.value)),
  ],
  ["base64-end", ({ candidate }) => flag(/[A-Za-z0-9+/]{10}={1,2}$/.test(candidate.value))],
  ["strong-marks", ({ candidate }) => (candidate.value.match(/[!@#^&*~?]/g) ?? []).length],
  ["percent", ({ candidate }) => (candidate.value.match(/%[0-9A-F]{2}/g) ?? []).length],
  ["escape", ({ candidate }) => flag(candidate.value.includes("\\"))],
  ["json", ({ candidate }) => flag(/^[{[].*["':]/.test(candidate.value.slice(0, 40)))],
  ["public-key", ({ candidate }) => flag(/^(?:ssh-|AAAA[BC]3|MII[BCDEFG]|age1|-----|pk_|pub)/.test(candidate.value))],
  ["hidden-text", ({ candidate }) => hiddenText(candidate.value)],
  ["hidden-word", ({ candidate }) => hiddenWord(candidate.value)],
  ["leet", ({ candidate }) => flag(/[a-z][013457@$!][a-z]/i.test(candidate.value) && candidate.value.length < 24)],
  [
    "strong-password",
    ({ candidate: { value } }) =>
      flag(
        value.length < 30 &&
          /[a-z]/.test(value) &&
          /[A-Z]/.test(value) &&
          /[0-9]/.test(value) &&
          /[^A-Za-z0-9\s._-]/.test(value),
      ),
  ],
  ["eyj", ({ candidate }) => flag(candidate.value.startsWith("eyJ"))],
];
