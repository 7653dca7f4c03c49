import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Scratch } from "../e2e/scratch.ts";
import { KEY } from "./needle.ts";
import { stagedPlaces } from "./staged-places.ts";

/**
 * Configuration, attributes and environment that change what a diff looks like: none may change what is found. Each case runs over the
 * same staged change: a line of a changed file, one of a new file, one of a renamed and edited one.
 */
let scratch: Scratch;
const FOUND = ["changed.txt:2:1", "new.dat:1:1", "renamed.txt:4:1"];

beforeEach(() => {
  scratch = new Scratch();
  scratch.stage("changed.txt", "one\nthree\n");
  scratch.stage("before.txt", "a\nb\nc\n");
  scratch.commitUnchecked();
});
afterEach(() => scratch.remove());

function stageKeys(): void {
  scratch.stage("changed.txt", `one\n${KEY}\nthree\n`);
  scratch.stage("new.dat", KEY);
  scratch.git("mv", "before.txt", "renamed.txt");
  scratch.stage("renamed.txt", `a\nb\nc\n${KEY}\n`);
}

const staged = (env: NodeJS.ProcessEnv = {}): Promise<string[]> =>
  stagedPlaces(scratch.root, { ...scratch.env, ...env });

/** A program that leaves a trace when anything runs it. */
function trap(): string {
  const file = join(scratch.folder, "trap.sh");
  writeFileSync(file, `#!/bin/sh\ntouch "${join(scratch.folder, "sprung")}"\ncat >/dev/null 2>&1\n`);
  chmodSync(file, 0o755);
  return file;
}
const sprung = (): boolean => existsSync(join(scratch.folder, "sprung"));

const CONFIG: readonly (readonly [name: string, value: string])[] = [
  ["diff.noprefix", "true"],
  ["diff.mnemonicPrefix", "true"],
  ["diff.srcPrefix", "+++"],
  ["diff.dstPrefix", "@@ "],
  ["diff.relative", "true"],
  ["diff.orderFile", "no/such/file"],
  ["diff.renames", "false"],
  ["diff.renames", "copies"],
  ["diff.renameLimit", "1"],
  ["diff.context", "0"],
  ["diff.interHunkContext", "1000"],
  ["diff.suppressBlankEmpty", "true"],
  ["diff.wsErrorHighlight", "all"],
  ["diff.colorMoved", "zebra"],
  ["diff.ignoreSubmodules", "all"],
  ["diff.submodule", "diff"],
  ["diff.algorithm", "histogram"],
  ["diff.indentHeuristic", "false"],
  ["diff.wordRegex", "."],
  ["diff.statNameWidth", "1"],
  ["color.ui", "always"],
  ["color.diff", "always"],
  ["core.quotePath", "true"],
  ["core.abbrev", "4"],
  ["core.attributesFile", "no/such/file"],
  ["core.precomposeUnicode", "true"],
  ["core.ignoreCase", "true"],
  ["core.bigFileThreshold", "1"],
  ["core.preloadIndex", "false"],
  ["core.untrackedCache", "true"],
  ["core.autocrlf", "true"],
  ["core.whitespace", "cr-at-eol"],
  ["submodule.recurse", "true"],
  ["status.relativePaths", "false"],
  ["log.showSignature", "true"],
  ["pager.diff-index", "cat"],
  ["alias.diff-index", "version"],
  ["alias.cat-file", "version"],
];

test.each(CONFIG)("config %s=%s", async (name, value) => {
  stageKeys();
  scratch.git("config", name, value);
  expect(await staged()).toEqual(FOUND);
});

test.each([
  "diff.external",
  "core.pager",
  "core.fsmonitor",
  "diff.trap.command",
  "diff.trap.textconv",
  "filter.trap.clean",
])("config %s: a program that is not run", async (name) => {
  stageKeys();
  scratch.git("config", name, trap());
  writeFileSync(join(scratch.root, ".git/info/attributes"), "* diff=trap filter=trap\n");
  expect(await staged()).toEqual(FOUND);
  expect(sprung()).toBe(false);
});

test.each([
  "-diff",
  "binary",
  "diff=none",
  "-text",
  "text eol=crlf",
  "working-tree-encoding=UTF-16",
  "export-ignore",
  "linguist-generated",
  "filter=none",
  "ident",
  "-merge",
  "whitespace=cr-at-eol",
])("attribute %s", async (attribute) => {
  stageKeys();
  scratch.git("config", "diff.none.binary", "true");
  writeFileSync(join(scratch.root, ".git/info/attributes"), `* ${attribute}\n`);
  expect(await staged()).toEqual(FOUND);
  // The same attributes, part of the commit.
  writeFileSync(join(scratch.root, ".git/info/attributes"), "");
  scratch.stage(".gitattributes", `*.txt ${attribute}\n*.dat ${attribute}\n`);
  expect(await staged()).toEqual(FOUND);
});

test.each(
  Object.entries({
    GIT_DIFF_OPTS: "--unified=1000",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_GLOB_PATHSPECS: "1",
    GIT_NOGLOB_PATHSPECS: "1",
    GIT_ICASE_PATHSPECS: "1",
    GREP_OPTIONS: "-v",
    POSIXLY_CORRECT: "1",
    LC_ALL: "tr_TR.UTF-8",
    LANGUAGE: "ja",
    GIT_TRACE: "1",
    GIT_TRACE2: "2",
    GIT_TRACE_PACKET: "1",
    GIT_CURL_VERBOSE: "1",
    GIT_PAGER_IN_USE: "1",
    GIT_FLUSH: "0",
    GIT_DEFAULT_HASH: "sha256",
    GIT_OPTIONAL_LOCKS: "1",
    GIT_ATTR_SOURCE: "no-such-tree",
    GIT_NO_REPLACE_OBJECTS: "0",
    GIT_REPLACE_REF_BASE: "refs/heads/",
    GIT_CONFIG_PARAMETERS: "'color.ui=always' 'diff.noprefix=true' 'core.editor=false'",
    GIT_TEST_ASSUME_DIFFERENT_OWNER: "1",
    TERM: "dumb",
  }),
)("environment %s=%s", async (name, value) => {
  stageKeys();
  expect(await staged({ [name]: value })).toEqual(FOUND);
});

test.each(["GIT_EXTERNAL_DIFF", "GIT_PAGER", "PAGER", "GIT_EDITOR", "GIT_SSH", "GIT_ASKPASS", "GIT_PROXY_COMMAND"])(
  "environment %s: a program that is not run",
  async (name) => {
    stageKeys();
    expect(await staged({ [name]: trap() })).toEqual(FOUND);
    expect(sprung()).toBe(false);
  },
);
