/** A secret this short would be given away by any of its characters. */
const SHORT = 16;

/**
 * Shows enough of a secret to recognise it and far too little to use it: `AKIA…7Q`. Nothing of a short one.
 * @param percent how much is hidden at least: 100 hides everything; by default up to 4 characters in front and 3 at the end stay
 */
export function redact(secret: string, percent = 0): string {
  const armour = /^-----BEGIN [A-Z0-9 ]{1,40}-----/.exec(secret);
  if (armour) return `${armour[0]}…`;
  const first = secret.split(/[\r\n]/, 1)[0] as string;
  const visible = Math.floor((first.length * (100 - Math.min(100, Math.max(0, percent)))) / 100);
  if (first.length < SHORT || visible === 0) return "…";
  const head = Math.min(4, Math.floor(first.length / 5), visible);
  const tail = Math.min(3, Math.floor(first.length / 10), Math.max(0, visible - head));
  return `${cut(first, 0, head)}…${tail === 0 ? "" : cut(first, first.length - tail, first.length)}`;
}

/** A stretch of a text without control characters and half surrogate pairs. */
function cut(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/g, "");
}

/** Replaces each of the secrets in a text by its redacted form: for paths that hold one. */
export function redactIn(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => (secret === "" ? clean : clean.replaceAll(secret, redact(secret))), text);
}
