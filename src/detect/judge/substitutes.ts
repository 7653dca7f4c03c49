import { classOf, NAME } from "./scan.ts";

/** Parts that a program fills in: `${x}`, `$(x)`, `{{ x }}`, `#{x}`, `<%= x %>`. */
const FILLED_IN: readonly (readonly [opens: string, closes: string])[] = [
  ["${", "}"],
  ["$(", ")"],
  ["{{", "}}"],
  ["#{", "}"],
  ["<%", "%>"],
];

/**
 * A value that is written down elsewhere or cannot be read from here: references, templates, masks, password hashes, ciphertext, web tokens.
 * @param isWhole whether the value is known to end where it ends: a part that never closes is then none
 */
export function isSubstitute(value: string, isWhole = false): boolean {
  return (
    isReference(value) ||
    ELSEWHERE.test(value) ||
    FILLED_IN.some(([opens, closes]) => isFilledIn(value, opens, closes, isWhole)) ||
    isMasked(value) ||
    REDACTED.test(value) ||
    ASKED_FOR.test(value) ||
    isHashed(value)
  );
}

/** `file:x`, `env:X` of openssl, `keychain:x`, `os.environ…`, `process.env…`, `arn:aws:…`, `@Microsoft.KeyVault(…)`: named where it is kept. */
const ELSEWHERE =
  /^(?:file|env|fd|stdin|keychain|keyring|vault|ssm|sops|doppler|secretsmanager|gcp-secret|azure-keyvault):|^pkcs11:(?!.*pin-value=)|^hash:\/\/|^(?:process\.env|os\.environ|ENV\[|System\.getenv)|^arn:aws[a-z-]{0,12}:|^op:\/\/|^@Microsoft\.KeyVault/;

/** A whole value that refers: `$X`, `<your password>`, `%s`, `%X%`, `[hidden]`, `###X###`, `@X@`, `@DB_PASSWORD`, `__X__`. */
function isReference(value: string): boolean {
  const first = value.charCodeAt(0);
  const second = value.charCodeAt(1);
  const last = value.charCodeAt(value.length - 1);
  switch (first) {
    case 36: // $X, but not $2a$…
      return (classOf(second) & NAME) !== 0 && !(second >= 48 && second <= 57);
    case 60: // <x>
      return last === 62;
    case 123: // {x}
      return last === 125 && value.length < 32;
    case 91: // [x]
      return last === 93;
    case 37: // %s, %X%
      return value.length <= 3 || last === 37;
    case 64: // @X@, @DB_PASSWORD
      return (last === 64 && value.length > 2) || /^@[A-Z]{2,20}(?:_[A-Z]{2,20}){1,6}$/.test(value);
    case 35: // ##X##
    case 95: // __X__
      return second === first && last === first && value.charCodeAt(value.length - 2) === first;
  }
  return false;
}

/** Whether such a part begins in the value. What closes a bracket that it never opened is no expression: then chance has drawn the signs. */
function isFilledIn(value: string, opens: string, closes: string, isWhole: boolean): boolean {
  for (let at = value.indexOf(opens); at !== -1; at = value.indexOf(opens, at + 1)) {
    const start = at + opens.length;
    const end = value.indexOf(closes, start);
    if (end === -1 ? !isWhole || at === 0 : !closesTooMuch(value, start, end)) return true;
  }
  return false;
}

function closesTooMuch(value: string, start: number, end: number): boolean {
  let [round, square, curly] = [0, 0, 0];
  for (let p = start; p < end; p++) {
    const code = value.charCodeAt(p);
    if (code === 40) round++;
    else if (code === 91) square++;
    else if (code === 123) curly++;
    else if (code === 41) round--;
    else if (code === 93) square--;
    else if (code === 125) curly--;
    if (round < 0 || square < 0 || curly < 0) return true;
  }
  return false;
}

/** `8G6P****…`, `sk-…`, `abc...xyz`: somebody has taken the middle out. */
function isMasked(value: string): boolean {
  return value.includes("***") || value.includes("...") || value.includes("\u2026") || value.includes("\u2022\u2022");
}

/** `(redacted)`, `[hidden]`, `redacted`. */
const REDACTED = /^\W?(?:redacted|hidden|masked|removed|omitted|censored)\W{0,3}$/i;

/** `your_password`, `yourApiKeyHere`, `enter-your-token`, `ENTER_PASSWORD`: the reader is asked for it. */
const ASKED_FOR =
  /^(?:(?:enter|insert|type|put|paste)[-_ ]?(?:(?:your|the|an?)[-_ ]?)?|your[-_ ]?)[a-z_ -]{0,24}(?:pass(?:w(?:or)?d|phrase|code)?|secret|key|token|pwd)(?:[-_ ]?(?:here|value|goes here))?$/i;

const HASHED =
  /^(?:\$2[abxy]\$\d\d\$[./A-Za-z0-9]{50,}|\$(?:[156y]|apr1|argon2\w{1,2}|pbkdf2[\w-]{0,10}|scrypt)\$|\{(?:S?SHA\d{0,3}|CRYPT|cipher|bcrypt)\}|ENC\(|ENCRYPTED\[|ENC\[(?:AES256_GCM|PKCS7),|vault:v\d|gAAAAA|\$ANSIBLE_VAULT|AQICAH|pbkdf2_sha\d+\$|sha(?:256|384|512)-[A-Za-z0-9+/]{40})/i;

/** What cannot be turned back: password hashes, ciphertext; and web tokens, which a rule of their own decides. */
function isHashed(value: string): boolean {
  return value.startsWith("eyJ") || HASHED.test(value) || CIPHER_STRING.test(value);
}

/** Bitwarden's: how it is encrypted, then nonce, ciphertext and code in base64. https://bitwarden.com/help/bitwarden-security-white-paper/ */
const CIPHER_STRING = /^\d\.[A-Za-z0-9+/]{20,32}={0,2}\|[A-Za-z0-9+/]{20,500}={0,2}\|/;
