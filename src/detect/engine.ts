import { RULES } from "../rules/index.ts";
import { isContinued } from "./continued.ts";
import { judgeCredentialFile, matchCredentialFile } from "./credential-files.ts";
import { decodedLayers } from "./decode.ts";
import { mayBeFarApart } from "./far-apart.ts";
import type { Detection, Document, Excerpt, Finding, Span } from "./finding.ts";
import { BLOCK, JUDGE_RULES, type Judged, judge, WARN } from "./judge/index.ts";
import { flawOf, lineBefore } from "./malformed.ts";
import { matchRule } from "./match-rule.ts";
import { matchNamedValues } from "./named-values.ts";
import { withoutOverlaps } from "./overlap.ts";
import { pairUp } from "./pairing.ts";
import { mayHoldSecret } from "./path-text.ts";
import { placeDetections } from "./place.ts";
import { isEmpty, type Places, placesIn } from "./places.ts";
import { preparedWiring } from "./prepared.ts";
import type { Rule } from "./rule.ts";
import type { Sieve } from "./sieve/sieve.ts";
import type { Wiring } from "./wiring.ts";

/** What a folder's config changes for the engine. */
export interface EngineSettings {
  /** Rules that are off. */
  readonly off: ReadonlySet<string>;
  readonly customRules: readonly Rule[];
  /** Decides the file names beyond the built-in table: `true` blocks, `false` frees, `undefined`: the table decides. */
  readonly credentialFile?: (path: string) => boolean | undefined;
  /** The judge's least confidence; default: what a warning needs. */
  readonly judgedFrom?: number;
  /** Values elsewhere in the text are not judged. */
  readonly judgedIn?: readonly Span[] | undefined;
  /** Looks for the places first; without one, every place of an anchor is looked at. The findings are the same. */
  readonly sieve?: Sieve | undefined;
  /** Hears why a file with a credential file's name passes: it is encrypted, a template… */
  readonly onPassed?: (path: string, why: string) => void;
}

const NO_SETTINGS: EngineSettings = { off: new Set(), customRules: [] };

let wiring: Wiring | undefined;

/** Made once a process, when the first document comes. */
function wire(): Wiring {
  wiring ??= preparedWiring();
  return wiring;
}

/**
 * Everything found in a document, placed; only what touches its added lines. One credential is one finding.
 * A pure function: it reads nothing and remembers nothing.
 */
export function scanDocument(document: Document, settings: EngineSettings = NO_SETTINGS): Finding[] {
  const isOn = (detection: Detection): boolean => !settings.off.has(detection.rule);
  const named = nameFindings(document, settings).filter(isOn);
  if (document.excerpt && named.length === 0 && !isSuspicious(document.path, document.excerpt, settings)) return [];
  const detections = detect(document, settings).filter(isOn);
  const findings = placeDetections(withoutOverlaps(detections), document);
  if (named.length === 0) return findings;
  // A file blocked by its name says so once; what else is in it is told by the findings inside.
  return [
    ...(isToldInside(document.path, findings) ? named.filter(({ rule }) => rule !== "credential-file") : named),
    ...findings,
  ];
}

/** Whether a name that counts with a private key inside has nothing to add: the key is found. */
function isToldInside(path: string, findings: readonly Finding[]): boolean {
  return (
    findings.some(({ rule, severity }) => rule === "private-key" && severity !== "low") &&
    matchCredentialFile(path)?.content === "private"
  );
}

/** In a part the judge sees less of a file: what it is but half sure of there is looked at in the whole. */
const SUSPICION = WARN / 3;

/** Whether a path says something by itself: it is a credential file's, or holds a secret. */
export function isTellingPath(path: string, settings: EngineSettings = NO_SETTINGS): boolean {
  const isNamed = settings.credentialFile?.(path) ?? matchCredentialFile(path) !== undefined;
  return isNamed || detectInPath(path, settings).length > 0;
}

/** Whether `scanDocument` may find something in a file for a part of it with what stands around. Its path is looked at by `isTellingPath`. */
export function isSuspicious(path: string, part: Excerpt, settings: EngineSettings = NO_SETTINGS): boolean {
  return (
    mayBeFarApart(path, part) ||
    detect({ path, text: part.text, bytes: part.bytes }, { ...settings, judgedFrom: SUSPICION, judgedIn: part.fresh })
      .length > 0
  );
}

