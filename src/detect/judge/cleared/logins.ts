import type { Candidate } from "../candidate.ts";
import { WORDS } from "../names.ts";
import type { Clearing } from "./clearing.ts";

/** `ID/PASS: deploy / …`: the user, and the password behind it, which a rule of its own finds. */
function isUserOfTwo(text: string, { nameStart, end, value }: Candidate): boolean {
  if (!/^["'`]?\s?\/\s/.test(text.slice(end, end + 4))) return false;
  const front = text.slice(Math.max(0, nameStart - 10), nameStart);
  return /\bid\/$/i.test(front) || (/\buser(?:name)?\/$/i.test(front) && /^[a-z][a-z._-]*(?:@[\w.-]+)?$/.test(value));
}

/** `user:password@host`, in other languages `bruger:adgangskode@vært`: both words stand for what they name; and Oracle's first sample account, `scott` with `tiger`, ever since. */
function isStandInLogin(text: string, { kind, user, value, start, end }: Candidate): boolean {
  if (value === "tiger" && /\bscott\b/i.test(text.slice(Math.max(0, start - 160), end + 160))) return true;
  if (kind !== "url-password" || user === undefined) return false;
  if (WORDS[value.toLowerCase()] === "password" && !/^p/i.test(value)) return true;
  const login = text.slice(user.start, user.end);
  return (
    /^(?:(?:db|my|your)?_?user|username|usr|user_?name)$/i.test(login) &&
    /^(?:(?:my|your)?_?(?:pass|password|passwd|pwd|secret))$/i.test(value)
  );
}

/** `username="username1", password="password1"`: stand-ins that a test numbers. */
function isNumberedLogin(text: string, { value, start }: Candidate): boolean {
  const number = /^(?:password|passwd|pass|secret)_?(\d)$/i.exec(value)?.[1];
  if (number === undefined) return false;
  return new RegExp(`["'](?:username|user|login)_?${number}["']`, "i").test(
    text.slice(Math.max(0, start - 160), start),
  );
}

/** An anonymous login takes any password, by custom an address (RFC 1635). */
function isAnonymous(text: string, { user, nameStart, start, value }: Candidate): boolean {
  if (/^-?(?:anonymous@?|anoncvs)$/i.test(value)) return true;
  if (user !== undefined) return /^anonymous$/i.test(text.slice(user.start, user.end));
  return /user\w{0,8}["'\]]{0,2}\s{0,4}(?:=>|[:=(,])\s{0,4}["']anonymous["'][^"']{0,80}$/i.test(
    text.slice(Math.max(0, Math.min(nameStart, start) - 160), nameStart),
  );
}

/** Logins that open nothing, or in which the value is the user. */
export const IN_LOGINS: readonly Clearing[] = [isUserOfTwo, isStandInLogin, isNumberedLogin, isAnonymous];
