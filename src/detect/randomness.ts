/** The 120 commonest pairs of letters in English text and identifiers; a random text of letters holds about 6 % of them, words about 40 %. */
const COMMON_PAIRS = new Set(
  "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab".split(
    " ",
  ),
);

/** Fewer pairs of letters than this say nothing. */
const LEAST_PAIRS = 7;

/** Share of a text's neighbouring letters that are common pairs of English, 0 to 1. 0 when there are too few letters to tell. */
export function commonPairShare(value: string): number {
  const lower = value.toLowerCase();
  let pairs = 0;
  let common = 0;
  for (let i = 1; i < lower.length; i++) {
    if (!isLetter(lower.charCodeAt(i - 1)) || !isLetter(lower.charCodeAt(i))) continue;
    pairs++;
    if (COMMON_PAIRS.has(lower.slice(i - 1, i + 1))) common++;
  }
  return pairs < LEAST_PAIRS ? 0 : common / pairs;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** 0: lower case, 1: upper case, 2: digit, 3: anything else. */
function classOf(code: number): number {
  if (code >= 97 && code <= 122) return 0;
  if (code >= 65 && code <= 90) return 1;
  if (code >= 48 && code <= 57) return 2;
  return 3;
}

/** How often the class of characters (lower, upper, digit, other) changes from one to the next, 0 to 1. */
export function classChanges(value: string): number {
  let changes = 0;
  for (let i = 1; i < value.length; i++) {
    if (classOf(value.charCodeAt(i)) !== classOf(value.charCodeAt(i - 1))) changes++;
  }
  return value.length < 2 ? 0 : changes / (value.length - 1);
}

/** How many digits, and how many letters, a value has. */
export function countKinds(value: string): { digits: number; letters: number; upper: number; lower: number } {
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < value.length; i++) {
    const kind = classOf(value.charCodeAt(i));
    counts[kind] = (counts[kind] as number) + 1;
  }
  const [lower = 0, upper = 0, digits = 0] = counts;
  return { digits, letters: lower + upper, upper, lower };
}

/** `BaseAuthUrlTestMixin`: every hump a word of three letters or more. */
const IDENTIFIER = /^[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,})+$/;

/**
 * Whether a value of sixteen or more characters could have come from a random generator over letters and digits, rather than from
 * words: `readFileSyncWithOptions` and `my-cluster-name-2` could not. Bounds are set so that fewer than one random value in a
 * hundred fails.
 */
export function looksRandom(value: string): boolean {
  const { digits, letters, upper, lower } = countKinds(value);
  const n = value.length;
  if (n < 8) return false;
  if (letters === 0) return digits >= 6 && distinctDigits(value) >= Math.min(5, n / 3);
  // Of hexadecimal letters common pairs are made by chance.
  const pairs = digits > 0 && /^[0-9a-f-]+$/i.test(value) ? 0 : commonPairShare(value);
  const mixedCase = upper > 0 && lower > 0;
  if (digits === 0) {
    if (IDENTIFIER.test(value)) return false;
    if (n >= 40 && !mixedCase) return pairs < 0.3;
    if (mixedCase) return n <= 44 && pairs < 0.42 && classChanges(value) > 0.3;
    return pairs < 0.34;
  }
  const changes = classChanges(value);
  const least = mixedCase ? 0.32 : 0.14;
  return changes >= least && pairs < (n < 20 ? 0.6 : 0.5);
}

function distinctDigits(value: string): number {
  return new Set(value).size;
}
