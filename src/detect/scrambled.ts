import { classChanges, countKinds } from "./randomness.ts";

/** Signs of code, markup, addresses, patterns and formats: not what a generator of passwords makes but by accident. */
const WRITTEN =
  /\\|\.\*|\.\+|\[\^|\(\?|:\/\/|<\/|\/>|&&|\|\||=>|->|::|==|!=|\(\)|\[\]|%[sd]\b|&\w{2,6};|[a-z]-[a-z]|0-9|\w\.\w{2,}\(/i;
/** The fewest characters of which the kinds say anything. */
const LEAST = 12;
/** A value with so many different signs is neither a name nor a sentence. */
const MANY_SIGNS = 6;

/**
 * Whether a value was drawn over letters, digits and punctuation, as generators of passwords do: no word in it, and kinds that change at most
 * characters; or its brackets close what they never opened, among many signs.
 */
export function isScrambled(value: string): boolean {
  if (value.length < LEAST || !/^[!-~]+$/.test(value) || WRITTEN.test(value)) return false;
  const { digits, letters, upper, lower } = countKinds(value);
  const signs = value.length - digits - letters;
  const kinds = new Set(value.replace(/[A-Za-z0-9]/g, "")).size;
  if (letters < 4 || signs < 2 || kinds < 2 || signs > value.length * 0.6) return false;
  if (kinds >= MANY_SIGNS && strayBrackets(value) >= 3) return true;
  const isMixed = upper > 0 && lower > 0 && digits + kinds >= 3;
  return isMixed && !/[a-z]{5}|[A-Z]{5}|[A-Z][a-z]{3}(?![a-z])|\d{5}/.test(value) && classChanges(value) >= 0.55;
}

const OPENS = "([{<";
const CLOSES = ")]}>";

/** How many brackets close nothing that is open, or stay open. */
function strayBrackets(value: string): number {
  const open: number[] = [];
  let stray = 0;
  for (const sign of value) {
    if (OPENS.includes(sign)) open.push(OPENS.indexOf(sign));
    else if (CLOSES.includes(sign)) {
      if (open.at(-1) === CLOSES.indexOf(sign)) open.pop();
      else stray++;
    }
  }
  return stray + open.length;
}