function detect(document: Document, settings: EngineSettings): Detection[] {
  const places = placesIn(document, wire(), settings.sieve);
  // Most texts hold nothing to look at, and are never decoded from their bytes.
  if (isEmpty(places) && settings.customRules.length === 0) return [];
  const found = detectAt(places, document, settings);
  for (const layer of decodedLayers(document.text, places.encoded)) {
    // A source map at the end of a program is one as much as in a file of its own.
    const path = layer.isOfMap ? `${document.path}.map` : document.path;
    for (const detection of detectIn({ path, text: layer.text }, { ...settings, judgedIn: undefined })) {
      const spanOf = (span: Span): Span => {
        const start = layer.toOriginal(span.start);
        const end = layer.toOriginal(Math.max(span.start, span.end - 1));
        return { start: start.start, end: end.end };
      };
      const parts = detection.parts.map((part) => ({ ...part, span: spanOf(part.span) }));
      found.push({
        ...detection,
        span: spanOf(detection.span),
        parts,
        evidence: [...detection.evidence, `decoded from ${layer.encoding}`],
      });
    }
  }
  return found;
}

/** One layer of a text. */
function detectIn(document: Document, settings: EngineSettings): Detection[] {
  return detectAt(placesIn(document, wire(), settings.sieve), document, settings);
}

function detectAt(places: Places, document: Document, settings: EngineSettings): Detection[] {
  const { text, bytes } = document;
  const { judgedFrom, judgedIn } = settings;
  const detections: Detection[] = [];
  // The rules' own table is first touched here: where nothing wakes one, it is never loaded.
  for (const [number, at] of places.rules) detections.push(...matchRule(RULES[number] as Rule, document, at));
  for (const rule of settings.customRules) detections.push(...matchRule(rule, document, customPlaces(rule, text)));
  if (places.named.length > 0) detections.push(...matchNamedValues(document, places.named));
  // Of a text that is not all ASCII the offsets are others: then every value is judged.
  const within = bytes?.length === text.length ? judgedIn : undefined;
  for (const each of judge(document, places.judged, { from: judgedFrom, tokens: places.tokens, within }))
    detections.push(judgedDetection(each, text));
  return pairUp(detections, document);
}

/** A judged value as a detection. Below the blocking threshold, or when it is a broken key, it is of low severity: shown, not blocked. */
function judgedDetection({ span, secret, kind, confidence, evidence, parts }: Judged, text: string): Detection {
  const { id, severity } = JUDGE_RULES[kind];
  const blocks = confidence >= BLOCK;
  const isWhole = blocks && id === "generic-secret" && !isContinued(text, span.end);
  const flaw = isWhole ? flawOf(secret, lineBefore(text, span.start)) : undefined;
  return {
    rule: id,
    provider: "generic",
    severity: blocks && flaw === undefined ? severity : "low",
    span,
    secret,
    confidence,
    parts,
    details: {},
    evidence: flaw === undefined ? evidence : [...evidence, flaw],
  };
}

/** Where a custom rule may match: at its keywords, or, without any, in every stretch of the text. */
function customPlaces(rule: Rule, text: string): number[] {
  const places: number[] = [];
  if (rule.anchors.length === 0) {
    for (let at = 0; at < text.length; at += 300) places.push(at);
    return places;
  }
  const lower = text.toLowerCase();
  for (const anchor of rule.anchors)
    for (let at = lower.indexOf(anchor); at !== -1; at = lower.indexOf(anchor, at + 1)) places.push(at);
  return places.sort((a, b) => a - b);
}

function detectInPath(path: string, settings: EngineSettings): Detection[] {
  if (!mayHoldSecret(path) && settings.customRules.length === 0) return [];
  return detectIn({ path: "", text: path }, settings);
}

/** What a path says, it says in every commit: the first one that holds it tells. */
const ONCE_A_PATH = { version: "path" } as const;

/** What the file's name says, and secrets that stand in the path itself. */
function nameFindings(document: Document, settings: EngineSettings): Finding[] {
  const { path } = document;
  if (document.isNoFile || (document.firstLine ?? 1) > 1 || (document.firstColumn ?? 1) > 1) return [];
  const inPath = placeDetections(detectInPath(path, settings), { path, text: path });
  const findings = inPath.map((finding) => ({
    ...finding,
    commit: document.commit ?? null,
    ...ONCE_A_PATH,
    details: { ...finding.details, place: "path" },
  }));
  const byName = credentialFile(document, settings);
  return byName ? [byName, ...findings] : findings;
}

function credentialFile(document: Document, settings: EngineSettings): Finding | undefined {
  const { path } = document;
  const decided = settings.credentialFile?.(path);
  if (decided === false) return undefined;
  const row = matchCredentialFile(path);
  if (!row && decided !== true) return undefined;
  const verdict = row ? judgeCredentialFile(path, document.text) : undefined;
  if (verdict && !verdict.block && decided !== true) {
    settings.onPassed?.(path, verdict.why);
    return undefined;
  }
  return {
    rule: "credential-file",
    provider: "file",
    severity: "high",
    span: { start: 0, end: 0 },
    secret: path,
    confidence: 1,
    parts: [],
    details: row ? { what: row.what, instead: row.instead } : {},
    evidence: [row ? `the file's name: ${row.what}` : "the file's name is listed in the config"],
    path,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    partLines: [],
    commit: document.commit ?? null,
    ...ONCE_A_PATH,
  };
}
