import { isContinued } from "../continued.ts";
import type { Candidate } from "./candidate.ts";
import { isCleared } from "./cleared/index.ts";
import { counts } from "./features/characters.ts";
import { surpriseOf } from "./features/rarity.ts";
import { isPublished } from "./published.ts";

/** Values that are certainly no secret, whatever they are called. */
export function isNoSecret(text: string, candidate: Candidate): boolean {
  const { value, kind } = candidate;
  return (
    isFiller(value) ||
    (kind !== "password" && kind !== "url-password" && isSequence(value)) ||
    isWording(candidate) ||
    isPublicKey(value) ||
    (isBranded(value) && !isContinued(text, candidate.end)) ||
    isPublished(value) ||
    isHiddenExample(value) ||
    isCleared(text, candidate) ||
    isCipherSuite(candidate) ||
    isOfCountry(candidate) ||
    isNumbered(candidate) ||
    isAddress(candidate) ||
    FAKED.test(value) ||
    CALL.test(value) ||
    FILTERS.has(value) ||
    NUMBER.test(value) ||
    LARGEST.test(value) ||
    URN.test(value) ||
    RELATIVE.test(value) ||
    RATE.test(value) ||
    DIGEST.test(value) ||
    CLASS_ID.test(value) ||
    FIELD.test(value) ||
    PROMPT.test(value) ||
    CHALLENGE.test(value) ||
    SAID.has(value.toLowerCase()) ||
    STAND_INS.has(value.toLowerCase().replace(/[-_ ]/g, "")) ||
    isDrawing(value) ||
    PICTURE_OR_FONT.test(value) ||
    ALGORITHM.test(value) ||
    FILE_NAME.test(value) ||
    ESCAPES.test(value)
  );
}

/** `PW=Palau`: a list of countries by their codes; `PW: see below` in a language without blanks. */
function isOfCountry({ name, value, quote }: Candidate): boolean {
  return /(?:^|[^\0-\x7f])pw$/i.test(name) && quote === "" && /^\p{L}+$|[^\0-\x7f]/u.test(value);
}

/** Bits a symbol: words of code and prose have fewer, random letters more. */
const ORDINARY_SURPRISE = 3.9;

/**
 * A key or a token of words alone is none, which people only choose for passwords: `TemplateSummaryList`, `grpc.internal.address`, `bad contents`. Half of
 * all candidates are such; of 6,900 labelled ones 12 were secrets.
 */
function isWording({ kind, value, form }: Candidate): boolean {
  if ((kind !== "key" && kind !== "token" && kind !== "auth") || form === "header") return false;
  if (value.length > 80 || !/^[A-Za-z][A-Za-z ._-]*$/.test(value)) return false;
  const words = value.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
  return value.length >= words.length * 4 - 1 && surpriseOf(value) < ORDINARY_SURPRISE;
}

/** A few characters again and again: `CCCCCCCC`, `xxxxxxxx-xxxx`, `abababababababab`; or a beginning that goes on with them: `AP6xxxxxx`. */
function isFiller(value: string): boolean {
  const { length, distinct } = counts(value);
  return (length >= 8 && distinct <= 2) || (length >= 16 && distinct <= 4) || MASKED_TAIL.test(value);
}

/** Six times the same filler at the end, behind no more than a prefix. */
const MASKED_TAIL = /^[\w-]{0,6}(?:x{6,}|X{6,}|0{8,})$/;

/** Counted up or down: `0123456789abcdef`; or bytes that are, in base64 or hexadecimal: `AQIDBAUGBwg`, `0102030405060708`. */
function isSequence(value: string): boolean {
  const { length, steps, unhex } = counts(value);
  if (length < 12) return false;
  if (steps > length * 0.6) return true;
  if (unhex === 0) return length % 2 === 0 && isCounting(Buffer.from(value, "hex"));
  return /^[A-Za-z0-9+/_-]{12,400}={0,2}$/.test(value) && isCounting(Buffer.from(value, "base64"));
}

