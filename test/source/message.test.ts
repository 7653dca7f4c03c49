import { commitMessageSource } from "../../src/source/index.ts";
import { keptOfMessage } from "../../src/source/message.ts";
import { Scratch } from "../e2e/scratch.ts";
import { documentsOf, KEY, places } from "./needle.ts";

const SCISSORS = "# ------------------------ >8 ------------------------";
const TEMPLATE = ["", "# Please enter the commit message", "# with '#' will be ignored", "#", "# On branch main", ""];
const kept = (lines: readonly string[], mode = "default", comment: string | undefined = "#"): string[] =>
  keptOfMessage(lines.join("\n"), { mode, comment }).split("\n");

describe("what git keeps of a message", () => {
  test("without git's template nothing is left out: git keeps comment lines of -m as well", () => {
    const message = ["subject", "", `# ${KEY}`, ""];
    expect(kept(message)).toEqual(message);
  });

  test("with the template its comments are, and line numbers stay", () => {
    expect(kept(["subject", "# mine", "body", ...TEMPLATE])).toEqual(["subject", "", "body", "", "", "", "", "", ""]);
  });

  test("what is below the scissors of --verbose is left out", () => {
    const below = ["# Do not modify or remove the line above.", "diff --git a/x b/x", `-${KEY}`];
    expect(kept(["subject", ...TEMPLATE, SCISSORS, ...below]).join("")).toBe("subject");
    expect(kept(["subject", SCISSORS, ...below], "scissors")).toEqual(["subject"]);
  });

  test("a line that only looks like scissors hides nothing", () => {
    const message = ["subject", SCISSORS, KEY];
    expect(kept(message)).toEqual(message);
  });

  test("verbatim and whitespace keep everything; strip drops every comment", () => {
    const message = ["subject", "# a", ...TEMPLATE, SCISSORS, "# x", "y"];
    expect(kept(message, "verbatim")).toEqual(message);
    expect(kept(message, "whitespace")).toEqual(message);
    expect(kept(["subject", "# a", "b"], "strip")).toEqual(["subject", "", "b"]);
  });

  test("another comment character, several, or any that git may choose", () => {
    expect(kept(["subject", "; a", "# b"], "strip", ";")).toEqual(["subject", "", "# b"]);
    expect(kept(["subject", "// a", "# b"], "strip", "//")).toEqual(["subject", "", "# b"]);
    expect(keptOfMessage("subject\n; a\n# b", { mode: "strip", comment: undefined })).toBe("subject\n\n");
  });
});

describe("14. message, author, committer and branch", () => {
  let scratch: Scratch;
  beforeEach(() => {
    scratch = new Scratch();
  });
  afterEach(() => scratch.remove());
  const found = async (env: NodeJS.ProcessEnv = {}): Promise<string[]> =>
    places(
      await commitMessageSource({ cwd: scratch.root, env: { ...scratch.env, ...env }, file: ".git/COMMIT_EDITMSG" }),
    );

  test("a secret in each", async () => {
    scratch.write(".git/COMMIT_EDITMSG", `subject\n\nbody ${KEY}\n`);
    expect(await found()).toEqual(["commit message:3:6"]);
    expect(await found({ GIT_AUTHOR_NAME: KEY })).toEqual(["author:1:1", "commit message:3:6"]);
    scratch.write(".git/COMMIT_EDITMSG", "subject\n");
    expect(await found({ GIT_COMMITTER_EMAIL: `${KEY}@x` })).toEqual(["committer:1:11"]);
    scratch.git("checkout", "-qb", `fix/${KEY}`);
    expect(await found()).toEqual(["branch name:1:5"]);
  });

  test("a message in UTF-16, a detached HEAD, no identity", async () => {
    scratch.stage("a.txt", "x");
    scratch.commitUnchecked();
    scratch.git("checkout", "-q", "--detach");
    scratch.write(".git/COMMIT_EDITMSG", Buffer.from(`\uFEFFsubject ${KEY}\n`, "utf16le"));
    expect(await found({ GIT_AUTHOR_NAME: "", GIT_AUTHOR_EMAIL: "" })).toEqual(["commit message:1:9"]);
  });

  test("the configured cleanup and comment character", async () => {
    scratch.git("config", "core.commentChar", ";");
    scratch.git("config", "commit.cleanup", "strip");
    scratch.write(".git/COMMIT_EDITMSG", `subject\n; ${KEY}\n# ${KEY}\n`);
    expect(await found()).toEqual(["commit message:3:3"]);
  });

  test("no such file: an error", async () => {
    const source = await commitMessageSource({ cwd: scratch.root, env: scratch.env, file: "nowhere" });
    await expect(documentsOf(source)).rejects.toMatchObject({ code: "unreadable" });
  });
});
