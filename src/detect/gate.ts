import { CREDENTIAL_FILES } from "../rules/credential-files.ts";
import { RULES } from "../rules/index.ts";
import { QUOTED_VALUE, VALUE_BEHIND_WORD } from "./gated-value.ts";
import { JUDGE_ANCHORS } from "./judge/index.ts";
import {
  branchesOf,
  elementsOf,
  inAnyCase,
  literal,
  longestWord,
  triePatterns,
  withFewerCounts,
  withoutCounts,
} from "./posix-pattern.ts";
import type { Rule } from "./rule.ts";

/** Characters of keys; a run of them is broken by a dot, so that most paths and calls are no run. */
const KEY = "[A-Za-z0-9_+/=-]";
const DIGIT = "[0-9]";

/** Words of the judge that have forms of their own below. */
const FORMS_OF_THEIR_OWN = new Set(["curl ", "mysql", "identified by", "insert into", "://"]);

/** Words for passwords, which people choose short and without digits. */
const PASSWORD_WORDS =
  "pass|pwd|pw|psw|senha|contrase|clave|kennwort|wachtwoord|parol|haslo|heslo|lozinka|jelszo|sifre|salasana|geslo|osenord|adgangskode|matkhau|psk|secret";

/**
 * What the gate looks for in a diff, without regard to case: literal words (`grep -F -i`) and POSIX extended regular expressions (`grep -E`, both cases
 * written out), one a line. The law: of whatever the engine would report, a line matches one of them. They only ever say "look closer".
 *
 * Two lists, because grep finds hundreds of words with a table that is built at once, and needs an automaton for patterns, which it builds
 * slowly (measured: 460 file names as words 0.4 ms, as patterns 10 ms). For the same reason patterns that begin alike are written as a
 * trie, and counts are dropped: `x{24}` unfolds into 24 states.
 */
export interface GateLists {
  /** As grep reads them in the C locale: a character stands for a byte (Latin-1). */
  readonly words: readonly string[];
  readonly patterns: readonly string[];
}

/** Builds both lists from the tables of rules. Deterministic. */
export function gateLists(): GateLists {
  const { words: ofRules, beginnings, shapes } = gatedRules();
  const words = new Set<string>([...UNJUDGEABLE, ...ofRules]);
  for (const { pattern } of CREDENTIAL_FILES) {
    const name = fileName(pattern);
    // In a diff's header each path has a folder in front: `b/`.
    if (!name.startsWith("*")) words.add(`/${name.split("*")[0]}`);
  }
  const forms = [
    ...LONG_RUNS,
    ...ESCAPES,
    ...JOINTS,
    LONG_BASE64,
    QUOTED_VALUE,
    VALUE_BEHIND_WORD,
    ...judgedForms(),
    ...triePatterns(shapes.map(patternOf)).map(withFewerCounts),
  ];
  return {
    words: bytewise([...words].filter((word) => !ORDINARY.has(word))),
    patterns: [
      ...HEADERS,
      ...NO_LINES_OF_GIT,
      ...LINES,
      // Not on removed lines; the sign of an added line is a byte before another.
      `^([^-].*)?(${NOT_UTF8.join("|")})`,
      `^[^-].*(${bytewise(forms).join("|")})`,
      JOINT_BELOW,
      ...triePatterns(beginnings.map(patternOf)).map(
        (beginning) => `^[^-](.*[^A-Za-z0-9_]|.*\\\\[nrt])?(${beginning})${KEY}{${TAIL}}`,
      ),
      ...fileEndings(),
    ].map(inAnyCase),
  };
}

/** Text as the bytes that it has in UTF-8, one a character. */
export function bytewise(patterns: readonly string[]): string[] {
  return patterns.map((pattern) => Buffer.from(pattern).toString("latin1"));
}

/** What the gate looks for on account of a rule. */
export interface Gated {
  readonly rule: Rule;
  /** As the first look asks for it. */
  readonly pattern: string;
  /** As the rule says it. */
  readonly whole: string;
}

function patternOf({ pattern }: Gated): string {
  return pattern;
}

/** How each rule is looked for: by a word, by an ordinary beginning with a key behind it, or by a shape. */
export function gatedRules(): { words: ReadonlySet<string>; beginnings: readonly Gated[]; shapes: readonly Gated[] } {
  const words = new Set<string>();
  const beginnings: Gated[] = [];
  const shapes: Gated[] = [];
  for (const rule of RULES) {
    for (const pattern of rule.gate ? branchesOf(rule.gate) : rule.anchors.map(literal)) {
      const word = longestWord(pattern).toLowerCase();
      const beginning = beginningOf(pattern);
      if (word.length >= TELLING && !ORDINARY.has(word)) words.add(word);
      else if (beginning !== undefined && isTelling(beginning) && !isLongRun(pattern))
        beginnings.push({ rule, pattern: beginning, whole: pattern });
      else if (rule.gate && !isLongRun(pattern)) {
        const isWhole = word.length <= 1 && elementsOf(pattern) !== undefined;
        shapes.push({ rule, pattern: isWhole ? pattern : withoutCounts(pattern), whole: pattern });
      }
      // What is left are long runs of a class, and values beside ordinary words: LONG_RUNS and the judge's forms.
    }
  }
  return { words, beginnings, shapes };
}

