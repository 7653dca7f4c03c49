import type { Candidate } from "./candidate.ts";

/** Files of translations: what they give to a name is what people read. */
const TRANSLATIONS =
  /(?:^|\/)(?:locales?|locali[sz]ations?|i18n|lang|langs|languages|translations?)\/|(?:^|\/)(?:messages|(?:local)?strings|labels|translations?)[_-][a-z]{2}(?:[_-][a-z]{2})?\.(?:properties|ya?ml|json|[jt]s|php|arb)$|\.lproj\/|\/values-[a-z]{2}(?:-r[A-Z]{2})?\/|[._-](?:cultures?|locales?|lang|i18n)[._-][a-z]{2}(?:-[a-z]{2})?(?:\.min)?\.[jt]s$|\.(?:resx|xliff)$/i;

/** Formats in which a value without quotes goes on to the line's end, or to the next tag. */
const LINES = /\.(?:ya?ml|properties|ini|conf|cfg|cnf|strings|xml|resx|plist|html?|vue)$/i;

/** What passwords, tokens, keys and secrets are called in other languages: labels of a field. English words alone are passwords that somebody chose. */
const CALLED = new Set([
  ..."passwort kennwort contraseña contrasena contrasenya clave senha palavra-passe wachtwoord hasło haslo heslo jelszó jelszo jelszavát parolă parola parolo пароль şifre şifreyi şifrenizi sifre lösenord lösenordet adgangskode passord passordet salasana salasanan salasõna slaptažodis pasahitza lozinka geslo parool lykilorð aizsargvārds 密码 密碼 パスワード 비밀번호".split(
    " ",
  ),
  ..."zugangstoken zugriffstoken toegangstoken åtkomsttoken adgangstoken tilgangstoken käyttöoikeustunnus jeton токен トークン 令牌 토큰".split(
    " ",
  ),
  ..."schlüssel api-schlüssel clé chave chiave sleutel api-sleutel klucz nyckel api-nyckel nøgle api-nøgle nøkkel api-nøkkel avain api-avain klíč kulcs api-kulcs cheie anahtar anahtarı ключ キー apiキー 키 khóa".split(
    " ",
  ),
  ..."geheimnis geheim segreto secreto segredo sekret hemlighet hemmelighed hemmelighet salaisuus tajemství titok rahasia gizli секрет シークレット 秘密 密钥 비밀".split(
    " ",
  ),
  ...["kata sandi", "kata laluan", "mot de passe", "mật khẩu", "bí mật", "mã truy cập"],
]);
const ENGLISH = new Set(["password", "passphrase", "passcode", "token", "key", "secret"]);
const CALLED_IN_TWO = ["mot de passe", "mots de passe", "mật khẩu", "kata sandi", "kata laluan"];

/** Whether a file by its path holds what people read, in one language of several. */
export function isTranslation(path: string): boolean {
  return TRANSLATIONS.test(path);
}

/** Whether a value is what people read: in a file of translations letters and punctuation alone, or some words; elsewhere what the value is called, or a phrase. */
export function isLabel(path: string, text: string, candidate: Candidate): boolean {
  const { value, kind, quote, end } = candidate;
  if (kind === "url-password" || kind === "auth-header") return false;
  if (isTranslation(path)) return !/[0-9]/.test(value.replace(/\\u[0-9a-f]{4}/gi, "")) || /\S\s\S+\s\S/.test(value);
  const rest = quote === "" && LINES.test(path) ? (REST.exec(text.slice(end, end + LONGEST_PHRASE))?.[0] ?? "") : "";
  const phrase = `${value}${rest}`.trim();
  return CALLED.has(phrase.toLowerCase()) || isPhrase(phrase);
}

const LONGEST_PHRASE = 80;
const REST = /^[ \t]+[\p{L}\p{M}'\u2019 ,.?!()-]{1,60}(?=$|[\r\n<])/u;
const WORD = /^[("\u201e\u00ab\u00bf\u00a1]?\p{L}[\p{L}\p{M}'\u2019-]*[).,:;?!"\u2026\u00bb]{0,2}$/u;

/** Words with blanks between: a sentence, which is not in capitals throughout as a title or a chosen passphrase may be, or what names what is asked for. */
function isPhrase(phrase: string): boolean {
  const words = phrase.replace(/ (?=[?!:;])/g, "").split(/[ \u00a0]+/);
  if (words.length < 2 || !words.every((word) => WORD.test(word))) return false;
  if (/^[("\u201e\u00ab\u00bf\u00a1]?\p{Lu}\p{Ll}/u.test(phrase) && / \p{Ll}|[.?!\u2026]$/u.test(phrase)) return true;
  const lower = phrase.toLowerCase();
  return (
    CALLED_IN_TWO.some((words) => lower.includes(words)) ||
    lower.split(/[^\p{L}\p{M}-]+/u).some((word) => CALLED.has(word) || ENGLISH.has(word))
  );
}
