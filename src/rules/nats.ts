import { crc16 } from "../detect/checksum.ts";
import { defineRule, type Random, type Rule } from "../detect/rule.ts";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function fromBase32(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const character of text) {
    value = (value << 5) | BASE32.indexOf(character);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >> bits) & 0xff);
      value &= (1 << bits) - 1;
    }
  }
  return Uint8Array.from(bytes);
}

function toBase32(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32[(value >> bits) & 31];
      value &= (1 << bits) - 1;
    }
  }
  return bits > 0 ? text + BASE32[(value << (5 - bits)) & 31] : text;
}

/** A seed: 2 bytes of prefix, 32 of seed, and their CRC-16, little endian. */
function seedIsSound(seed: string): boolean {
  const bytes = fromBase32(seed);
  const end = bytes.length - 2;
  return crc16(bytes.subarray(0, end)) === ((bytes[end] as number) | ((bytes[end + 1] as number) << 8));
}

function seed(random: Random): string {
  // S for seed (18 << 3), U for user (20 << 3), laid over two bytes.
  const bytes = Uint8Array.from([
    (18 << 3) | (20 >> 2),
    (20 << 6) & 0xff,
    ...Array.from({ length: 32 }, () => random.below(256)),
  ]);
  const crc = crc16(bytes);
  return toBase32(Uint8Array.from([...bytes, crc & 0xff, crc >> 8]));
}

export const rules: readonly Rule[] = [
  defineRule({
    id: "nats-nkey-seed",
    provider: "nats",
    title: "NATS NKEY seed",
    severity: "high",
    anchors: ["sua", "saa", "soa", "sna", "sca", "sxa"],
    gate: "S[UAONCX]A[A-Z2-7]{55}",
    pattern: /(?<![A-Za-z0-9])S[UAONCX]A[A-Z2-7]{55}(?![A-Za-z0-9])/,
    startsAtAnchor: true,
    validate: ({ secret }) => seedIsSound(secret),
    source: "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth",
    revoke: "Take the public key out of the server's configuration or the account's users",
    example: (random) => `seed: ${seed(random)}`,
    nearMiss: (random) => [`SUA${random.base32(55)}`],
  }),
];
