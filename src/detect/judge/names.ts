import type { Kind } from "./candidate.ts";

/** Words that name a credential, from an anchor's start to the word's end, and what they name. */
export const WORDS: Readonly<Record<string, Kind>> = {
  pass: "password",
  passe: "password",
  passwd: "password",
  password: "password",
  passwords: "password",
  passphrase: "password",
  passcode: "password",
  passkey: "key",
  passwort: "password",
  passw: "password",
  passwrd: "password",
  passord: "password",
  passin: "password",
  passout: "password",
  pwd: "password",
  pwds: "password",
  pw: "password",
  psw: "password",
  pswd: "password",
  psk: "password",
  senha: "password",
  contrasena: "password",
  contraseña: "password",
  contraseã: "password",
  clave: "password",
  kennwort: "password",
  wachtwoord: "password",
  parol: "password",
  parola: "password",
  parool: "password",
  parole: "password",
  haslo: "password",
  hasło: "password",
  heslo: "password",
  lozinka: "password",
  jelszo: "password",
  jelszó: "password",
  geslo: "password",
  losenord: "password",
  lösenord: "password",
  adgangskode: "password",
  matkhau: "password",
  κωδικός: "password",
  sifre: "password",
  şifre: "password",
  salasana: "password",
  secret: "secret",
  secrets: "secret",
  seed: "secret",
  mnemonic: "secret",
  token: "token",
  tokens: "token",
  jwt: "token",
  verifier: "token",
  key: "key",
  keys: "key",
  auth: "auth",
  authcode: "auth",
  authtok: "password",
  authorization: "auth",
  authentication: "auth",
  authenticate: "auth",
  authtoken: "token",
  authkey: "key",
  authpassword: "password",
  authpass: "password",
  authsecret: "secret",
  cred: "auth",
  creds: "auth",
  credential: "auth",
  credentials: "auth",
};
const NAMED = new Map(Object.entries(WORDS));

/** Words of languages that write without blanks: whatever follows, they are the name. */
const UNSPACED = ["пароль", "סיסמה", "รหัสผ่าน", "パスワード", "暗証", "密码", "密碼", "口令", "비밀번호"];

/** What makes `キー` the key of a credential; alone it is any key, and a part of other words. */
const KEYS_IN_JAPANESE = ["api", "アクセス", "シークレット", "秘密", "暗号", "暗号化"];

function isKeyInJapanese(text: string, at: number): boolean {
  if (text.startsWith("秘密鍵", at)) return true;
  if (!text.startsWith("キー", at) || text.startsWith("キーボ", at)) return false;
  const before = text
    .slice(Math.max(0, at - 7), at)
    .trimEnd()
    .toLowerCase();
  return KEYS_IN_JAPANESE.some((word) => before.endsWith(word));
}

/** Words that end like a credential's and are none. */
export const ALIENS: ReadonlySet<string> = new Set(
  "monkey sankey turkey hockey donkey whiskey jockey lackey compass bypass surpass overpass encompass trespass onepass sparkey".split(
    " ",
  ),
);

/**
 * Last words of names that speak about a credential instead of being one: `passwordField`, `token_url`. An early and cheap no;
 * finer differences are the model's business.
 */
export const ABOUT: ReadonlySet<string> = new Set(
  (
    "id ids guid guids uuid spn name names type types url uri urls path paths file files filename filepath dir folder length len size field fields label labels count counts " +
    "index idx prefix suffix format regex regexp pattern error errors err message messages placeholder hint title description desc input button form " +
    "policy policies provider providers store storage manager service handler factory class callback fn func function required enabled disabled changed expired " +
    "expires expiry expiration expire ttl timeout lifetime endpoint algorithm algorithms alg method methods mode version header headers host port ports user username email " +
    "icon color validator validation validate strength confirm listener event events info usage rotation scope scopes issuer audience " +
    "schema model view component page screen dialog modal controller helper helpers utils util test tests spec exception " +
    "pair pairs set map list array dict table column columns row rows ref refs props attr attribute attributes parameter param params arg args option options " +
    "press pressed down up frame frames bindings binding board word words stroke event store ring usages ops size material spec " +
    "encoder hasher hashing generator generators generation address addresses arn scheme limit ratelimit thumbprint fingerprint encryption empty hash hashes hashed digest checksum sha sum mint symbol supply balance amount decimals price holder"
  ).split(" "),
);

function sameCase(code: number, upper: boolean): boolean {
  return upper ? code >= 65 && code <= 90 : (code >= 97 && code <= 122) || code > 0xbf;
}

/**
 * The kind that the word at an anchor names, or undefined when the anchor is only a part of another word (`keyboard`, `author`, `monkey`).
 * @param at offset of the anchor in the text
 */
