/** Letters and digits in a row that may be a key without a digit. */
const LONG = 24;
/** What else is a key has so many characters, and some digits. */
const SHORTEST = 12;
const DIGITS = 2;

/**
 * Whether a path may hold a secret, so that it is worth a search as a text: it has a mark that assigns, or parts a login from a host or one word from another,
 * or a run of characters that may be a key. Of ordinary paths two thirds have none of them.
 */
export function mayHoldSecret(path: string): boolean {
  let run = 0;
  let digits = 0;
  let plain = 0;
  for (let at = 0; at < path.length; at++) {
    const code = path.charCodeAt(at);
    if (isAssigning(code)) return true;
    const isDigit = code >= 48 && code <= 57;
    const isPlain = isDigit || ((code | 32) >= 97 && (code | 32) <= 122);
    plain = isPlain ? plain + 1 : 0;
    if (isPlain || code === 45 || code === 95) {
      run++;
      if (isDigit) digits++;
      if (plain >= LONG || (run >= SHORTEST && digits >= DIGITS)) return true;
    } else run = digits = 0;
  }
  return false;
}

/** Blank, `%`, `:`, `<`, `=`, `@`, and what is no ASCII. */
function isAssigning(code: number): boolean {
  return code === 32 || code === 37 || code === 58 || code === 60 || code === 61 || code === 64 || code > 127;
}
