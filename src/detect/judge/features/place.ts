import { FORMS, type Format } from "../candidate.ts";
import type { Feature, Subject } from "./feature.ts";

const FORMATS: readonly Format[] = ["code", "config", "shell", "data", "prose", "markup", "other"];

const flag = (condition: boolean): number => (condition ? 1 : 0);

const PATHS: readonly [name: string, pattern: RegExp][] = [
  [
    "path-test",
    /(?:^|[/_.-])(?:tests?|specs?|__tests__|testing|testdata|fixtures?|mocks?|cypress|e2e)(?:[/_.-]|$)|Tests?\.|_test\.|\.spec\./i,
  ],
  [
    "path-doc",
    /(?:^|\/)(?:docs?|documentation|wiki|readme[^/]*|changelog[^/]*)(?:\/|$)|(?:^|\/)(?:METADATA|PKG-INFO)$|\.(?:md|rst|adoc|asciidoc|txt)$/i,
  ],
  ["path-example", /example|sample|demo|tutorial|template|playground|quickstart/i],
  ["path-deploy", /docker|compose|kubernetes|k8s|helm|ansible|terraform|deploy|travis|circleci|\.github|jenkins|ci\//i],
  ["path-settings", /config|settings|\.env|properties|application|secrets?/i],
];

function before({ candidate, text }: Subject): number {
  return text.charCodeAt(candidate.start - 1 - candidate.quote.length);
}

function after({ candidate, text }: Subject): number {
  return text.charCodeAt(candidate.end + candidate.quote.length);
}

/** Where the value stands: the form, the file, the line. */
export const PLACE_FEATURES: readonly Feature[] = [
  ...FORMS.map((form): Feature => [`form-${form}`, ({ candidate }) => flag(candidate.form === form)]),
  ...FORMATS.map((format): Feature => [`format-${format}`, (subject) => flag(subject.format === format)]),
  ...PATHS.map(([name, pattern]): Feature => [name, ({ path }) => flag(pattern.test(path))]),
  ["quote-double", ({ candidate }) => flag(candidate.quote === '"')],
  ["quote-single", ({ candidate }) => flag(candidate.quote === "'")],
  ["bare", ({ candidate }) => flag(candidate.quote === "")],
  ["gap", ({ candidate }) => Math.min(60, Math.max(0, candidate.start - candidate.nameStart - candidate.name.length))],
  ["comment", ({ line }) => flag(/^\s*(?:\/\/|#|\*|\/\*|--|;|<!--|REM )/.test(line) || /\s\/\/\s/.test(line))],
  ["call-on-line", ({ line }) => flag(/\w\(/.test(line))],
  ["before-code", before],
  ["after-code", after],
  [
    "before-word",
    (subject) =>
      flag(/^["'`]?\s[a-z]{2,}/.test(subject.line.slice(subject.lineOffset + subject.candidate.value.length))),
  ],
  ["ends-line", ({ candidate, line, lineOffset }) => line.length - lineOffset - candidate.value.length],
  ["statement", ({ line }) => flag(/;\s*$/.test(line))],
  ["literal-only", ({ line }) => flag(/^\s*["'][\w.-]{1,60}["']\s*[:,]?\s*["'].{0,300}["'],?\s*$/.test(line))],
];
