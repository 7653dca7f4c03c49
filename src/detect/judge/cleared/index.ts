import type { Candidate } from "../candidate.ts";
import type { Clearing } from "./clearing.ts";
import { IN_LANGUAGES } from "./languages.ts";
import { IN_LOGINS } from "./logins.ts";
import { BY_NAME } from "./names.ts";
import { PUBLIC } from "./public.ts";
import { IN_SENTENCES } from "./sentences.ts";

export { isVariableOf } from "./languages.ts";

const CLEARINGS: readonly Clearing[] = [...BY_NAME, ...IN_SENTENCES, ...IN_LOGINS, ...IN_LANGUAGES, ...PUBLIC];

/** Values that what stands around them clears: the name, the sentence, the login, the address. */
export function isCleared(text: string, candidate: Candidate): boolean {
  return CLEARINGS.some((clears) => clears(text, candidate));
}