export function kindAt(text: string, at: number): Kind | undefined {
  if (text.charCodeAt(at) === 95) return kindAt(text, at + 1); // the anchor _pw
  const code = text.charCodeAt(at);
  if (code > 0x3ff) {
    if (isKeyInJapanese(text, at)) return "key";
    return UNSPACED.some((word) => text.startsWith(word, at)) ? "password" : undefined;
  }
  const next = text.charCodeAt(at + 1);
  const upper = code <= 90 && next <= 90;
  let end = at + 1;
  while (end < at + 16 && sameCase(text.charCodeAt(end), upper)) end++;
  const kind = NAMED.get(text.slice(at, end).toLowerCase());
  if (kind === undefined) return undefined;
  const before = text.charCodeAt(at - 1);
  if (code <= 90 && !upper ? true : !sameCase(before, upper)) return kind;
  let start = at - 1;
  while (start > at - 12 && sameCase(text.charCodeAt(start - 1), upper)) start--;
  return ALIENS.has(text.slice(start, end).toLowerCase()) ? undefined : kind;
}

/** Words before `key` that make it no credential: `publicKey`, `foreign_key`. */
const KEYS_OF_OTHER_KINDS = new Set(
  "public pub site encrypted foreign primary partition sort cache index unique composite natural translation i18n lang locale message storage row object map hash routing shortcut hot arrow tab enter shift ctrl alt meta escape websocket etag surrogate lookup feature experiment event context annotation group template label metric parent child query filter".split(
    " ",
  ),
);

/** Words before `token` that make it a place in a list, a receipt or a public thing: `nextToken`, `ClientRequestToken`. */
const TOKENS_OF_OTHER_KINDS = new Set(
  "next prev previous page continuation continue request idempotency sync pagination paging start cancel cancellation marker cursor resume change lock version task design authenticity csrf xsrf forgery antiforgery color end stop eos bos pad sep mask cls unk special".split(
    " ",
  ),
);

/** Words before `keys` that make them credentials: `apiKeys`. Others name members of objects, and much else. */
const KEYS_OF_CREDENTIALS = new Set(
  "api access secret private auth signing encryption account subscription".split(" "),
);

/** Words before `pass` that make it one of several over a picture or a program, or a ticket: `renderPass`, `boardingPass`. */
const PASSES_OF_OTHER_KINDS = new Set(
  "render shader light lighting geometry depth opaque translucent transparent offscreen compute blur bloom optimizer optimization season boarding hall day rail ski event press backstage battle".split(
    " ",
  ),
);

/** Whether a name's last words are a key, a token or a pass of another kind than a credential. */
export function isOtherKind(words: readonly string[]): boolean {
  const last = words[words.length - 1];
  const before = words[words.length - 2] ?? "";
  if (last === "pass") return PASSES_OF_OTHER_KINDS.has(before);
  if (last === "keys") return !KEYS_OF_CREDENTIALS.has(before);
  if (last === "key") return KEYS_OF_OTHER_KINDS.has(before);
  // .NET's PublicKeyToken
  return (
    last === "token" &&
    (TOKENS_OF_OTHER_KINDS.has(before) || (before === "key" && words[words.length - 3] === "public"))
  );
}

/** Credentials' words that others are glued to: `nkey`, `apitoken`, `dbpassword`. */
const GLUED = ["password", "passwd", "pass", "pwd", "token", "secret", "key", "auth"];

/** The words of a name, with credentials' words cut off from what is glued before them. */
export function nameWordsOf(name: string): string[] {
  return wordsOf(name).flatMap((word) => {
    const tail = GLUED.find((each) => word.length > each.length && word.endsWith(each));
    return tail === undefined || ALIENS.has(word) ? [word] : [word.slice(0, -tail.length), tail];
  });
}

/** The words of a name, lower case: `dbRootPASSWORD_2` → `db`, `root`, `password`. Digits part words and are dropped. */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  let start = -1;
  let last = 0;
  for (let p = 0; p <= name.length; p++) {
    const code = p < name.length ? name.charCodeAt(p) : 0;
    const kind = code >= 97 && code <= 122 ? 1 : code >= 65 && code <= 90 ? 2 : code > 127 ? 1 : 0;
    const camel = kind === 2 && last === 1;
    const acronym = kind === 1 && last === 2 && p - start > 1;
    if (start >= 0 && (kind === 0 || camel || acronym)) {
      const cut = acronym ? p - 1 : p;
      words.push(name.slice(start, cut).toLowerCase());
      start = kind === 0 ? -1 : cut;
    } else if (start < 0 && kind !== 0) start = p;
    last = kind;
  }
  return words;
}

/** Whether a name speaks about a credential instead of holding one, by its last word. */
export function isAbout(name: string): boolean {
  let end = name.length;
  while (end > 0 && !isLetter(name.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && name.charCodeAt(start - 1) >= 97 && name.charCodeAt(start - 1) <= 122) start--;
  if (start > 0 && isUpper(name.charCodeAt(start - 1))) {
    start--;
    if (end - start === 1) while (start > 0 && isUpper(name.charCodeAt(start - 1))) start--;
  }
  return ABOUT.has(name.slice(start, end).toLowerCase());
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLetter(code: number): boolean {
  return isUpper(code) || (code >= 97 && code <= 122) || code > 127;
}
