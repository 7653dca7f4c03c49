import type { Candidate, Search } from "./candidate.ts";
import { isVariableOf } from "./cleared/index.ts";
import { formatOf, isWrittenByProgram } from "./format.ts";
import { namedAt } from "./forms/named.ts";
import { randomTokens, type Token, tokensIn } from "./forms/random-token.ts";
import { headerValue, jwkSecrets, sqlIdentified } from "./forms/structural.ts";
import { insertedValues, isTable, tableValues } from "./forms/tables.ts";
import { curlPassword, mysqlPassword, urlPassword } from "./forms/url.ts";
import { isLabel } from "./labels.ts";
import { isNoSecret } from "./no-secrets.ts";
import { isTestVector } from "./test-vector.ts";

/**
 * Every value of a text that may be a credential, each place once, in order.
 * @param hits offsets where one of `JUDGE_ANCHORS` begins, sorted
 * @param tokens where long tokens stand, when that is known
 */
export function candidatesOf(
  doc: { readonly path: string; readonly text: string },
  hits: readonly number[],
  tokens?: readonly Token[],
): Candidate[] {
  const isJudged = !isWrittenByProgram(doc.path);
  const search: Search = { text: doc.text, format: formatOf(doc), found: [], long: new Map() };
  const isSql = /\.sql$/i.test(doc.path);
  let named = 0;
  let keys = 0;
  let inserted = 0;
  if (isJudged && hits.length > 0 && isTable(doc.path)) tableValues(search);
  for (const hit of hits) {
    if (hit < named) continue;
    if (!isJudged) {
      // Whoever logs in to a registry by its URL finds the password in the lock file.
      if (doc.text.startsWith("://", hit)) urlPassword(search, hit);
      continue;
    }
    if (doc.text.charCodeAt(hit) > 127) {
      named = namedAt(search, hit);
      continue;
    }
    const two = ((doc.text.charCodeAt(hit) | 32) << 8) | doc.text.charCodeAt(hit + 1) | 32;
    switch (two) {
      case 0x6b74: // kty
        if (hit >= keys) keys = jwkSecrets(search, hit);
        break;
      case 0x6964: // identified by
        sqlIdentified(search, hit);
        break;
      case 0x696e: // insert into
        if (hit >= inserted) inserted = insertedValues(search, hit, isSql);
        break;
      case 0x6261: // basic
      case 0x6265: // bearer
        headerValue(search, hit);
        break;
      case 0x6375: // curl
        curlPassword(search, hit);
        break;
      case 0x6d79: // mysql
        mysqlPassword(search, hit);
        break;
      case 0x3a2f: // ://
        urlPassword(search, hit);
        break;
      default:
        named = namedAt(search, hit);
    }
  }
  if (isJudged) randomTokens(search, tokens ?? tokensIn(doc.text));
  return unique(search.found).filter(
    (candidate) =>
      !isNoSecret(search.text, candidate) &&
      !isLabel(doc.path, search.text, candidate) &&
      !isVariableOf(search.format, search.text, candidate) &&
      !isTestVector(doc.path, search.text, candidate),
  );
}

/** One candidate a place: of those that overlap, the inner assignment, else the one with the nearest name; tokens without a name yield to all others. */
function unique(found: Candidate[]): Candidate[] {
  const order = found.slice().sort((a, b) => a.start - b.start || rank(a) - rank(b) || a.end - b.end);
  const kept: Candidate[] = [];
  for (const candidate of order) {
    const last = kept[kept.length - 1];
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else if ((candidate.form !== "random" && candidate.nameStart >= last.start) || rank(candidate) < rank(last))
      kept[kept.length - 1] = candidate;
  }
  return kept;
}

/** Structure tells more than a name, a near name more than a far one, any name more than none. */
function rank(candidate: Candidate): number {
  if (candidate.form === "random") return 1000;
  if (candidate.form === "url") return 0;
  if (candidate.form === "header" || candidate.form === "jwk") return 1;
  return 2 + Math.min(900, candidate.start - candidate.nameStart);
}
