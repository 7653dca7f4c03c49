import { isTrialFile } from "../trial-file.ts";
import type { Candidate } from "./candidate.ts";

/** How far from a key what it encrypts, signs or derives is looked for, characters. */
const REACH = 300;

const KEY = /^(?:0x)?(?:[0-9a-f]{2}){8,}$/i;

/** What a cipher, a code of authentication or a derivation takes and gives, in hexadecimal. */
const RESULT =
  /(?<![a-z])(?:md|plain_?text|cipher_?text|[pc]t|[pc]text|tag|mac|msg|message|in|out|input|output|okm|digest|expected)(?:_?hex)?["'`]?\s{0,12}[:=]\s{0,12}["'`]?(?:0x)?[0-9a-f]{16}/i;

/** Whether a value is the key of a cipher's published test vector: in a test, with what it makes of what beside it. */
export function isTestVector(path: string, text: string, { kind, value, nameStart, end }: Candidate): boolean {
  if ((kind !== "key" && kind !== "secret") || !KEY.test(value)) return false;
  if (!isTrialFile(path) && !/(?:^|[/_.-])(?:vectors?|nist|cavp|wycheproof)[/_.-]/i.test(path)) return false;
  return (
    RESULT.test(text.slice(Math.max(0, nameStart - REACH), nameStart)) || RESULT.test(text.slice(end, end + REACH))
  );
}
