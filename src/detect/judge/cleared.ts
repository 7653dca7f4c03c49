import type { Candidate, Format } from "./candidate.ts";
import { lineStart } from "./scan.ts";

/** Values that what stands around them clears: the name, the sentence, the login, the address. */
export function isCleared(text: string, candidate: Candidate): boolean {
  return (
    isShortened(text, candidate) ||
    isUserOfTwo(text, candidate) ||
    isOwnName(text, candidate) ||
    isOwnWords(candidate) ||
    isVimVariable(candidate) ||
    isConstant(candidate) ||
    isSelector(text, candidate) ||
    isPassthrough(text, candidate) ||
    isDigestOfNamed(text, candidate) ||
    isKindOfFile(text, candidate) ||
    isOneOfTwoVariables(text, candidate) ||
    isMetavariable(text, candidate) ||
    isTokenOfPkcs11(text, candidate) ||
    isOwnConstant(text, candidate) ||
    isReferenceOfTex(text, candidate) ||
    isNameOfVariable(candidate) ||
    isConverted(candidate) ||
    isTime(candidate) ||
    isColour(candidate) ||
    isPublicPart(candidate) ||
    isEncodedPublic(candidate) ||
    isPicture(text, candidate) ||
    isFingerprint(text, candidate) ||
    isVerdict(text, candidate) ||
    isVerb(text, candidate) ||
    isInSentence(text, candidate) ||
    isComplaint(candidate) ||
    isFolder(candidate) ||
    isNameOfSecret(candidate) ||
    isSeedOfNumbers(candidate) ||
    isAskpass(candidate) ||
    isDenied(candidate) ||
    isStandInLogin(text, candidate) ||
    isNumberedLogin(text, candidate) ||
    isAnonymous(text, candidate) ||
    isVariable(text, candidate) ||
    isDigestOf(text, candidate) ||
    isStored(text, candidate)
  );
}

/** `token: 9f86d0…`: only the beginning of a value. */
function isShortened(text: string, { end }: Candidate): boolean {
  return text[end] === "\u2026";
}

