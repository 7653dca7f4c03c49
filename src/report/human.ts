import type { Messages, Opens } from "../messages/messages.ts";
import { printable } from "./printable.ts";
import type { ShownFinding, ShownReport } from "./report.ts";

/** Where the findings come from: it decides the first line and the first step. */
export type Occasion = "commit" | "message" | "push" | "scan";

/** How the text is drawn. */
export interface HumanOptions {
  readonly occasion: Occasion;
  readonly messages: Messages;
  readonly colour: boolean;
  readonly verbose: boolean;
  /** The command that this reader can type, e.g. `npx keyguard`. */
  readonly command: string;
  /** The first commit of a repository: there is no HEAD to restore from. */
  readonly firstCommit: boolean;
  /** What a finding's rule opens, and the advice that belongs to it. */
  readonly adviceOf: (finding: ShownFinding) => Advice;
}

/** What a rule knows about mending a leak. */
export interface Advice {
  readonly opens: Opens;
  readonly revoke: string | undefined;
  readonly instead: string | undefined;
}

/** More findings than this are counted, not shown, when a commit is blocked. */
const MOST_SHOWN = 20;
/** Of a scan all are shown; so many with what allows them, as each takes some milliseconds to name. */
const MOST_NAMED = 400;

/** How many findings `renderHuman` shows with their fingerprints. */
export function mostNamed(occasion: Occasion): number {
  return occasion === "scan" ? MOST_NAMED : MOST_SHOWN;
}

/** What a finding in the name of a ref has in a path's place: see `WORDS` in src/source/commit-object.ts. */
const REF_NAMES = new Set(["branch name", "tag name", "ref name"]);

type Paint = (text: string, style: "bold" | "red" | "yellow" | "dim" | "cyan") => string;

const CODES = { bold: 1, red: 31, yellow: 33, dim: 2, cyan: 36 } as const;

/** What a person reads. Empty when there is nothing to say. */
export function renderHuman(report: ShownReport, options: HumanOptions): string {
  const paint: Paint = options.colour ? (text, style) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (text) => text;
  const { messages } = options;
  const lines: string[] = [];
  if (report.findings.length > 0) {
    lines.push(paint(headline(report, options), "bold"), "");
    const shown = options.occasion === "scan" ? report.findings : report.findings.slice(0, MOST_SHOWN);
    const explained = new Set<string>();
    for (const finding of shown) lines.push(...findingLines(finding, options, paint, explained), "");
    if (shown.length < report.findings.length)
      lines.push(messages.moreFindings(report.findings.length - shown.length), "");
  }
  if (report.warnings.length > 0 && (options.occasion === "scan" || options.verbose || report.findings.length > 0)) {
    lines.push(paint(messages.warned(report.warnings.length), "yellow"));
    for (const warning of report.warnings.slice(0, options.verbose ? undefined : MOST_SHOWN))
      lines.push(...warningLines(warning, options, paint));
    lines.push("");
  }
  if (report.expiredAllow.length > 0) lines.push(messages.expiredAllow(report.expiredAllow.join(", ")), "");
  if (report.unusedAllow.length > 0) lines.push(messages.unusedAllow(report.unusedAllow.join(", ")), "");
  return lines.join("\n");
}

function headline(report: ShownReport, { occasion, messages }: HumanOptions): string {
  const count = report.findings.length;
  const files = new Set(report.findings.map((finding) => finding.path)).size;
  const say = {
    commit: () => messages.blockedCommit(count, files),
    push: () => messages.blockedPush(count, files),
    message: () => messages.blockedMessage(count),
    scan: () => messages.scanFound(count, files),
  };
  return say[occasion]();
}

