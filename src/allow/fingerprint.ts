import { createHmac, scrypt } from "node:crypto";
import { promisify } from "node:util";
import type { Detection } from "../detect/finding.ts";

const derive = promisify<Buffer, Buffer, number, { N: number; r: number; p: number }, Buffer>(scrypt);

/**
 * scrypt's cost: 1 MiB and some 2 ms a guess (RFC 7914); a file can hold thousands of passwords. Changing it, or `isUnguessable`, changes
 * fingerprints: then `kg2:`.
 */
const COST = { N: 2 ** 10, r: 8, p: 1 };

/** As long as a private key is, and no password. */
const KEY_LENGTH = 200;

/** Small letters, capitals and digits take turns so often in what is drawn; where every word has its capital, in ten words. */
const MOST_TURNS = 12;

/**
 * Whether nobody could guess the value, so that it needs no slow hash: as long as a private key, or 28 characters or more of a token's alphabet in
 * which digits, capitals and small letters take turns, as in machine-made tokens and not in what people choose. Only for speed: a wrong "no" costs milliseconds.
 */
function isUnguessable(secret: string): boolean {
  if (secret.length >= KEY_LENGTH) return true;
  if (secret.length < 28 || !/^[\w+/=.-]+$/.test(secret)) return false;
  if ((secret.match(/[A-Za-z][0-9]/g)?.length ?? 0) >= 4) return true;
  const runs = secret.match(/[a-z]+|[A-Z]+|[0-9]+/g) ?? [];
  return /[0-9]/.test(secret) && runs.length > MOST_TURNS;
}

const known = new Map<string, Promise<string>>();

/**
 * The name of a finding in allowlists and baselines: `kg1:` and 32 base64url characters. It is made of rule, path and secret, not of the line,
 * the indentation or the commit, so that it survives moving and rebasing. It can be committed: a short password cannot be guessed
 * from it in bulk, because each guess costs a run of scrypt, salted with rule and path.
 */
export function fingerprintOf(
  finding: Pick<Detection, "rule" | "secret"> & { readonly path: string },
): Promise<string> {
  const salt = `keyguard\0${finding.rule}\0${finding.path.normalize("NFC")}`;
  const id = `${salt}\0${finding.secret}`;
  const cached = known.get(id);
  if (cached) return cached;
  // A credential file's name is no secret.
  const isFast = finding.rule === "credential-file" || isUnguessable(finding.secret);
  const made = hash(finding.secret, salt, isFast).then((bytes) => `kg1:${bytes.toString("base64url")}`);
  known.set(id, made);
  return made;
}

async function hash(secret: string, salt: string, isFast: boolean): Promise<Buffer> {
  if (isFast) return createHmac("sha256", salt).update(secret).digest().subarray(0, 24);
  return derive(Buffer.from(secret), Buffer.from(salt), 24, COST);
}
