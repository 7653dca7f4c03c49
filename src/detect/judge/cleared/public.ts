import type { Candidate } from "../candidate.ts";
import { lineStart } from "../scan.ts";
import type { Clearing } from "./clearing.ts";

/** `checksum/secret: 9f86d0…`: tells a change of what it is named after, as Helm's charts do. */
function isDigestOf(text: string, { nameStart, value }: Candidate): boolean {
  return (
    /^[0-9a-f]{32,128}$/i.test(value) &&
    /(?:checksum|digest|hash|sha\d{1,3}|md5)\/(?:[\w.-]{1,40}-)?$/i.test(
      text.slice(Math.max(0, nameStart - 60), nameStart),
    )
  );
}

const FILE =
  /[\w-]\.(?:c|h|cc|cpp|py|js|ts|go|rs|java|rb|php|pl|sh|tcl|test|md|txt|json|ya?ml|xml|html?|css|png|jpe?g|svg|db|o|so|gz|zip|jar|whl|deb|rpm) {1,2}$/;
const MODULE = /(?:^|\s)[\w-]+(?:\.[\w-]+)+(?:\/[\w.~@-]+)+[ \t]+$/;

/** A list of files or modules with their digests: `src/auth.c 9f86d0…`, `golang.org/x/oauth2  9f86d0…`. */
function isDigestOfNamed(text: string, { value, start }: Candidate): boolean {
  const front = text.slice(Math.max(0, start - 100), start);
  if (/^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && FILE.test(front)) return true;
  return /^[0-9a-f]{40}$/.test(value) && MODULE.test(front);
}

/** Id or fingerprint of a PGP key: 8, 16 or 40 hexadecimal digits; `gpg` says `using RSA key …`. Of an ssh key, as OpenSSH writes it: `SHA256:…`. */
function isFingerprint(text: string, { name, nameStart, value }: Candidate): boolean {
  if (/^SHA256:[A-Za-z0-9+/]{43}=?$|^(?:MD5:)?(?:[0-9a-f]{2}:){15}[0-9a-f]{2}$/.test(value)) return true;
  if (/fingerprint/i.test(name) && /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value)) return true;
  if (!/^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/i.test(value)) return false;
  return /pgp|gpg/i.test(name) || /(?:PGP|GPG|[DR]SA)\s$/i.test(text.slice(Math.max(0, nameStart - 4), nameStart));
}

/** A coordinate of a public key of an elliptic curve, or one that is called after its curve: `testKeyPubX`, `pubkeyEd25519`; Tor's relays (dir-spec, section 2.1.1) call theirs
 * master and onion keys. */
function isPublicPart(_text: string, { name }: Candidate): boolean {
  return /pub(?:lic)?_?(?:key)?_?[xy]$|pub(?:lic)?_?key_?(?:ed|x)?(?:25519|448)$|^(?:master[-_]key[-_]ed25519|ntor[-_]onion[-_]key)$/i.test(
    name,
  );
}

/** A public key, or one in the encryption of another, by a name that says how it is written: `publicKeyBase64`, `encryptedKeyHex`. */
function isEncodedPublic(_text: string, { name }: Candidate): boolean {
  return /(?:pub(?:lic)?|encrypted)_?key_?(?:hex|b64|base64|bytes)$/i.test(name);
}

/** The token of a picture that everybody may load, published on purpose: `badge.svg?token=x`, Travis' `project.svg?token=x`, `logo.png?alt=media&token=x`; and where browsers report to. */
function isPicture(text: string, { nameStart }: Candidate): boolean {
  const front = text.slice(lineStart(text, nameStart, 160), nameStart);
  return /badge[\w.-]{0,20}\?[\w=&]{0,40}$|\.(?:png|jpe?g|gif|webp|svg)\?alt=media&(?:amp;)?$|\.svg\?(?:[\w=&;%-]{0,80}&)?(?:amp;)?$|travis-ci\.(?:org|com)\/[\w./-]{1,100}\.(?:svg|png)\?$|circleci\.com\/[\w./-]{1,100}\.(?:svg|png)\?(?:[\w=-]{1,40}&(?:amp;)?)?(?:circle-)?$|\/security\/\?$|img\.shields\.io\/[\w./%-]{1,120}\?$/i.test(
    front,
  );
}

/** The token of Cloudflare's counter of visits, which every page that it counts holds. */
function isBeacon(text: string, { nameStart }: Candidate): boolean {
  return /data-cf-beacon=["']?\{\s{0,4}["']$/.test(text.slice(Math.max(0, nameStart - 30), nameStart));
}

/** The label of a device: `pkcs11:manufacturer=piv_II;token=PIV%20Card` (RFC 7512). */
function isTokenOfPkcs11(text: string, { name, nameStart }: Candidate): boolean {
  return name === "token" && /pkcs11:[^\s"'<>]{0,200}$/.test(text.slice(Math.max(0, nameStart - 220), nameStart));
}

/** Values that everybody may know: digests, fingerprints, public keys, tokens of pictures and devices. */
export const PUBLIC: readonly Clearing[] = [
  isDigestOf,
  isDigestOfNamed,
  isFingerprint,
  isPublicPart,
  isEncodedPublic,
  isPicture,
  isBeacon,
  isTokenOfPkcs11,
];
