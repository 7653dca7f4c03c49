import type { Kind } from "../candidate.ts";
import type { Feature } from "./feature.ts";

const KINDS: readonly Kind[] = ["password", "secret", "token", "key", "auth", "url-password", "auth-header", "random"];

const has = (...words: string[]) => {
  const set = new Set(words);
  return ({ nameWords }: { readonly nameWords: readonly string[] }): number =>
    nameWords.some((word) => set.has(word)) ? 1 : 0;
};

const CREDENTIAL = /^(?:pass|passw.*|pwd|secrets?|tokens?|key|auth|jwt|credentials?)$/;

/** How many words stand behind the credential's: none in `apiToken`, three in `TokenPaymentMethodPreview`, which is something about one. At most 6; -1: no such word. */
function wordsBehind({ nameWords }: { readonly nameWords: readonly string[] }): number {
  for (let p = nameWords.length - 1; p >= 0; p--)
    if (CREDENTIAL.test(nameWords[p] as string)) return Math.min(6, nameWords.length - 1 - p);
  return -1;
}

/** What the name promises. */
export const NAME_FEATURES: readonly Feature[] = [
  ...KINDS.map((kind): Feature => [`kind-${kind}`, ({ candidate }) => (candidate.kind === kind ? 1 : 0)]),
  ["name-words", ({ nameWords }) => nameWords.length],
  ["name-length", ({ candidate }) => candidate.name.length],
  ["name-qualified", ({ candidate }) => (candidate.name.includes(".") ? 1 : 0)],
  ["name-upper", ({ candidate }) => (/^[A-Z0-9_]{3,80}$/.test(candidate.name) ? 1 : 0)],
  [
    "name-secret",
    has("secret", "private", "access", "api", "apikey", "client", "consumer", "encryption", "signing", "master"),
  ],
  ["name-last-credential", ({ nameWords }) => (CREDENTIAL.test(nameWords[nameWords.length - 1] ?? "") ? 1 : 0)],
  ["name-words-behind", wordsBehind],
  ["name-capital", ({ candidate }) => (/^[A-Z][a-z]/.test(candidate.name) ? 1 : 0)],
];
