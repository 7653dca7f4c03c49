/** `"…" + "…"`, `'…' . '…'`, `"…" "…"`: a value in pieces. */
const CONTINUED = /^["'`](?!["'`])[ \t]{0,20}[+.&\\]?\s{0,60}[+.&]?[ \t]{0,20}["'`]/;

/** Whether a literal that ends at `end` goes on in another one: then it is no broken key but a part of one. */
export function isContinued(text: string, end: number): boolean {
  return CONTINUED.test(text.slice(end, end + 110));
}
