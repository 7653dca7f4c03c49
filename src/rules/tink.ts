import { isPlaceholder } from "../detect/placeholder.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "tink-keyset",
    provider: "google",
    title: "Key of Google Tink, not encrypted",
    severity: "high",
    anchors: ["google.crypto.tink."],
    gate: "google[.]crypto[.]tink[.][A-Za-z0-9]*Key",
    // A public key, and one that a key management service holds, are no secret.
    pattern:
      /google\.crypto\.tink\.(?!\w{0,40}(?:Public|Kms)\w{0,30}Key)\w{3,60}Key"[^{}]{0,120}?"value"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/]{20,4000}={0,2})"/,
    reach: [4, 4400],
    validate: ({ secret, after, before }) =>
      !/ASYMMETRIC_PUBLIC|REMOTE/.test(before.slice(-120) + after.slice(0, 120)) && !isPlaceholder(secret),
    source: "https://developers.google.com/tink/design/keysets",
    revoke: "Make a new keyset, and encrypt or sign anew what this one was used for",
    instead: "Encrypt the keyset with a key management service (tinkey create-keyset --master-key-uri).",
    example: (random) => [
      `{"primaryKeyId":42,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey","value":"GhD${random.base62(20)}=","keyMaterialType":"SYMMETRIC"},"status":"ENABLED"}]}`,
      `"typeUrl": "type.googleapis.com/google.crypto.tink.EcdsaPrivateKey",\n  "keyMaterialType": "ASYMMETRIC_PRIVATE",\n  "value": "${random.base64(120)}"`,
    ],
  }),
];