function isCounting(bytes: Uint8Array): boolean {
  let steps = 0;
  for (let p = 1; p < bytes.length; p++) if (Math.abs((bytes[p] as number) - (bytes[p - 1] as number)) <= 1) steps++;
  return steps > bytes.length * 0.6;
}

/**
 * A public key of minisign or ssh (RFC 4253), or DER whose outer sequence begins with a sequence: a public key (RFC 5280's SubjectPublicKeyInfo), a
 * certificate, a request, or an encrypted private key (RFC 5208). A private key begins with an integer, its version.
 */
function isPublicKey(value: string): boolean {
  if (value.length < 24) return false;
  if (/^RW[QRST][A-Za-z0-9+/]{53}$/.test(value)) return true; // minisign's, 42 bytes; its secret keys are longer
  if (/^(?:(?:ssh|ecdsa|sk)-[\w@.-]{3,50} )?AAAA[A-Z]/.test(value)) return true;
  if (!/^M[A-Z]/.test(value)) return false;
  const bytes = Buffer.from(value.slice(0, 24), "base64");
  const length = bytes[1] as number;
  return bytes[0] === 0x30 && bytes[length < 0x80 ? 2 : 2 + (length & 0x7f)] === 0x30;
}

/**
 * A provider's own prefix: the provider's rule knows the format and the check sum, and what it leaves alone is malformed, an id without its secret,
 * or the scope of an AWS signature.
 */
const BRANDED = /^(?:gh[oprsu]_|github_pat_|glpat-|npm_|AIza|xox[abeoprs]-)[\w-]+$|^A[KS]IA[0-9A-Z]+(?:\/[^:]*)?$/;

function isBranded(value: string): boolean {
  return BRANDED.test(value);
}

