import type { Search } from "../candidate.ts";
import { lineEnd } from "../scan.ts";
import { isSubstitute } from "../substitutes.ts";

/** Longest user part worth reading. */
const LONGEST_USER_INFO = 300;

/** A URL with a user: `scheme://user:password@host`: collects the password. `at` is the start of `://`. */
export function urlPassword(search: Search, at: number): void {
  const { text } = search;
  const start = at + 3;
  const end = authorityEnd(text, start);
  if (end < 0) return;
  let colon = start;
  while (colon < end && text.charCodeAt(colon) !== 58) colon++;
  if (colon >= end - 1) return;
  const value = text.slice(colon + 1, end);
  const host = text.charCodeAt(end + 1);
  if (!(host > 32) || isSubstitute(value)) return;
  search.found.push({
    start: colon + 1,
    end,
    value,
    name: schemeBefore(text, at),
    kind: "url-password",
    form: "url",
    quote: "",
    nameStart: start,
    user: { start, end: colon },
  });
}

/** The offset of the `@` that ends a URL's user part, or -1. */
function authorityEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_USER_INFO);
  let at = -1;
  for (let p = start; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === 64) at = p;
    // blank, quotes, < > \ ` end a URL; / ? # end its authority
    if (
      code <= 32 ||
      code === 34 ||
      code === 39 ||
      code === 96 ||
      code === 60 ||
      code === 62 ||
      code === 92 ||
      code === 47 ||
      code === 63 ||
      code === 35
    ) {
      if (at >= 0 || code !== 35) return at;
    }
  }
  return at;
}

function schemeBefore(text: string, at: number): string {
  let p = at;
  while (p > at - 20 && p > 0) {
    const code = text.charCodeAt(p - 1) | 32;
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46))
      break;
    p--;
  }
  return text.slice(p, at);
}

/** `curl -u user:password …`, `curl -u key: …`: collects the password, or the key in its user's place. `at` is the start of `curl`. */
export function curlPassword(search: Search, at: number): void {
  const line = search.text.slice(at, lineEnd(search.text, at, 400));
  const match = /\s(?:-u|--user|--proxy-user)[ =]?["']?([\w.@-]{1,64}):([^\s"'`]{0,128})/.exec(line);
  const [whole, user, password] = match ?? [];
  if (match === null || whole === undefined || user === undefined || password === undefined) return;
  if (password.startsWith("$") || (password === "" && user.length < SHORTEST_KEY)) return;
  const stop = at + match.index + whole.length;
  const userEnd = stop - password.length - 1;
  const found = { name: "curl", form: "flag", quote: "", nameStart: at } as const;
  const place = { start: userEnd - user.length, end: userEnd };
  search.found.push(
    password === ""
      ? { ...found, ...place, value: user, kind: "token" }
      : { ...found, start: userEnd + 1, end: stop, value: password, kind: "password", user: place },
  );
}

/** A shorter user without a password is a name. */
const SHORTEST_KEY = 16;

/** `mysql -u root -pPassword`: collects the password glued to `-p`. `at` is the start of `mysql`. */
export function mysqlPassword(search: Search, at: number): void {
  const { text } = search;
  const line = text.slice(at, lineEnd(text, at, 300));
  const match = /^mysql(?:dump|admin|import)?\s[^|;]{0,200}?\s-p["']?([^\s"'`$]{2,64})/.exec(line);
  const [whole, password] = match ?? [];
  if (match === null || whole === undefined || password === undefined) return;
  const stop = at + whole.length;
  search.found.push({
    start: stop - password.length,
    end: stop,
    value: password,
    name: "mysql",
    kind: "password",
    form: "flag",
    quote: "",
    nameStart: at,
  });
}
