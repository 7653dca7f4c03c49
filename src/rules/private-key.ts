import { BECH32_ALPHABET, isBech32, withBech32 } from "../detect/bech32.ts";
import { isPublished } from "../detect/judge/published.ts";
import { distinctCharacters, isPlaceholder } from "../detect/placeholder.ts";
import { commonPairShare } from "../detect/randomness.ts";
import { defineRule, type Random, type Rule, type RuleMatch, type Validation } from "../detect/rule.ts";

const RFC = "https://www.rfc-editor.org/rfc/rfc7468";
const REVOKE =
  "Remove the public half wherever it is trusted (authorized_keys, deploy keys, certificate authority), then make a new pair";
const INSTEAD =
  "Keep the key outside the repository (an agent, a key store or the CI's secret store) and name only its path or id here.";

/** The base 64 characters of a key block, without the escapes, quotes and line breaks that code puts between them. */
function bodyOf(block: string): string {
  return block
    .replace(/["'`]\s{0,40}\+\s{0,40}["'`]/g, "")
    .replace(/\\+(?:[nrt]|u000[ad])|&#(?:10|13|xa|xd);|%0[ad]/gi, "\n")
    .replace(/^[ \t"'+.|>#*/]{0,12}[A-Za-z-]{3,20}:[^\n]{0,120}$/gm, "")
    .replace(/[^A-Za-z0-9+/]/g, "");
}

/** The same, of lines that words or the marks of a patch stand around: `echo "MIG…" >> key.pem`, `+MIG…`. */
function linesOf(block: string): string {
  return (block.replace(/^\+/gm, "").match(/[A-Za-z0-9+/]{40,}/g) ?? []).join("");
}

/**
 * Enough base 64, and varied enough, to be a key: the smallest real one (Ed25519) has 64 characters. What has a key's structure may look like words:
 * of short keys one in fifty does.
 */
function isKeyMaterial(body: string): boolean {
  return (
    body.length >= 40 &&
    (isStructured(body) || commonPairShare(body.slice(0, 400)) < 0.3) &&
    distinctCharacters(body) >= 20 &&
    !/^(?:.{0,4}x{8}|\.{3})/i.test(body)
  );
}

/** What an OpenSSH key begins with, in base 64: `openssh-key-v1`. */
const OPENSSH = "b3BlbnNzaC1rZXktdjE";

/** Whether a body is an ASN.1 sequence of just its length (X.690, 8.1.3), which PKCS #1, PKCS #8 and SEC 1 keys are, or begins as OpenSSH's keys do. */
function isStructured(body: string): boolean {
  if (body.startsWith(OPENSSH)) return true;
  const bytes = Buffer.from(body, "base64");
  const [tag = 0, first = 0] = bytes;
  if (tag !== 0x30) return false;
  const digits = first < 0x80 ? 0 : first & 0x7f;
  if (digits > 3 || bytes.length < 2 + digits) return false;
  return 2 + digits + (digits === 0 ? first : bytes.readUIntBE(2, digits)) === bytes.length;
}

function protectionOf(block: string, body: string): "passphrase" | "none" {
  if (/ENCRYPTED/.test(block)) return "passphrase";
  if (!body.startsWith(OPENSSH)) return "none";
  // openssh-key-v1: 15 bytes of magic, then the cipher's name with a 32-bit length. Base 64 of the first 48 bytes shows it.
  const head = Buffer.from(body.slice(0, 64), "base64");
  return head.length > 23 && head.readUInt32BE(15) === 4 && head.toString("latin1", 19, 23) === "none"
    ? "none"
    : "passphrase";
}

function validatePem({ secret }: RuleMatch): Validation {
  const opening = /^-{4,5} ?BEGIN ([A-Z0-9 ]{0,40}?) ?(?:PRIVATE|SECRET) KEY/.exec(secret);
  const isWhole = /-{4,5} ?END /.test(secret.slice(-80));
  const inner = secret.replace(/^-{4,5} ?BEGIN[^-]{0,60}-{4,5}/, "").replace(/-{4,5} ?END[^-]{0,60}-{0,5}$/, "");
  const plain = bodyOf(isWhole ? inner : inner.replace(/[^A-Za-z0-9+/=\s"'`\\,:.-][\s\S]*$/, ""));
  const body = isKeyMaterial(plain) ? plain : linesOf(inner);
  // Code that writes or parses keys has the frame without the key; documentation has its first line.
  if (!isKeyMaterial(body) || (inner.match(/[(){};$]/g)?.length ?? 0) > 6) return false;
  const isShort = (isWhole && !/RSA|DSA/.test(opening?.[1] ?? "")) || isStructured(body);
  if (body.length < (isShort ? 60 : 200)) return false;
  const protection = protectionOf(secret.slice(0, 300), body);
  const details = { kind: opening?.[1] || "PKCS#8", protection };
  // Useless without its passphrase: shown, not blocked.
  return protection === "passphrase" ? { severity: "low", details } : { details };
}

/** Lines of random base 64 between BEGIN and END; shaped like a key, opens nothing. */
function pem(random: Random, label: string, joint = "\n"): string {
  const lines = Array.from({ length: 12 }, (_, i) => (i === 0 ? `MIIE${random.base64(60)}` : random.base64(64)));
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join(joint);
}

export const rules: readonly Rule[] = [
  defineRule({
    id: "private-key",
    provider: "private-key",
    title: "Private key in PEM form",
    severity: "critical",
    anchors: ["private key-----", "private key block-----", "private key ----", "ssh2 encrypted private key"],
    gate: "BEGIN[A-Z0-9 ]{0,40}PRIVATE KEY",
    pattern:
      /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}(?:[^-]|-(?!-{3})){40,16000}(?:-{4,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5})?/,
    reach: [60, 17000],
    placeholders: "meaningful",
    validate: validatePem,
    source: RFC,
    revoke: REVOKE,
    instead: INSTEAD,
    example: (random) => [
      pem(random, "RSA PRIVATE KEY"),
      pem(random, "PRIVATE KEY"),
      `{"private_key": "${pem(random, "PRIVATE KEY", "\\n")}\\n"}`,
      pem(random, "EC PRIVATE KEY", '" +\n  "'),
      pem(random, "PGP PRIVATE KEY BLOCK"),
      `    ${pem(random, "OPENSSH PRIVATE KEY", "\n    ")}`,
    ],
    nearMiss: (random) => [
      pem(random, "PUBLIC KEY"),
      pem(random, "CERTIFICATE"),
      "-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----",
      `-----BEGIN PRIVATE KEY-----\n${"x".repeat(64)}\n-----END PRIVATE KEY-----`,
    ],
  }),
  defineRule({
    id: "putty-private-key",
    provider: "private-key",
    title: "PuTTY private key",
    severity: "critical",
    anchors: ["putty-user-key-file-"],
    pattern:
      /PuTTY-User-Key-File-[123]: [\w@.-]{3,60}\s{1,4}Encryption: (?<cipher>[\w-]{3,20})\s[\s\S]{20,6000}?Private-Lines: \d{1,4}\s{1,4}[A-Za-z0-9+/=\s]{20,8000}/,
    reach: [4, 15000],
    placeholders: "meaningful",
    validate: ({ groups }) =>
      groups.cipher === "none"
        ? { details: { protection: "none" } }
        : { severity: "low", details: { protection: "passphrase" } },
    source: "https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html",
    revoke: REVOKE,
    instead: INSTEAD,
    example: (random) =>
      `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: me@desk\nPublic-Lines: 2\n${random.base64(64)}\n${random.base64(20)}\nPrivate-Lines: 1\n${random.base64(48)}\nPrivate-MAC: ${random.hex(64)}\n`,
  }),
  defineRule({
    id: "age-secret-key",
    provider: "age",
    title: "age secret key",
    severity: "critical",
    anchors: ["age-secret-key-1", "age-secret-key-pq-1"],
    pattern:
      /AGE-SECRET-KEY-(?:1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}|PQ-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{50,120})/,
    validate: ({ secret }) => secret.startsWith("AGE-SECRET-KEY-PQ-") || isBech32(secret),
    source: "https://age-encryption.org/v1",
    revoke: "Encrypt again for a new recipient; the old files stay readable with the leaked key",
    instead: INSTEAD,
    example: (random) => withBech32("age-secret-key-", random.of(BECH32_ALPHABET, 52)).toUpperCase(),
    nearMiss: (random) => [`AGE-SECRET-KEY-1${random.of(BECH32_ALPHABET, 52).toUpperCase()}QQQQQQ`],
  }),
  defineRule({
    id: "xml-rsa-private-key",
    provider: "private-key",
    title: "RSA private key in XML form (.NET)",
    severity: "critical",
    anchors: ["<rsakeyvalue>"],
    pattern: /<RSAKeyValue>[\s\S]{20,3000}?<D>\s{0,40}[A-Za-z0-9+/=\s]{80,1600}<\/D>/,
    reach: [4, 4800],
    placeholders: "meaningful",
    source: "https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring",
    revoke: REVOKE,
    instead: INSTEAD,
    example: (random) =>
      `<RSAKeyValue><Modulus>${random.base64(342)}==</Modulus><Exponent>AQAB</Exponent><P>${random.base64(170)}==</P><D>${random.base64(342)}==</D></RSAKeyValue>`,
    nearMiss: (random) => [
      `<RSAKeyValue><Modulus>${random.base64(342)}==</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>`,
    ],
  }),
  defineRule({
    id: "jwk-private-key",
    provider: "private-key",
    title: "Private key in JWK form",
    severity: "critical",
    anchors: ["kty"],
    gate: "kty.{0,8}(RSA|EC|OKP|oct)",
    pattern: /\{[^{}]{0,2500}["']?kty\\?["']?\s{0,8}:\s{0,8}\\?["'](?:RSA|EC|OKP|oct)\\?["'][^{}]{0,4000}\}/,
    reach: [2500, 4100],
    placeholders: "meaningful",
    validate: ({ secret }) => {
      const match = /["']?\b(d|k)\\?["']?\s{0,8}:\s{0,8}\\?["']([A-Za-z0-9_-]{20,1400})\\?["']/.exec(secret);
      if (!match?.[2] || distinctCharacters(match[2]) < 12) return false;
      // The keys that standards print as examples open nothing.
      if (isPublished(match[2])) return { severity: "low" };
      return match[1] === "d" || /kty\\?["']?\s{0,8}:\s{0,8}\\?["']oct/.test(secret);
    },
    source: "https://www.rfc-editor.org/rfc/rfc7517",
    revoke: REVOKE,
    instead: INSTEAD,
    example: (random) => [
      `{"kty": "EC", "crv": "P-256", "x": "${random.base64url(43)}", "y": "${random.base64url(43)}", "d": "${random.base64url(43)}"}`,
      `{"kty":"oct","alg":"HS256","k":"${random.base64url(43)}"}`,
      `{\n  kty: 'RSA',\n  n: '${random.base64url(342)}',\n  e: 'AQAB',\n  d: '${random.base64url(342)}',\n}`,
    ],
    nearMiss: (random) => [`{"kty":"EC","crv":"P-256","x":"${random.base64url(43)}","y":"${random.base64url(43)}"}`],
  }),
  defineRule({
    id: "private-key-without-armour",
    provider: "private-key",
    title: "Private key in base 64 or hexadecimal without its BEGIN line",
    severity: "critical",
    // PKCS #8 and PKCS #1 of RSA, PKCS #8 of elliptic curves and of Ed25519 or X25519, SEC 1, OpenSSH; and Ed25519 in hexadecimal.
    anchors: [
      "ibadanbgkqhkig9w0baqefaasc",
      "ibaakc",
      "ibaakbgq",
      "ageambmgbyqgsm49ageg",
      "ageambagbyqgsm49ageg",
      "mc4caqawbqydk2v",
      "mhccaqeei",
      "migkagebbd",
      "b3blbnnzac1rzxktdje",
      "302e020100300506032b65700422",
    ],
    gate: "IBADANBgkqhkiG9w0BAQEFAASC|IBAAKC|IBAAKBgQ|MI[A-Za-z0-9]{2}AgEAM[BR][MA]GByqGSM49AgEG|MC4CAQAwBQYDK2V|MHcCAQEEI|MIGkAgEBBD|b3BlbnNzaC1rZXktdjE|302e020100300506032b65700422[0-9a-f]{60}",
    pattern:
      /(?<![0-9A-Za-z+/])(?:MII[A-Za-z0-9+/]{3}(?:IBADANBgkqhkiG9w0BAQEFAASC|IBAAKC|IBAAKBgQ)[A-Za-z0-9+/]{480,6000}|MI(?:GHAgEAMBM|G2AgEAMBA|HuAgEAMBA)GByqGSM49AgEG[A-Za-z0-9+/]{120,300}|MC4CAQAwBQYDK2V[uw]BCIEI[A-Za-z0-9+/]{43}|MHcCAQEEI[A-Za-z0-9+/]{140,160}|MIGkAgEBBD[A-Za-z0-9+/]{190,220}|b3BlbnNzaC1rZXktdjEA[A-Za-z0-9+/]{200,6000}|302e020100300506032b657004220420[0-9a-f]{64})={0,2}(?![0-9A-Za-z+/=])/,
    reach: [40, 6100],
    // The header of an OpenSSH key is a row of A's.
    placeholders: "meaningful",
    validate: ({ secret, before }) => {
      // The first line of a key that has its armour.
      if (/BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\\\s"'nr+]{0,8}$/.test(before)) return false;
      return secret.startsWith("302e") ? !isPlaceholder(secret.slice(-64)) : isKeyMaterial(secret);
    },
    source: RFC,
    revoke: REVOKE,
    instead: INSTEAD,
    example: (random) => [
      `PRIVATE_KEY=MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBK${random.base64(1590)}==`,
      `rsaKey: "MIIEpAIBAAKCAQEA${random.base64(1574)}=="`,
      `key = MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg${random.base64(136)}`,
      `MC4CAQAwBQYDK2VwBCIEI${random.base64(43)}`,
      `MHcCAQEEI${random.base64(150)}==`,
      `302e020100300506032b657004220420${random.hex(64)}`,
      `SSH_KEY=b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAA${random.base64(400)}`,
    ],
    nearMiss: (random) => [`MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${random.base64(340)}`],
  }),
];