/** Base64 of a text that says it is an example, names a login's parts, or is what everybody tries first: `username:password`, `hello world`. */
function isHiddenExample(value: string): boolean {
  if (value.length < 8 || !/^[A-Za-z0-9+/]{6,400}={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, "base64").toString("latin1");
  if (/^(?:(?:john|jane):doe|aladdin:open ?sesame|(?:hello|goodbye) [ \w!]{1,40}|foo(?:bar)?)\n?$/i.test(text))
    return true;
  if (value.length < 16) return false;
  if (/^(?:my[ _]?)?user(?:[ _]?name)?:(?:my[ _]?)?pass(?:word)?\n?$/i.test(text)) return true;
  return (
    /^[\x20-\x7e\n]+$/.test(text) &&
    /example|sample|dummy|placeholder|change.?me|^(?:your|my)[ _-](?:secret|password|key|token)/i.test(text)
  );
}

/** Kinds of filters, which are named after what they let pass. */
const FILTERS = new Set(["lowpass", "highpass", "bandpass", "bandstop", "allpass"]);

/** `somefakekey`, `fake_token_1`, `wrong-password`: says itself that it is none. */
const FAKED =
  /^(?:[a-z0-9_-]{0,24}fake|(?:an?[_-])?(?:wrong|incorrect|invalid|bogus|not[_-]?(?:a[_-]?)?(?:real|valid|the)))[_-]?(?:key|token|secret|pass|pwd|api|cred|auth)[a-z0-9_-]{0,12}$|^[a-z]{1,6}Wrong$/i;

/** An expression: `getpass()`, `secrets.token()`, `wrap(first.token,second)`. */
const CALL = /^[A-Za-z_][\w.]{2,60}\(\)?$|^[A-Za-z_$][\w$.]{0,60}\([A-Za-z_$][\w$]{0,60}\.[\w$.]{1,60}(?:,|$)/;

/** A file's name by its ending, or the place of a help text in Vim's: `pwdmodule.c`, `*netrw-chgup*`. */
const FILE_NAME =
  /^[a-z][\w-]{0,40}\.(?:c|h|cc|cpp|o|so|py|js|mjs|cjs|ts|tsx|go|rs|rb|php|pl|sh|md|txt|json|ya?ml|xml|html?)$|^\*[a-z]+(?:-[a-z]+)+\*$/i;

/** NTLM's first two messages, which hold no secret: https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp */
const CHALLENGE = /^TlRMTVNTUAA[BC]/;

/** The name of an algorithm, a curve or a way to agree on a key: `AWS4-HMAC-SHA256`, `prime256v1`, `WPA-PSK`. */
const ALGORITHM =
  /^(?:[A-Z0-9]{1,8}-){0,3}(?:HMAC-?)?SHA-?\d{1,3}$|^scram-sha-\d{1,3}(?:-plus)?$|^(?:pbkdf2|bcrypt|argon2(?:id?|d)?|scrypt|(?:prime|secp|sect|brainpool)[\w-]{3,16}|(?:ed|x|curve|edwards)(?:25519|448))$|^(?:[A-Z0-9]+[-_+])*k?PSK(?:[-_+][A-Z0-9]+)*$/i;

/** A key that is a number of 64 bits, or a key of a store with its number behind it: `17732923532772643`, `a#72057594037927935,21`. */
function isNumbered({ kind, value }: Candidate): boolean {
  return kind === "key" && /^(?:[\w.@-]{1,24}#)?\d{1,20}(?:,\w{1,12})?$/.test(value);
}

/** Where a token of a chain lives: of Ethereum, of Cosmos' kin (BIP 173), of Solana's own programs. Keys are longer, or begin otherwise. */
function isAddress({ kind, value }: Candidate): boolean {
  if (kind === "password" || kind === "url-password") return false;
  return /^0x[0-9a-f]{40}$/i.test(value) || CHAIN.test(value) || /^A?Token[1-9A-HJ-NP-Za-km-z]{38,40}$/.test(value);
}

const CHAIN = /^(?:secret|cosmos|osmo|terra|juno|inj|sei|kava|bnb|celestia)1[02-9ac-hj-np-z]{38}$/;

/** A number in hexadecimal that fits a machine's word: `0x0dead1beef7cafe2`. */
const NUMBER = /^0x[0-9a-f]{1,16}$/i;

/** The largest numbers of 64 bits, with a sign and without, and those just below. */
const LARGEST = /^(?:92233720368547758\d\d|1844674407370955161\d)$/;

/** An identifier by its own word (RFC 9562, section 4): the token of a lock. */
const URN = /^urn:uuid:[0-9a-f-]{36}$/i;

/** A file beside this one: `require("./newApiKey")`. */
const RELATIVE = /^\.{1,2}\/[\w./-]*$/;

/** How often something may be done: `5/m/user`. */
const RATE = /^\d{1,6}\/(?:[smhd]|sec|min|minute|hour|day)(?![A-Za-z0-9])/;

/** A digest that says so: `hmac-sha256:9f86…`, curl's `sha256//…` of a public key. */
const DIGEST = /^(?:hmac-)?(?:sha-?\d{1,3}|md5):[0-9a-f]{32,128}$|^sha256\/\//i;

/** Microsoft's ids of classes and rights, drawn in the nineties (version 1 of RFC 9562): the same on every machine. */
const CLASS_ID =
  /^\{?[0-9a-f]{8}-[0-9a-f]{4}-11[cd][0-9a-f]-[0-9a-f]{4}-[0-9a-f]{12}\}?$|^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** An attribute of LDAP (RFC 4519), the fields of a line of `passwd`, the words that Samba derives keys from, columns of a plan: `(orders.id, orders.day)`. */
const FIELD =
  /^userPassword$|^(?:NT|LM)PASSWORD(?:HISTORY)?(?:\\{1,2}0)?$|^uid:gid\b|^\(\w{1,40}\.\w{1,40}(?:, ?\w{1,40}\.\w{1,40}){0,8}\)/i;

/** `Password:` as mail servers ask for it, in base64. */
const PROMPT = /UGFzc3dvcmQ6$/;

/** What stands there until a value does, or in place of the one that stood there; `changeme` is a password that many leave as it is. */
const STAND_INS = new Set(
  "placeholder placeholders placeholdervalue replaceme replacethis replacewithyours fillme fillmein fillthisin insertme notasecret notapassword notatoken notakey notreal notarealkey notarealpassword somerandomstring arandomstring randomstring somethingrandom sanitized sanitised obfuscated anonymized anonymised scrubbed stripped censored dummykey dummytoken dummysecret dummyvalue demokey demotoken samplekey sampletoken".split(
    " ",
  ),
);

/** What is said of a value where it stands: that it is required, forgotten, expired, wrong, missing. */
const SAID = new Set([
  ..."forgotten unavailable autogenerated auto-generated generated randomized salted hashed visible invisible obscured inherited mismatch mismatched unmatched protected encrypted unchanged blank confidential mandatory deprecated rotated revoked plaintext cleartext received accepted denied verified confirmed unspecified unlimited pending see-below".split(
    " ",
  ),
  ..."obligatoire requis requise obligatorio obligatoria requerido requerida necesario necesaria obrigatório obrigatória obrigatorio obrigatoria necessário necessária obbligatorio obbligatoria richiesto richiesta erforderlich benötigt notwendig pflichtfeld verplicht vereist wymagane wymagany povinné povinný kötelező obligatoriu obligatorie obvezno obavezno zorunlu gerekli påkrævet påkrevd obligatorisk krävs pakollinen vaaditaan wajib diperlukan требуется обязательно обязательный".split(
    " ",
  ),
  ..."olvidado olvidada oublié vergessen esquecida esquecido dimenticata vergeten glömt glemt unohtunut zapomniane zapomenuté elfelejtett uitată unuttum".split(
    " ",
  ),
  ..."caducado caducada expiré expirée expirado expirada abgelaufen scaduto scaduta verlopen wygasło utgånget udløbet utløpt".split(
    " ",
  ),
  ..."incorrecto incorrecta incorrect incorreto incorreta errado errada falsch ungültig inválido inválida invalide invalido invalida errata sbagliata onjuist ongeldig nieprawidłowe neplatné érvénytelen geçersiz hatalı yanlış fel felaktigt forkert feil väärä".split(
    " ",
  ),
  ..."fehlt fehlend falta faltante manquant manquante mancante ontbreekt brakuje chybí hiányzik saknas mangler puuttuu eksik".split(
    " ",
  ),
]);

/** What files begin with in base64: PNG, JPEG, GIF, WebP, SVG, PDF, WOFF; an icon is called by its name, `key`. */
const PICTURE_OR_FONT =
  /^(?:iVBORw0KGgo|\/9j\/[2-4]|R0lGODlh|R0lGODdh|UklGR[A-Za-z0-9+/]{6}XRUJQ|PHN2Zy|JVBERi0|d09GR[gk])[A-Za-z0-9+/]{24}/;

/** A path of a drawing (SVG 2, section 9.3): `M17,7H22V17`. */
function isDrawing(value: string): boolean {
  return (
    value.length >= 8 && /^[Mm] ?-?\d*\.?\d+[ ,]?[-\d.]/.test(value) && /^[MmZzLlHhVvCcSsQqTtAa\d.,\s-]+$/.test(value)
  );
}

/** A cipher suite of TLS under its registered name, where PSK is a way to agree on a key: `PSK_WITH_AES_128_CCM: "PSK-AES128-CCM"`. */
function isCipherSuite({ name, value }: Candidate): boolean {
  return name.includes("_WITH_") && /^[A-Z0-9_-]+$/.test(value);
}

/** Characters written as escapes, a picture or a foreign word: `\u3299\ufe0f`. */
const ESCAPES = /^(?:\\u[0-9a-f]{4}){1,40}$/i;