/** The steps are the same for findings of one rule in one file: they are spelled out once. */
function findingLines(finding: ShownFinding, options: HumanOptions, paint: Paint, explained: Set<string>): string[] {
  const { messages } = options;
  const advice = options.adviceOf(finding);
  const lines = [
    `  ${paint(placeOf(finding), "cyan")}  ${paint(titleOf(finding, messages), "bold")}  ${paint(`[${finding.severity}]`, "red")}`,
  ];
  lines.push(`      ${factsOf(finding, messages)}`);
  if (options.verbose && finding.evidence.length > 0)
    lines.push(`      ${messages.evidence}: ${finding.evidence.join("; ")}`);
  const key = `${finding.rule}\0${finding.path}`;
  if (!explained.has(key)) {
    explained.add(key);
    lines.push(`      ${messages.why[advice.opens]}`);
    steps(finding, advice, options).forEach((step, i) => {
      lines.push(`        ${i + 1}. ${step}`);
    });
  }
  const { fingerprint } = finding;
  if (fingerprint !== undefined)
    lines.push(`      ${paint(messages.falseAlarm(`${options.command} allow ${fingerprint} --reason "…"`), "dim")}`);
  return lines;
}

function warningLines(finding: ShownFinding, options: HumanOptions, paint: Paint): string[] {
  const line = `  ${paint(placeOf(finding), "cyan")}  ${titleOf(finding, options.messages)}  ${finding.redacted}  (${finding.rule})`;
  const evidence =
    options.verbose && finding.evidence.length > 0
      ? [`      ${options.messages.evidence}: ${finding.evidence.join("; ")}`]
      : [];
  return [line, ...evidence];
}

function steps(finding: ShownFinding, advice: Advice, options: HumanOptions): string[] {
  const { messages } = options;
  const first = {
    commit: () => messages.takeOut(takeOutCommand(finding, options.firstCommit)),
    push: () => (REF_NAMES.has(finding.path) ? messages.renameRef : messages.takeOutOfHistory),
    message: () => messages.takeOutOfMessage,
    scan: () => messages.remove,
  };
  return [
    first[options.occasion](),
    advice.revoke ? messages.revoke(advice.revoke) : messages.revokeSomewhere,
    messages.useInstead(finding.details.instead || advice.instead || messages.insteadOf[advice.opens]),
  ];
}

function takeOutCommand(finding: ShownFinding, firstCommit: boolean): string {
  const path = shellQuote(finding.path);
  return firstCommit ? `git rm --cached -- ${path}` : `git restore --staged -- ${path}`;
}

function titleOf(finding: ShownFinding, messages: Messages): string {
  const what = finding.details.what ? `: ${finding.details.what}` : "";
  const title = `${messages.title[finding.rule] ?? messages.titled(finding.title)}${what}`;
  const names = finding.parts.map((part) => messages.part[part.name] ?? part.name);
  return names.length > 0 ? `${title} ${messages.parts(names.join(", "))}` : title;
}

/** Details that the title, the steps or the place say. */
const SAID_ELSEWHERE = new Set(["what", "instead", "place"]);

function factsOf(finding: ShownFinding, messages: Messages): string {
  const facts = [
    finding.rule,
    ...Object.entries(finding.details)
      .filter(([name]) => !SAID_ELSEWHERE.has(name))
      .map(([name, value]) => `${name === "account" ? messages.account : name} ${value}`),
  ];
  if (finding.commit)
    facts.push(
      messages.inCommit(
        `${finding.commit.id.slice(0, 10)} (${printable(finding.commit.author)}, ${finding.commit.date})`,
      ),
    );
  return `${finding.redacted}  (${facts.join(", ")})`;
}

function placeOf(finding: ShownFinding): string {
  return `${printable(finding.path)}:${finding.line}:${finding.column}`;
}

/** Quotes a word for POSIX shells, so that the printed command can be pasted whatever the file is called. */
function shellQuote(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith("-")) return word;
  if (/[\u0000-\u001f\u007f]/.test(word)) {
    return `$'${word.replace(/[\\']/g, "\\$&").replace(/[\u0000-\u001f\u007f]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`)}'`;
  }
  return `'${word.replace(/'/g, "'\\''")}'`;
}
