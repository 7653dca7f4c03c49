import { classOf, NAME, QUOTE, skipSpaces } from "../scan.ts";

/** With `ParameterValue` of CloudFormation. */
const VALUE_WORDS = ["value", "default", "content", "initial", "secret", "parametervalue"];

/** Where the value of a name/value pair begins, looking up to 200 characters ahead from behind the name; -1 when there is none. */
export function pairedValue(text: string, at: number): number {
  const limit = Math.min(text.length, at + 200);
  let breaks = 0;
  for (let p = at; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === 10 && ++breaks > 4) return -1;
    if (code === 125) return -1;
    if (!(classOf(code) & NAME) || classOf(text.charCodeAt(p - 1)) & NAME) continue;
    const word = VALUE_WORDS.find((w) => startsWithAnyCase(text, w, p));
    if (word === undefined) continue;
    let q = p + word.length;
    if (classOf(text.charCodeAt(q)) & QUOTE) q++;
    q = skipSpaces(text, q, q + 10);
    const operator = text.charCodeAt(q);
    if (operator === 58 || operator === 61) return q + 1;
  }
  return -1;
}

function startsWithAnyCase(text: string, word: string, at: number): boolean {
  return (text.charCodeAt(at) | 32) === word.charCodeAt(0) && text.slice(at, at + word.length).toLowerCase() === word;
}
