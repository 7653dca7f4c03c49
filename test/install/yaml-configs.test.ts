import { parse } from "yaml";
import { hookProgram } from "../../src/install/hook-command.ts";
import type { InstallRequest } from "../../src/install/hook-manager.ts";
import { lefthookYaml } from "../../src/install/lefthook-yaml.ts";
import { preCommitYaml } from "../../src/install/pre-commit-yaml.ts";

const RUN = "sh node_modules/keyguard/hooks/pre-commit";

describe("lefthook's YAML: added wherever there is room, the rest as it was, and out again", () => {
  const OWN = { own: { run: "true" } };
  test.each<readonly [text: string, commands: object]>([
    ["", {}],
    ["# a comment\n", {}],
    ["pre-push:\n  commands:\n    x:\n      run: true\n", {}],
    ["pre-commit:\n", {}],
    ["pre-commit: # later\npre-push:\n  parallel: true\n", {}],
    ["pre-commit:\n  parallel: true\n", {}],
    ["pre-commit:\n  commands:\n", {}],
    ["pre-commit:\n  commands: {}\n", {}],
    ["pre-commit: {}\n", {}],
    ["pre-commit: { parallel: true }\n", {}],
    ['pre-commit: { commands: { own: { run: "true" } } } # kept\n', OWN],
    ['pre-commit:\n  commands: {\n    own: { run: "true" },\n  }\n', OWN],
    ['pre-commit:\r\n  commands:\r\n    own:\r\n      run: "true"\r\n', OWN],
    ['pre-commit:\n    commands:\n        own:\n            run: "true"', OWN],
  ])("%j", (text, own) => {
    const added = lefthookYaml.add(text, "pre-commit", RUN, false);
    const before = (parse(text) ?? {}) as Record<string, unknown>;
    expect(parse(added)).toEqual({
      ...before,
      "pre-commit": { ...(before["pre-commit"] as object), commands: { ...own, keyguard: { run: RUN } } },
    });
    expect(lefthookYaml.hooksIn(added)).toEqual(["pre-commit"]);
    for (const line of text.split("\n").filter((each) => each.includes("#")))
      expect(added).toContain(line.slice(line.indexOf("#")));
    const removed = lefthookYaml.remove(added);
    expect(lefthookYaml.hooksIn(removed)).toEqual([]);
    expect(parse(removed)?.["pre-push"]).toEqual(before["pre-push"]);
    if (own === OWN) expect(parse(removed)).toEqual(before);
  });

  test.each([
    "pre-commit:\n  jobs:\n    - run: a\n",
    "pre-commit:\n  jobs: []\n",
    "pre-commit:\n  jobs: [{ run: a }]\n",
  ])("%j", (text) => {
    const before = parse(text)["pre-commit"].jobs as object[];
    const added = lefthookYaml.add(text, "pre-commit", RUN, true);
    expect(parse(added)["pre-commit"].jobs).toEqual([...before, { name: "keyguard", run: RUN, use_stdin: true }]);
    expect(parse(lefthookYaml.remove(added))["pre-commit"].jobs ?? []).toEqual(before);
  });
});

describe("the pre-commit framework's YAML", () => {
  const hook = {
    id: "keyguard-pre-commit",
    name: "keyguard",
    entry: RUN,
    language: "system",
    stages: ["pre-commit"],
    always_run: true,
    pass_filenames: false,
  } as const;

  test.each([
    "",
    "# nothing yet\n",
    "repos:\n",
    "repos: # none\nfail_fast: true\n",
    "repos: []\n",
    "fail_fast: true\nrepos: []\nexclude: x\n",
    "fail_fast: true",
    "repos:\n- repo: meta\n  hooks:\n  - id: identity\n",
    "repos:\n    - repo: meta\n      hooks: [{ id: identity }]\nfail_fast: true\n",
  ])("%j", (text) => {
    const before = (parse(text) ?? {}) as { repos?: unknown[] };
    const added = preCommitYaml.add(text, [hook], "x.yaml");
    expect(parse(added)).toEqual({ ...before, repos: [...(before.repos ?? []), { repo: "local", hooks: [hook] }] });
    expect(preCommitYaml.idsIn(added, "x.yaml")).toEqual(["keyguard-pre-commit"]);
    expect(parse(preCommitYaml.remove(added, "x.yaml")).repos ?? []).toEqual(before.repos ?? []);
  });

  test("Plug'n'Play: a program that is started without a shell still finds another version's folder", () => {
    const request = {
      packageInRepository: ".yarn/unplugged/keyguard-npm-1.0.0-0123/node_modules/keyguard",
    } as InstallRequest;
    expect(hookProgram("pre-commit", request)).toBe(
      `sh -c 'sh .yarn/unplugged/keyguard-*/node_modules/keyguard/hooks/pre-commit "$@"' sh`,
    );
  });
});