/** `ID/PASS: deploy / …`: the user, and the password behind it, which a rule of its own finds. */
function isUserOfTwo(text: string, { nameStart, end }: Candidate): boolean {
  return (
    /^["'`]?\s?\/\s/.test(text.slice(end, end + 4)) &&
    /\bid\/$/i.test(text.slice(Math.max(0, nameStart - 4), nameStart))
  );
}

/** `{"htpasswd": htpasswd, …}`: the variable or function of that name. */
function isOwnName(text: string, { name, nameStart, value, quote }: Candidate): boolean {
  if (quote !== "") return false;
  return (value === name && /["'`]/.test(text[nameStart - 1] ?? "")) || `${value}.exe` === name;
}

/** `@APSK_16: 16-APSK`, `KX_ECDHE_PSK: ECDHE-PSK`: the words of the name, in capitals. */
function isOwnWords({ name, value }: Candidate): boolean {
  if (!/^[A-Z0-9]+(?:[-_][A-Z0-9]+)+$/.test(value)) return false;
  const words = new Set(name.toUpperCase().split(/[^A-Z0-9]+/));
  return value.split(/[-_]/).every((word) => words.has(word));
}

/** `$pass = dlopen`: behind a variable with its mark, what has no quotes is a constant, or a command. */
function isConstant({ name, value, quote, form }: Candidate): boolean {
  return quote === "" && form === "assign" && name.startsWith("$") && /^[A-Za-z_]\w*$/.test(value);
}

/** CSS: `input[type=password]:focus{border:1px`. */
function isSelector(text: string, { name, nameStart }: Candidate): boolean {
  return /^["']?\]::?[a-z-]+[{:,(\s]/.test(text.slice(nameStart + name.length, nameStart + name.length + 32));
}

/** AsciiDoc's macro that leaves text as it is: `pass:none[…]`, https://docs.asciidoctor.org/asciidoc/latest/pass/pass-macro/. */
function isPassthrough(text: string, { nameStart }: Candidate): boolean {
  return /^pass:{1,2}[a-z,]{0,16}\[/.test(text.slice(nameStart, nameStart + 24));
}

/** A list of files or modules with their digests: `src/auth.c 9f86d0…`, `golang.org/x/oauth2  9f86d0…`. */
function isDigestOfNamed(text: string, { value, start }: Candidate): boolean {
  if (!/^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return false;
  return /[\w-]\.\w{1,5} {1,2}$|(?:^|\s)[\w.@-]+(?:\/[\w.~@-]+)+[ \t]+$/.test(
    text.slice(Math.max(0, start - 100), start),
  );
}

/** `test "$linkmode,$pass" = "lib,dlpreopen"`: compared with what two variables hold. */
function isOneOfTwoVariables(text: string, { name, nameStart }: Candidate): boolean {
  return name.startsWith("$") && text[nameStart - 1] === ",";
}

/** `--key-password=MCAPASS`: how a help text calls the value. */
function isMetavariable(text: string, { value, nameStart, quote }: Candidate): boolean {
  return (
    quote === "" && /^[A-Z][A-Z_-]{2,20}$/.test(value) && text.slice(Math.max(0, nameStart - 2), nameStart) === "--"
  );
}

/** The label of a device: `pkcs11:manufacturer=piv_II;token=PIV%20Card` (RFC 7512). */
function isTokenOfPkcs11(text: string, { name, nameStart }: Candidate): boolean {
  return name === "token" && /pkcs11:[^\s"'<>]{0,200}$/.test(text.slice(Math.max(0, nameStart - 220), nameStart));
}

/** What files of a kind are called: `'application/vnd.apple.pkpass' => ['pkpass']`. */
function isKindOfFile(text: string, { nameStart }: Candidate): boolean {
  return /\b(?:application|text|image|audio|video|model)\/[\w.+-]{0,60}$/.test(
    text.slice(Math.max(0, nameStart - 80), nameStart),
  );
}

/** What a program calls a field: `static final String PASSCODE = "passcode"`, `'password' => 'passwordfield'`. */
function isOwnConstant(text: string, { name, nameStart, value, quote }: Candidate): boolean {
  if (quote === "") return false;
  const [own, said] = [name.toLowerCase(), value.toLowerCase()];
  if (said.startsWith(own) && /^[-_]?(?:field|input|box|label|column|attr|param)$/.test(said.slice(own.length)))
    return true;
  if (value !== said || name !== name.toUpperCase() || own.replaceAll("_", "") !== said.replace(/[-_]/g, ""))
    return false;
  return /\b(?:static|final|const|constexpr|#define)\b/.test(text.slice(lineStart(text, nameStart, 100), nameStart));
}

/** What TeX refers to: `\label{\detokenize{commands/kpasswd:kpasswd-1}}`. */
function isReferenceOfTex(text: string, { nameStart }: Candidate): boolean {
  return /\\(?:detokenize|label|ref|hyperref|autoref|cite|index)\{[^{}\n]{0,80}$/.test(
    text.slice(Math.max(0, nameStart - 100), nameStart),
  );
}

/** A variable of Vim's with its scope: `s:saved[host].passwd`. */
function isVimVariable({ value, quote }: Candidate): boolean {
  return quote === "" && /^[gsbwtlav]:[a-z_][\w.[\]#]*$/i.test(value);
}

/** `PASSWORD_ENV = "PASSWORD"`, `envPassword = "X_PASSWORD"`, `db_password: @DB_PASSWORD`: what a variable or a template's place is called. */
function isNameOfVariable({ name, value }: Candidate): boolean {
  const upper = name.toUpperCase();
  if (/^@[A-Z][A-Z0-9_]+@?$/.test(value)) return upper.endsWith(value.replaceAll("@", ""));
  if (/^[A-Z][A-Z0-9]*_(?:[A-Z0-9]+_)*(?:PASSWORD|PASSPHRASE|TOKEN|SECRET|KEY)$/.test(value)) return true;
  if (value.length > 8 && /^[A-Z0-9_]+$/.test(name) && value.replace(/\\0$/, "") === name) return true;
  if (/^(?:env[A-Z]|ENV_)/.test(name) && /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(value)) return true;
  return (
    /^[A-Z][A-Z0-9_]+$/.test(value) &&
    /^_(?:ENV|VAR|NAME|KEY)\w{0,12}$/.test(upper.slice(value.length)) &&
    upper.startsWith(value)
  );
}

/** `"password": []byte(hashed)`: a variable in another form. */
function isConverted({ value, quote }: Candidate): boolean {
  return quote === "" && /^(?:\[\])?(?:byte|[rl]?trim|lower|upper)\([A-Za-z_][\w.]{0,60}\)?$/i.test(value);
}

/** When a password was changed: `passwordMtime: 2019-03-20T17:54:53Z` (RFC 3339). */
function isTime({ value }: Candidate): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(value);
}

/** Sequences that colour a terminal: `PASS="\x1b[32mPASS"`. */
function isColour({ value }: Candidate): boolean {
  return /^(?:\\{1,2}(?:x1b|e|033|u001b)\[[\d;]{0,20}m[A-Za-z ]{0,16}){1,4}$/i.test(value);
}

/** A coordinate of a public key of an elliptic curve: `testKeyPubX`. */
function isPublicPart({ name }: Candidate): boolean {
  return /pub(?:lic)?_?(?:key)?_?[xy]$/i.test(name);
}

/** A public key, or one in the encryption of another, by a name that says how it is written: `publicKeyBase64`, `encryptedKeyHex`. */
function isEncodedPublic({ name }: Candidate): boolean {
  return /(?:pub(?:lic)?|encrypted)_?key_?(?:hex|b64|base64|bytes)$/i.test(name);
}

/** The token of a picture that everybody may load, published on purpose: `badge.svg?token=x`, Travis' `project.svg?token=x`, `logo.png?alt=media&token=x`. */
function isPicture(text: string, { nameStart }: Candidate): boolean {
  const front = text.slice(lineStart(text, nameStart, 160), nameStart);
  return /badge[\w.-]{0,20}\?[\w=&]{0,40}$|\.(?:png|jpe?g|gif|webp|svg)\?alt=media&(?:amp;)?$|\.svg\?(?:[\w=&;%-]{0,80}&)?(?:amp;)?$|travis-ci\.(?:org|com)\/[\w./-]{1,100}\.(?:svg|png)\?$/i.test(
    front,
  );
}

/** Id or fingerprint of a PGP key: 8, 16 or 40 hexadecimal digits; `gpg` says `using RSA key …`. Of an ssh key, as OpenSSH writes it: `SHA256:…`. */
function isFingerprint(text: string, { name, nameStart, value }: Candidate): boolean {
  if (/^SHA256:[A-Za-z0-9+/]{43}=?$|^(?:MD5:)?(?:[0-9a-f]{2}:){15}[0-9a-f]{2}$/.test(value)) return true;
  if (!/^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/i.test(value)) return false;
  return /pgp|gpg/i.test(name) || /(?:PGP|GPG|[DR]SA)\s$/i.test(text.slice(Math.max(0, nameStart - 4), nameStart));
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

/** What sends the reader elsewhere for the value: `Passwort: siehe Wiki`, `Hasło: zapytaj administratora`. */
const REFERRING = new Set(
  "siehe steht liegt wird ist nicht dasselbe dieselbe frag frage fragen fragt bitte voir voyez envoyé demander demandez même ver véase consultar consulte pedir pida pregunta preguntar solicitar solicite igual misma mesma peça pedir vedi chiedere chiedi stessa stesso zie vraag hetzelfde patrz zapytaj zobacz taki smotri смотри см спроси спросите тот такой дивись katso kysy sama fråga samma spørg spør samme viz zeptej stejné lásd kérdezd vezi întreabă bak aynı sor xem hỏi lihat tanya tanyakan".split(
    " ",
  ),
);

/** What a form says of what was typed: `password_confirmation: "can't be blank"`. */
function isComplaint({ value }: Candidate): boolean {
  return /^(?:can(?:'|\\'|\u2019)?t|cannot|can not|must|should|is|isn't|has|does(?:n't)?|do(?:n't| not)|may not|too|at least|please) [a-z' ]{2,60}$/i.test(
    value,
  );
}

/** What a Secret is called that holds the password: Helm's `passwordSecret: my-release-db`. */
function isNameOfSecret({ name, value }: Candidate): boolean {
  return /pass(?:word|wd|phrase)?_?secret$/i.test(name) && /^[a-z]+(?:-[a-z]+)+$/.test(value);
}

/** The shell's working folder: `PWD=/workspace`. */
function isFolder({ name, value }: Candidate): boolean {
  return /^\$?(?:OLD)?PWD$/.test(name) && /^~?\//.test(value);
}

/** What a generator of numbers begins with, which is written in decimal: `seed = 154689806…`; or a fuzzer, `FUZZ_SEED = "0x77…"`. */
function isSeedOfNumbers({ name, value }: Candidate): boolean {
  return /seed$/i.test(name) && (/^\d+$/.test(value) || /fuzz/i.test(name));
}

/** The program that asks for a password: `SSH_ASKPASS=/usr/bin/ksshaskpass`. */
function isAskpass({ name }: Candidate): boolean {
  return /(?:^|_)askpass$/i.test(name);
}

/** Names that say that the value opens nothing: `invalidToken`, `NON_MATCHING_KEY`. */
const DENIED =
  /(?:^|[^a-z])(?:non_?matching|not_?matching|invalid|incorrect|wrong|bogus|fake|dummy)_?(?:[a-z0-9]{1,12}_)?(?:pass|pwd|token|secret|key|auth|cred)/;

function isDenied({ name }: Candidate): boolean {
  return DENIED.test(name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase());
}

/** `user:password@host`: both words stand for what they name; and Oracle's first sample account, `scott` with `tiger`, ever since. */
function isStandInLogin(text: string, { kind, user, value, start, end }: Candidate): boolean {
  if (value === "tiger" && /\bscott\b/i.test(text.slice(Math.max(0, start - 160), end + 160))) return true;
  if (kind !== "url-password" || user === undefined) return false;
  const login = text.slice(user.start, user.end);
  return (
    /^(?:(?:db|my|your)?_?user|username|usr|user_?name)$/i.test(login) &&
    /^(?:(?:my|your)?_?(?:pass|password|passwd|pwd|secret))$/i.test(value)
  );
}

/** `username="username1", password="password1"`: stand-ins that a test numbers. */
function isNumberedLogin(text: string, { value, start }: Candidate): boolean {
  const number = /^(?:password|passwd|pass|secret)_?(\d)$/i.exec(value)?.[1];
  if (number === undefined) return false;
  return new RegExp(`["'](?:username|user|login)_?${number}["']`, "i").test(
    text.slice(Math.max(0, start - 160), start),
  );
}

/** An anonymous login takes any password, by custom an address (RFC 1635). */
function isAnonymous(text: string, { user, nameStart, start, value }: Candidate): boolean {
  if (/^-?(?:anonymous@?|anoncvs)$/i.test(value)) return true;
  if (user !== undefined) return /^anonymous$/i.test(text.slice(user.start, user.end));
  return /user\w{0,8}["'\]]{0,2}\s{0,4}(?:=>|[:=(,])\s{0,4}["']anonymous["'][^"']{0,80}$/i.test(
    text.slice(Math.max(0, Math.min(nameStart, start) - 160), nameStart),
  );
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

/** `checksum/secret: 9f86d0…`: tells a change of what it is named after, as Helm's charts do. */
function isDigestOf(text: string, { nameStart, value }: Candidate): boolean {
  return (
    /^[0-9a-f]{32,128}$/i.test(value) &&
    /(?:checksum|digest|hash|sha\d{1,3}|md5)\/(?:[\w.-]{1,40}-)?$/i.test(
      text.slice(Math.max(0, nameStart - 60), nameStart),
    )
  );
}

/** The name of a secret in AWS' store, behind the word `secret:` of its address. */
function isStored(text: string, { nameStart }: Candidate): boolean {
  return /arn:aws[a-z-]{0,12}:secretsmanager:[\w-]{0,20}:\d{0,12}:$/.test(
    text.slice(Math.max(0, nameStart - 70), nameStart),
  );
}

/** A variable in a program: `last_pwd = mypwd;`, outside of strings and comments. */
export function isVariableOf(format: Format, text: string, { value, quote, form, nameStart, end }: Candidate): boolean {
  if (format !== "code" || quote !== "" || form !== "assign" || !/^[A-Za-z_]\w*$/.test(value)) return false;
  if (!/^[;),]/.test(text.slice(end, end + 1))) return false;
  const front = text.slice(lineStart(text, nameStart, 400), nameStart);
  return !/\/\/|\/\*|^\s*(?:\*[\s/]|#)|--/.test(front) && (front.match(/["'`]/g)?.length ?? 0) % 2 === 0;
}