function fileName(pattern: string): string {
  return pattern.replace(/^\*\*\//, "");
}

/** Headers of files whose names end like a credential file's. */
export function fileEndings(): string[] {
  const names = CREDENTIAL_FILES.map(({ pattern }) => fileName(pattern)).filter((name) => name.startsWith("*"));
  return triePatterns(names.map((name) => name.split("*").slice(1).map(literal).join(".*"))).map(
    (ending) => `^diff --git .*${ending}"?$`,
  );
}

/** A word of this length is rare enough in ordinary code to be worth node's start. */
const TELLING = 4;

/** Anchors of that length that ordinary code is full of. They count with a key behind them, or not at all. */
const ORDINARY = new Set([
  ..."github eaaa ion_ key- key_ api- api_ .v1. test_ live_ prod_ access_ pha_ app- web_ sdk- private token- token cap- secret- secret_ secret captcha admin- mis_ mint_ dub_ odt_ ssk_ prf_ fpsx tmc1 wrka ico- pat- pat_ pat. sat. atta key0 private_ arc_ _auth 1000. sig= perm: perm- session auth account google ser. mat_ cal_ user_ auth_ app_ sts_ server- agent: con- org_ ldap tly- preview service: sandbox_ basic_auth acc_ ste- oauth: mainnet preprod syn_ zip_ user: /hooks/".split(
    " ",
  ),
  ...["use ", "zip ", "app ", "echo ", "mongo"],
]);

/** The length of a run that `LONG_RUNS` finds when it holds three digits. */
const LONG = 20;

/** A beginning that is no part of a word of many letters: three of them, if nothing else. */
function isTelling(beginning: string): boolean {
  return beginning.length > 2 || !/^[A-Za-z]+$/.test(beginning);
}

/**
 * Whether what a pattern matches holds a run that `LONG_RUNS` finds: of hexadecimal digits, three of twenty are surely digits; of all letters and
 * digits, one key of ten has fewer. Of a class alone nothing else can be asked.
 */
function isLongRun(pattern: string): boolean {
  const elements = elementsOf(pattern);
  if (!elements || leastRun(pattern) < LONG) return false;
  const isHexadecimal = (element: string): boolean => /^\[(?:0-9|a-f|A-F){2,3}\]\{(?:2\d|[3-9]\d)/.test(element);
  return elements.some(isHexadecimal) || elements.every((element) => element.startsWith("["));
}

/** How long the longest run of key characters is at least, in what a pattern matches. */
function leastRun(pattern: string): number {
  let longest = 0;
  let run = 0;
  for (const element of elementsOf(pattern) ?? []) {
    const isKey =
      new RegExp(`^${KEY}$`).test(element) || (element.startsWith("[") && !/[.~^ ,:;@#$%&*()]/.test(element));
    const counted = /\{(\d+)/.exec(element);
    run = isKey ? run + (counted ? Number(counted[1]) : /[*?]$/.test(element) ? 0 : 1) : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Characters behind an ordinary beginning that make it a key. */
const TAIL = 12;

/** The literal beginning of a pattern that goes on with a long class: `test_` of `test_[0-9a-z]{24}`. */
function beginningOf(pattern: string): string | undefined {
  const elements = elementsOf(pattern);
  const counted =
    elements?.findIndex((element) => element.startsWith("[") && Number(/\{(\d+)/.exec(element)?.[1] ?? 0) >= TAIL) ??
    -1;
  if (!elements || counted < 1) return undefined;
  const before = elements.slice(0, counted).map((element) => element.replace(/\{1\}$/, ""));
  return before.every((element) => !/[*+?}]$/.test(element)) ? before.join("") : undefined;
}

/** Lines of git's own that the gate cannot judge: what git calls binary, links, a git that failed; and keyguard's configs. */
export const HEADERS: readonly string[] = [
  "^binary files ",
  "^keyguard: git failed",
  "^new file mode 120000",
  // The names of a table's columns stand on another line than its values.
  '^diff --git .*\\.(csv|tsv|sql|plist)"?$',
  "^diff --git .*keyguard\\.config\\.json",
];

/** Beginnings of lines that are none of git's, whose lines begin with a sign or with one of a few words: something stands behind a NUL there. */
const NO_LINES_OF_GIT: readonly string[] = [
  "^[^-+@\\\\a-z]",
  "^[aefghjklmpqtuvwxyz]",
  "^(b[^i]|bi[^n]|c[^o]|co[^p]|d[^ei]|de[^l]|di[^fs]|i[^n]|in[^d]|n[^e]|ne[^w]|new [^fm]|o[^l]|ol[^d]|r[^e]|re[^n]|s[^iu]|si[^m]|su[^b])",
];

/** Whole lines. What they belong to stands on other lines. */
export const LINES: readonly string[] = [
  // No line of a diff without context. At a NUL, which git takes for text far into a file, grep begins a new one: UTF-16 that an attribute calls text
  // looks so.
  "^[^+-]?$",
  // of a .netrc, a daemon's configuration, a Dockerfile or a shell, by whatever name
  `^[+][ \t]*((env|arg|export|setenv|setx) +)?["']?[a-z0-9_.-]*(pass(wd|word|phrase)?|pwd?|secret|auth|token|key)["']?[ \t]+["']?[^ \t]{4}[^ \t]*[ \t]*\r?$`,
  // of a Kubernetes Secret
  `^[+][ \t]+[a-z0-9_.-]+:[ \t]+["']?[a-z0-9+/]{6}[a-z0-9+/]*=["']?\r?$`,
];

/** An East Asian or a Western encoding of old, in bytes: a byte that goes on where none has begun, and one that begins where none goes on. */
export const NOT_UTF8: readonly string[] = ["[\t -~][\x80-\xbf]", "[\xc2-\xff]([^\x80-\xbf]|$)"];

/** What only the engine understands: keyguard's own config and comments; also the word of a git that failed. */
const UNJUDGEABLE = ["keyguard"];

const LETTER_IN_HEX = "4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a]";
/** Text that is written in escapes, where the words above cannot be read. */
export const ESCAPES: readonly string[] = [
  "(%[0-9a-f][0-9a-f]){3}",
  "(\\\\u[0-9a-f]{4}){3}",
  "(\\\\x[0-9a-f][0-9a-f]){3}",
  "(&#x?[0-9a-f]+;){3}",
  // A letter, which needs no escape, in front of a letter or a digit.
  `(%|\\\\u00|\\\\x)(${LETTER_IN_HEX})[a-z0-9]`,
  `&#(x(${LETTER_IN_HEX})|6[5-9]|[78][0-9]|9[07-9]|1[01][0-9]|12[0-2]);`,
];

/** It may be the end of an assignment that is a string: `"PrivateKey = …"`. */
const PIECE = `(["'\`]|[=:] ?)[A-Za-z0-9_+/=.~:-]{4}[A-Za-z0-9_+/=.~:-]*["'\`]`;

/** A string of key characters that goes on in another one. */
export const JOINTS: readonly string[] = [
  `${PIECE}[ \t]*([+&]|[.][.]?)[ \t]*(["'\`]|\\\\?\r?$)`,
  `${PIECE}[ \t]*\\\\\r?$`,
];

/** The same, with the sign at the next line's beginning. */
export const JOINT_BELOW = `^[+][ \t]*([+&]|[.][.]?)[ \t]*${PIECE}`;
/** Text in base 64. */
const LONG_BASE64 = "[A-Za-z0-9+/]{38}[A-Za-z0-9+/=]{2}";

/**
 * A run of twenty characters or more with three digits. That is a conjunction, which no pattern can say; but one of the four stretches before,
 * between and behind the three digits then has five characters or more.
 */
const LONG_RUNS = [
  `${KEY}{5}${DIGIT}${KEY}*${DIGIT}${KEY}*${DIGIT}`,
  `${DIGIT}${KEY}{5,}${DIGIT}${KEY}*${DIGIT}`,
  `${DIGIT}${KEY}*${DIGIT}${KEY}{5,}${DIGIT}`,
  `${DIGIT}${KEY}*${DIGIT}${KEY}*${DIGIT}${KEY}{5}`,
];

/** Signs of assignment as an East Asian keyboard writes them, and quotes. */
const WIDE_SIGN = "：|＝|「|『";

/** The forms in which the judge takes a value for one that is assigned to a credential's name. */
export function judgedForms(): string[] {
  // `pw` with what stands around it is many anchors; here the forms say what does.
  const words = [...new Set(JUDGE_ANCHORS.map((word) => word.replace(/^_?pw(?:d|\W{1,2})?$/, "pw")))]
    .filter((word) => !FORMS_OF_THEIR_OWN.has(word))
    .map(literal)
    .join("|");
  const quote = "[\"'`]";
  // Behind the word: the rest of the name in any script, closing quotes and brackets, a type; then a sign, and only signs and blanks before the value.
  const sign = `[^\t#$%&(,/:;<=>?@[\`{|~^]*([[][a-z0-9_]*[]] *)?([{][a-z; ]*[}] *)?[?]*(([=:,(>]|${WIDE_SIGN})+[]=:>(,[{ \\\\\t!~+&*/@a-z0-9_.]*| - )`;
  const name = "[^][\t !\"#$%&'()*+,./:;<=>?@\\\\`{|}~^]*";
  const plain = "[^] \t\"'`(){},;<>[]";
  const named = [
    `${sign}${quote}[^"'\` ][^"'\`]{3}`,
    // plain, up to the end of the line
    `[^][\t !#$%&()+,/:;<=>?@\\\\\`{|}~^]*"? ?[:?+]?([=:]|${WIDE_SIGN})[*]* *([&!][a-z0-9_!:/.-]* +)?${plain}{3}${plain}*[ \t]*\\\\?\r?$`,
    "=[A-Za-z0-9]{10}",
    // an escaped quote in the value; escapes for the sign, or in the value
    `${sign}${quote}[^"'\` ]{0,2}\\\\["'\`]`,
    "[a-z0-9_]*(%3[ad]|\\\\u003[ad]|\\\\x3[ad])",
    "[a-z0-9_]*=[a-z0-9_.~-]*%[0-9a-f][0-9a-f]",
    // at the end of a string that goes on in the next line
    `[a-z0-9_]*( ?= ?|:)[A-Za-z0-9_:.+/-]{6}[A-Za-z0-9_:.+/=-]*["'][ \t]*\\\\?\r?$`,
    "[a-z0-9_]*&[a-z0-9#]+;",
    `${name}["']? *: *[>|][-+]?[ \t]*\r?$`,
    // the value stands on the next line
    `[^][\t !#$%&()+,./:;<=>?@\\\\\`{|}~^]*[]"']* *:?= *[(\\\\]? *\r?$`,
  ];
  // in the middle of a list, a map or a sentence
  const passwords = [
    `${name}["']? *([=:]|${WIDE_SIGN}) *[\\"']*[^] ()"',;<>{}.$|&[]{3}[^] ()"',;<>{}.$|&[]*[] ,;}"'\\]`,
    `[a-z]* @?["'\`][^ "'()]{3}[^ "'()]*["'\`]`,
  ];
  // Each list of words once: grep's automaton has a state for every letter of every copy.
  return [
    `(${words})(${named.join("|")})`,
    `(${PASSWORD_WORDS})(${passwords.join("|")})`,
    // a string in front of the name that it is compared with
    `(["'] *[=!]==? *|["'][.][a-z]*(equals|compareto|eql[?])[a-z]*[(]|(cmp|compare|equal)[a-z0-9_]*[(]["'][^"']*["'], *)[^] "'(),;]*(["'])?(${PASSWORD_WORDS}|token|jwt|seed)`,
    // and behind it
    `(cmp|compare|equal)[a-z0-9_]*[(][^ "'(),;]*(${PASSWORD_WORDS}|token|jwt|seed)[^ "'(),;]*, *["']`,
    "pass(in|out)?[ =]+pass:[^ ]",
    "--?pass(word|wd|phrase)?[ =][^ ]",
    "--[a-z-]*(secret|token|key|auth)[a-z-]*[ =][^ -]",
    "password [a-z0-9_]+;",
    `<[a-z.:]*(${words})[^>]*>([^<>]{4}|<(!\\[cdata\\[|value>|string>|plaintext>)|[ \t]*\r?$)`,
    '(name|key)="[a-z0-9_.-]*(pass|pwd|secret|token|key|auth)[a-z0-9_.-]*"[^<>]*>([^<>]{4}|[ \t]*\r?$)',
    "://[^/ \"'<>]*:[^/ \"'<>]+@",
    "basic [A-Za-z0-9+/=]{8}",
    "bearer [A-Za-z0-9_.=-]{8}",
    "identified by",
    "insert +(ignore +)?into",
    "set +(-[a-z-]+ +)+[a-z0-9_]+ +[^ ]{3}",
    "mysql.* -p",
    "curl .*(-u|--(proxy-)?user)",
    "apikey [A-Za-z0-9+/=]{8}",
    // the value of a pair whose name stands on another line
    `(value|default|content|initial)["']? *[:=]+ *["'][^"' ]{4}[^"' ]*([0-9][^"' ]{2}|[^"' ][0-9][^"' ]?["'])`,
    `(value|default|content|initial)["']? *: *[^"' ]{3}[^"' ]*[a-z][^"' ]*[0-9][^"' ]*\r?$`,
  ];
}
