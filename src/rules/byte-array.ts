import { defineRule, type Random, type Rule, type RuleMatch, type Validation } from "../detect/rule.ts";
import { isTrialFile } from "../detect/trial-file.ts";

/** A byte in hexadecimal, and in decimal. */
const HEX = "0x[0-9a-fA-F]{1,2}";
const DECIMAL = "\\d{1,3}";

/** Bytes with commas between them: the first ones on one line, which the gate asks for. */
function bytes(byte: string, together: number): string {
  return `${byte}(?:,[ \\t]{0,4}${byte}){${together - 1}}(?:\\s{0,8},\\s{0,40}${byte}){${16 - together},112}`;
}

/** Of bytes drawn at random most differ; counted, repeated and small ones are tables and examples. */
function drawnBytes({ secret, path }: RuleMatch): Validation {
  const list = secret.split(",").map((byte) => Number(byte.trim()));
  if (list.some((byte) => !(byte <= 255))) return false;
  const steps = new Set(list.slice(1).map((byte, i) => byte - (list[i] ?? 0)));
  // of 16 bytes 15.5 differ, of 64 57
  if (new Set(list).size < list.length * 0.75 || steps.size < list.length * 0.6) return false;
  if (list.filter((byte) => byte >= 128).length < list.length / 5) return false;
  return isTrialFile(path) ? { severity: "low", confidence: 0.5 } : { confidence: 0.85 };
}

function list(random: Random, length: number, hex: boolean): string {
  return Array.from({ length }, (_, i) => {
    const byte = (i % 3 === 0 ? 128 : 0) + random.below(128);
    return hex ? `0x${byte.toString(16).padStart(2, "0")}` : String(byte);
  }).join(", ");
}

export const rules: readonly Rule[] = [
  defineRule({
    id: "byte-array-key",
    provider: "byte-array",
    title: "Private or secret key as an array of bytes",
    severity: "high",
    anchors: [
      "privatekey",
      "private_key",
      "privkey",
      "priv_key",
      "secretkey",
      "secret_key",
      "aeskey",
      "aes_key",
      "encryptionkey",
      "encryption_key",
      "hmackey",
      "hmac_key",
      "signingkey",
      "signing_key",
      "cipherkey",
      "cipher_key",
      "masterkey",
      "master_key",
    ],
    gate: "(0x[0-9a-f][0-9a-f]?, *){3}|([0-9][0-9]?[0-9]?, *){7}",
    pattern: new RegExp(
      `(?:priv(?:ate)?|secret|aes|encryption|hmac|signing|cipher|master)_?key(?:s|Bytes|_bytes|Data|_data)?\\b[\\w\\s[\\]:<>*&=.;(]{0,60}[[{(]\\s{0,24}(?<secret>${bytes(HEX, 4)}|${bytes(DECIMAL, 8)})\\s{0,8},?\\s{0,24}[\\]})]`,
      "i",
    ),
    reach: [4, 3000],
    validate: drawnBytes,
    source: "src/rules/byte-array.ts",
    revoke:
      "Draw a new key; what was signed with the old one is no longer good, what it encrypted has to be encrypted again",
    instead: "Read it from the environment or a secret store.",
    example: (random) => [
      `var privateKey = []byte{${list(random, 32, true)}}`,
      `static const uint8_t aes_key[16] = { ${list(random, 16, true)} };`,
      `const payer = Keypair.fromSecretKey(Uint8Array.from([${list(random, 64, false)}]));`,
      `private_key = bytes([\n    ${list(random, 32, false)}\n])`,
    ],
    nearMiss: (random) => [
      `const aes_key = [${Array.from({ length: 16 }, (_, i) => i).join(", ")}];`,
      `static uint8_t secret_key[16] = { ${Array.from({ length: 16 }, () => "0x00").join(", ")} };`,
      `publicBytes := []byte{${list(random, 32, true)}}`,
      `private_key_lengths = [${Array.from({ length: 16 }, (_, i) => 16 + (i % 4)).join(", ")}]`,
    ],
  }),
];
