import { isPlaceholder } from "./placeholder.ts";

/** What a file's content shows, as far as it matters for a file of credentials. */
export interface ContentSummary {
  readonly isBinary: boolean;
  /** Nothing but blanks and comments. */
  readonly isBlank: boolean;
  /** The tool that encrypted it. */
  readonly encrypted: string | undefined;
  readonly hasPrivateKey: boolean;
  /** A URL with a password. */
  readonly hasUrlPassword: boolean;
  /** Something is assigned to a credential's name: not empty, no placeholder, no reference to where it is. */
  readonly hasCredential: boolean;
  /** A registry's token or password, written out. */
  readonly hasToken: boolean;
  /** Values there are, and all are empty, placeholders or references. */
  readonly placeholdersOnly: boolean;
}

/** More than this of a file is not looked at: what makes it a file of credentials stands at its beginning. */
const LOOKED_AT = 256 * 1024;

/** Marks of encrypted files, by the tool. */
const ENCRYPTED: readonly (readonly [tool: string, mark: RegExp])[] = [
  ["sops", /ENC\[AES256_GCM,data:/],
  ["git-crypt", /^\0GITCRYPT\0/],
  ["ansible-vault", /^\s{0,8}\$ANSIBLE_VAULT;/m],
  ["age", /^age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE-----/],
  ["PGP", /-----BEGIN PGP MESSAGE-----/],
  ["SealedSecret", /^kind:[ \t]{0,4}["']?SealedSecret\b/m],
  ["openssl", /^Salted__|^U2FsdGVkX1/],
  ["eyaml", /ENC\[PKCS7,/],
  ["dotenvx", /^[A-Z0-9_]{1,80}=["']?encrypted:/m],
  ["StrongBox", /^# STRONGBOX ENCRYPTED RESOURCE/],
];

const COMMENT = /^[ \t]*(?:#|\/\/(?=\s|$)|;|--(?=\s|$)|<!--|\*(?=[\s/]|$)|\/\*|rem\b).*$/gim;

/** `NAME=value`, `"name": "value"`, `name: value`, `'name' => 'value'`, `<name>value<`, `define('NAME', 'value')`: bounded pieces. */
const ASSIGNMENT =
  /(?:^|[\s"'`<,{(:/@])(?<name>[A-Za-z_][\w.:-]{0,80})(?:["'`\])]{0,3}[ \t]{0,8}(?:=>|[:?]?=|[:>])|["'`]?[ \t]{0,8},)[ \t]{0,8}(?<value>"[^"\n]{0,600}|'[^'\n]{0,600}|`[^`\n]{0,600}|[^\s"'`,;<>{[][^\s,;<>]{0,600})?/gm;

const CREDENTIAL_NAME =
  /passw|passwd|pwd|\bpass$|_pass$|pass(?:phrase|code)|secret|token|api[_-]?key|apikey|access[_-]?key|private[_-]?key|auth[_-]?key|encryption[_-]?key|signing[_-]?key|account[_-]?key|^key$|[_.-]key$|[a-z]Key$|_KEY$|credential|_auth$|\bauth$|_authToken|authorization|bearer|dsn$|salt$|connection[_-]?string|client-key-data|webhook|cookie|\bsid$|identity_?token|refresh/i;
const PUBLIC_NAME =
  /public|publishable|_id$|\bid$|url$|uri$|endpoint|host$|path$|file$|name$|type$|algorithm|_file|length|expires|ttl|version/i;
const TOKEN_NAME =
  /_authToken|_auth$|_password|password|passwd|token|apikey|api[_-]?key|secret|\bauth$|npmAuth|identitytoken|cleartextpassword/i;
const REFERENCE =
  /^(?:\$(?!(?:apr1|\d|2[aby]|y|argon2\w{0,2})\$)|\{\{|%\(?\w|<|env[:.(]|process\.env|os\.(?:environ|getenv)|getenv|ENV\[|var\.|local\.|data\.|op:\/\/|vault:|secret:|arn:aws|projects\/|ref\+|!(?:Ref|Sub|vault|secret)|file\(|@|~\/|\.{1,2}\/)/i;
const EMPTY_WORD =
  /^(?:null|nil|none|true|false|undefined|yes|no|\d{1,5}|""|''|\[\]|\{\}|~|-|empty|string|str|text|password|secret|token|key|changeit|x+|\*+|\.+)$/i;

/** One that a passphrase locks is left to what is said of its content: a warning. RFC 7468, section 11, and RFC 1421, section 4.6.1.1. */
const PRIVATE_KEY =
  /-----BEGIN (?!ENCRYPTED )[A-Z0-9 ]{0,40}PRIVATE KEY(?!-----\s{1,4}Proc-Type: 4,ENCRYPTED)|PuTTY-User-Key-File|AGE-SECRET-KEY-1|^PrivateKey\s{0,4}=/m;

/** Reads what matters off a text. Linear: each pattern is bounded, and only the beginning of a large file is looked at. */
export function summaryOf(text: string): ContentSummary {
  const head = text.slice(0, LOOKED_AT);
  const isBinary = head.slice(0, 8000).includes("\0");
  const encrypted = ENCRYPTED.find(([, mark]) => mark.test(head))?.[0];
  const bare = isBinary ? head : head.replace(COMMENT, "");
  let values = 0;
  let written = 0;
  let hasCredential = false;
  let hasToken = false;
  if (!isBinary && !encrypted) {
    let pairName: string | undefined;
    for (const match of bare.matchAll(ASSIGNMENT)) {
      const value = (match.groups?.value ?? "").replace(/^["'`]/, "").trim();
      const name = pairName ?? match.groups?.name ?? "";
      pairName = PAIR_NAME.test(name) && isPair(bare, match.index + match[0].length) ? value : undefined;
      if (pairName !== undefined) continue;
      values++;
      if (!isWritten(value)) continue;
      written++;
      if (TOKEN_NAME.test(name)) hasToken = true;
      if (CREDENTIAL_NAME.test(name) && !PUBLIC_NAME.test(name)) hasCredential = true;
    }
  }
  return {
    isBinary,
    isBlank: bare.trim() === "",
    encrypted,
    hasPrivateKey: PRIVATE_KEY.test(head),
    hasUrlPassword: /:\/\/[^\s:/@"'$<{%]{1,100}:[^\s:/@"'$<{%*]{3,200}@[\w.-]/.test(head),
    hasCredential,
    hasToken,
    placeholdersOnly: values > 0 && written === 0,
  };
}

/** An attribute of XML that holds the name of what stands in `value`. */
const PAIR_NAME = /^(?:key|name)$/;

/** Whether `value="…"` follows: `<add key="ApiKey" value="…"/>`. */
function isPair(text: string, at: number): boolean {
  return /^["'] {1,8}value=/.test(text.slice(at, at + 16));
}

/** A value that is really there. */
function isWritten(value: string): boolean {
  return value.length >= 3 && !EMPTY_WORD.test(value) && !REFERENCE.test(value) && !isPlaceholder(value);
}
