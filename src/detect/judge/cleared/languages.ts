import type { Candidate, Format } from "../candidate.ts";
import { lineStart } from "../scan.ts";
import type { Clearing } from "./clearing.ts";

/** `$pass = dlopen`: behind a variable with its mark, what has no quotes is a constant, or a command. */
function isConstant(_text: string, { name, value, quote, form }: Candidate): boolean {
  return quote === "" && form === "assign" && name.startsWith("$") && /^[A-Za-z_]+$/.test(value);
}

/** A variable of Vim's with its scope: `s:saved[host].passwd`. */
function isVimVariable(text: string, { value, quote, nameStart }: Candidate): boolean {
  if (quote !== "" || !/^[gsbwtlav]:[a-z_][\w.[\]#]*$/i.test(value)) return false;
  return /^\s*(?:let|call|if|return)\s/.test(text.slice(lineStart(text, nameStart, 200), nameStart));
}

/** `"password": []byte(hashed)`: a variable in another form. */
function isConverted(_text: string, { value, quote }: Candidate): boolean {
  return quote === "" && /^(?:\[\])?(?:byte|[rl]?trim|lower|upper)\([A-Za-z_][\w.]{0,60}\)?$/i.test(value);
}

/** `test "$linkmode,$pass" = "lib,dlpreopen"`: compared with what two variables hold. */
function isOneOfTwoVariables(text: string, { name, nameStart }: Candidate): boolean {
  return name.startsWith("$") && text[nameStart - 1] === "," && text[nameStart + name.length] === '"';
}

/** `--key-password=MCAPASS`: how a help text calls the value. */
function isMetavariable(text: string, { value, nameStart, quote }: Candidate): boolean {
  return (
    quote === "" && /^[A-Z][A-Z_-]{2,20}$/.test(value) && text.slice(Math.max(0, nameStart - 2), nameStart) === "--"
  );
}

/** CSS: `input[type=password]:focus{border:1px`. */
function isSelector(text: string, { name, nameStart }: Candidate): boolean {
  return /^["']?\]::?[a-z-]+[{:,(\s]/.test(text.slice(nameStart + name.length, nameStart + name.length + 32));
}

/** AsciiDoc's macro that leaves text as it is: `pass:none[…]`, https://docs.asciidoctor.org/asciidoc/latest/pass/pass-macro/. */
function isPassthrough(text: string, { nameStart }: Candidate): boolean {
  return /^pass:{1,2}[a-z,]{0,16}\[(?!["'`])/.test(text.slice(nameStart, nameStart + 24));
}

/** What TeX refers to: `\label{\detokenize{commands/kpasswd:kpasswd-1}}`. */
function isReferenceOfTex(text: string, { nameStart }: Candidate): boolean {
  return /\\(?:detokenize|label|ref|hyperref|autoref|cite|index)\{[^{}\n]{0,80}$/.test(
    text.slice(Math.max(0, nameStart - 100), nameStart),
  );
}

/** A variable in a program: `last_pwd = mypwd;`, outside of strings and comments. */
export function isVariableOf(format: Format, text: string, { value, quote, form, nameStart, end }: Candidate): boolean {
  if (format !== "code" || quote !== "" || form !== "assign" || !/^[A-Za-z_]\w*$/.test(value)) return false;
  if (!/^[;),]/.test(text.slice(end, end + 1))) return false;
  const front = text.slice(lineStart(text, nameStart, 400), nameStart);
  return !/\/\/|\/\*|^\s*(?:\*[\s/]|#)|--/.test(front) && (front.match(/["'`]/g)?.length ?? 0) % 2 === 0;
}

/** What languages and formats write with the same marks as a value: variables, constants, selectors, macros. */
export const IN_LANGUAGES: readonly Clearing[] = [
  isConstant,
  isVimVariable,
  isConverted,
  isOneOfTwoVariables,
  isMetavariable,
  isSelector,
  isPassthrough,
  isReferenceOfTex,
];
