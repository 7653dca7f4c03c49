import type { Candidate } from "../candidate.ts";
import { lineStart } from "../scan.ts";
import type { Clearing } from "./clearing.ts";

/** `{"htpasswd": htpasswd, …}`: the variable or function of that name. */
function isOwnName(text: string, { name, nameStart, value, quote, end }: Candidate): boolean {
  if (quote !== "") return false;
  // `"password": app_password,` in a dictionary
  if (
    /^[a-z]\w*_(?:password|passwd|secret|token|key)$/.test(value) &&
    /^[,)]/.test(text[end] ?? "") &&
    value.endsWith(`_${name}`)
  )
    return true;
  return (value === name && /["'`]/.test(text[nameStart - 1] ?? "")) || `${value}.exe` === name;
}

/** `@APSK_16: 16-APSK`, `KX_ECDHE_PSK: ECDHE-PSK`: the words of the name, in capitals. */
function isOwnWords(_text: string, { name, value }: Candidate): boolean {
  if (!/^[A-Z0-9]+(?:[-_][A-Z0-9]+)+$/.test(value)) return false;
  const words = new Set(name.toUpperCase().split(/[^A-Z0-9]+/));
  return value.split(/[-_]/).every((word) => words.has(word));
}

/** A kind of login that is called what it is: `SaslScram512Auth: "saslScram512Auth"`. People do choose `password` for a password. */
function isNameAgain(_text: string, { name, value, kind }: Candidate): boolean {
  return (
    kind !== "password" && kind !== "url-password" && value.length >= 8 && value.toLowerCase() === name.toLowerCase()
  );
}

/** Sonar's key of a project, under which everybody can look at it. */
function isProject(_text: string, { name }: Candidate): boolean {
  return /sonar\.projectKey$/i.test(name);
}

/** What a program calls a field: `static final String PASSCODE = "passcode"`, `'password' => 'passwordfield'`. */
function isOwnConstant(text: string, { name, nameStart, value, quote }: Candidate): boolean {
  if (quote === "") return false;
  const [own, said] = [name.toLowerCase(), value.toLowerCase()];
  if (said.startsWith(own) && /^[-_]?(?:field|input|box|label|column|attr|param)$/.test(said.slice(own.length)))
    return true;
  if (/^[A-Z]{4,}$/.test(value) && name === name.toUpperCase() && name.endsWith(`_${value}`)) return true;
  if (value !== said || name !== name.toUpperCase() || own.replaceAll("_", "") !== said.replace(/[-_]/g, ""))
    return false;
  return /\b(?:static|final|const|constexpr|#define)\b/.test(text.slice(lineStart(text, nameStart, 100), nameStart));
}

/** `PASSWORD_ENV = "PASSWORD"`, `envPassword = "X_PASSWORD"`, `db_password: @DB_PASSWORD`: what a variable or a template's place is called. */
function isNameOfVariable(_text: string, { name, value }: Candidate): boolean {
  const upper = name.toUpperCase();
  if (/^@[A-Z][A-Z0-9_]+@?$/.test(value)) return upper.endsWith(value.replaceAll("@", ""));
  if (/^[A-Z][A-Z0-9]*_(?:[A-Z0-9]+_)*(?:PASSWORD|PASSPHRASE|TOKEN|SECRET|KEY)$|^(?:PGPASSWORD|MYSQL_PWD)$/.test(value))
    return true;
  if (value.length > 8 && /^[A-Z0-9_]+$/.test(name) && value.replace(/\\0$/, "") === name) return true;
  if (/^(?:env[A-Z]|ENV_)/.test(name) && /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(value)) return true;
  return (
    /^[A-Z][A-Z0-9_]+$/.test(value) &&
    /^_(?:ENV|VAR|NAME|KEY)\w{0,12}$/.test(upper.slice(value.length)) &&
    upper.startsWith(value)
  );
}

/** What a Secret is called that holds the password: Helm's `passwordSecret: my-release-db`. */
function isNameOfSecret(_text: string, { name, value }: Candidate): boolean {
  return /pass(?:word|wd|phrase)?_?secret$/i.test(name) && /^[a-z]+(?:-[a-z]+)+$/.test(value);
}

/**
 * The name of a variable, looked up in the environment: `getenv("X")`, `os.environ.get('X', '')`; of a secret, looked up in a store:
 * `getSecret("X")`, Jenkins' `credentials('X')`.
 */
function isVariable(text: string, { start, quote }: Candidate): boolean {
  return (
    quote !== "" &&
    /(?:getenv|environ(?:\.get)?|env\.fetch|lookupenv|environmentvariable|(?:get|fetch|read|load|access)_?secret(?:_?(?:value|version))?|= ?credentials)\s?[([]\s?["']$/i.test(
      text.slice(Math.max(0, start - 28), start),
    )
  );
}

/** The name of a secret in AWS' store, behind the word `secret:` of its address. */
function isStored(text: string, { nameStart }: Candidate): boolean {
  return /arn:aws[a-z-]{0,12}:secretsmanager:[\w-]{0,20}:\d{0,12}:$/.test(
    text.slice(Math.max(0, nameStart - 70), nameStart),
  );
}

/** What files of a kind are called: `'application/vnd.apple.pkpass' => ['pkpass']`. */
function isKindOfFile(text: string, { nameStart, value }: Candidate): boolean {
  if (!/^[a-z][a-z0-9]{1,7}$/.test(value)) return false;
  return /["'](?:application|text|image|audio|video|model)\/[\w.+-]{0,60}$/.test(
    text.slice(Math.max(0, nameStart - 80), nameStart),
  );
}

/** What a generator of numbers begins with, which is written in decimal: `seed = 154689806…`; or a fuzzer, `FUZZ_SEED = "0x77…"`. */
function isSeedOfNumbers(_text: string, { name, value }: Candidate): boolean {
  return /seed$/i.test(name) && (/^\d+$/.test(value) || /fuzz/i.test(name));
}

/** The program that asks for a password: `SSH_ASKPASS=/usr/bin/ksshaskpass`. */
function isAskpass(_text: string, { name }: Candidate): boolean {
  return /(?:^|_)askpass$/i.test(name);
}

/** Names that say that the value opens nothing: `invalidToken`, `NON_MATCHING_KEY`. */
const DENIED =
  /(?:^|[^a-z])(?:non_?matching|not_?matching|invalid|incorrect|wrong|bogus|fake|dummy)_?(?:[a-z0-9]{1,12}_)?(?:pass|pwd|token|secret|key|auth|cred)/;

/** And that there is none: `TOKEN_UNDEFINED`. */
const ABSENT = /(?:token|secret|key|pass(?:word)?|pwd)_(?:undefined|unset|missing|absent|unknown)$/;

function isDenied(_text: string, { name }: Candidate): boolean {
  const spelled = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
  return DENIED.test(spelled) || ABSENT.test(spelled);
}

/** What tells a repeated request from a new one: AWS' `ClientRequestToken`, `idempotencyKey`. */
function isOfRequest(_text: string, { name }: Candidate): boolean {
  return /client_?request_?token$|idempotency_?(?:token|key)$/i.test(name);
}

/** Where a file lies in a store, after what it holds: `S3Key: 1b48…`. */
function isPlaceInStore(_text: string, { name, value }: Candidate): boolean {
  return /(?:s3|object|blob)_?key$/i.test(name) && /^[0-9a-f]{32,64}$/.test(value);
}

/** The shell's working folder: `PWD=/workspace`. */
function isFolder(_text: string, { name, value }: Candidate): boolean {
  return /^\$?(?:OLD)?PWD$/.test(name) && /^~?\//.test(value);
}

/** What the name says of itself or of the value: that it is a variable, a field, a file, or opens nothing. */
export const BY_NAME: readonly Clearing[] = [
  isOwnName,
  isOwnWords,
  isOwnConstant,
  isNameAgain,
  isProject,
  isNameOfVariable,
  isNameOfSecret,
  isVariable,
  isStored,
  isKindOfFile,
  isSeedOfNumbers,
  isAskpass,
  isDenied,
  isFolder,
  isOfRequest,
  isPlaceInStore,
];
