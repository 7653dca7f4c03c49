/** An allowance written beside the value: `keyguard:allow RULE -- reason`. */
export interface InlineAllowance {
  readonly rule: string;
  readonly reason: string;
  /** The comment's line, 1-based in the file. It allows on this line and the next. */
  readonly line: number;
}

const MARK = "keyguard:allow";
const FORM = /^[ \t]+([a-z0-9][a-z0-9-]{0,80})[ \t]+--[ \t]+(\S.{0,400})/;

/**
 * Reads the allowances of a text. One without a reason is none: the finding stays, and its message shows the form.
 * The end of a comment (`-->`, `*\/`) is not part of the reason.
 * @param firstLine number of the text's first line in its file
 */
export function inlineAllowances(text: string, firstLine = 1): InlineAllowance[] {
  const found: InlineAllowance[] = [];
  let line = firstLine;
  let counted = 0;
  for (let at = text.indexOf(MARK); at !== -1; at = text.indexOf(MARK, at + MARK.length)) {
    for (; counted < at; counted++) {
      const code = text.charCodeAt(counted);
      if (code === 10 || (code === 13 && text.charCodeAt(counted + 1) !== 10)) line++;
    }
    const form = FORM.exec(text.slice(at + MARK.length, at + MARK.length + 600).split(/[\r\n]/, 1)[0] ?? "");
    const reason = form?.[2]?.replace(/\s*(?:-->|\*\/|#}|%>|\?>|--\])\s*$/, "").trim();
    if (form && reason) found.push({ rule: form[1] as string, reason, line });
  }
  return found;
}
