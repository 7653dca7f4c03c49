/** Words that stand where a credential would stand. A random value of key length holds none of them but by a rare accident. */
const WORDS =
  /x{5,}|[-_]x{3,}$|\*{3,}|\.{3,}|_{4,}|<|your[-_ ]?|example|sample|placeholder|dummy|change[-_]?me|replace|redacted|insert|fake|mock|todo|secret[-_]?(?:key|here)|api[-_]?key|(?:my|the|some)[-_]?(?:key|token|secret|pass)|token[-_]?here|foobar|deadbeef|lorem|1234567890|0123456789|abcdefgh|\$\{|\{\{|%s/i;

/** How many characters in a row count up, count down or repeat, at most: `abcdef` 6, `aaaa` 4, `k3Q` 1. */
export function longestRun(value: string): number {
  let longest = value.length > 0 ? 1 : 0;
  let run = 1;
  let step = Number.NaN;
  for (let i = 1; i < value.length; i++) {
    const difference = value.charCodeAt(i) - value.charCodeAt(i - 1);
    if (difference < -1 || difference > 1) {
      run = 1;
      step = Number.NaN;
      continue;
    }
    run = difference === step ? run + 1 : 2;
    step = difference;
    if (run > longest) longest = run;
  }
  return longest;
}

/** How many different characters the value has. */
export function distinctCharacters(value: string): number {
  return new Set(value).size;
}

/** Whether the value is two or more copies of a short piece: `abcabcabc`, `00ff00ff`. */
function isRepetition(value: string): boolean {
  const again = (value + value).indexOf(value, 1);
  return again < value.length && again <= value.length / 2;
}

/** Words in lower case with separators between them, and nothing else. */
const SPELLED = /^(?=.{12})[a-z]+(?:[-_ ]{1,2}[a-z]+)+[-_]?$/;

/**
 * How many different characters a typed value may have and a drawn one hardly ever has. Of 32 hexadecimal digits the chance of eight
 * different ones or fewer is 3 in a million, of 24 that of six 5 in a million.
 */
function leastVariety(value: string): number {
  const { length } = value;
  if (/^\d+$/.test(value) || length < 24) return Math.min(5, length / 4);
  return length < 32 ? 6 : 8;
}

/**
 * Whether a value was typed to be replaced rather than issued: filler characters, counting sequences, repetitions, or a word such as
 * `example`. For values that should be random; a chosen password is judged elsewhere.
 */
export function isPlaceholder(value: string): boolean {
  if (value.length === 0 || WORDS.test(value)) return true;
  if (isRepetition(value)) return true;
  if (distinctCharacters(value.replace(/[-_]/g, "")) <= leastVariety(value) || SPELLED.test(value)) return true;
  const run = longestRun(value);
  return run >= 8 || (run >= 6 && run * 4 > value.length);
}
