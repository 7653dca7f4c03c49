import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "../../src/detect/random.ts";
import { PACKAGE, Scratch } from "./scratch.ts";

/** The story: a sample that reads its key from a file beside it, and both are committed. The key is made here and belongs to nobody. */
const random = seededRandom(20120406);
const KEY_ID = `AKIA${random.base32(16)}`;
const SECRET = random.base64(40);
const AWSCONF = `{"key": "${KEY_ID}", "secret": "${SECRET}"}\n`;
const S3GET = `<?php
require 'aws-autoloader.php';
use Aws\\Common\\Aws;
$aws = Aws::factory('awsconf.json');
$s3 = $aws->get('s3');
`;
const FROM_ENVIRONMENT = `<?php
$s3 = S3Client::factory(['key' => getenv('AWS_ACCESS_KEY_ID'), 'secret' => getenv('AWS_SECRET_ACCESS_KEY')]);
`;
const PHP_ARRAY = `<?php\nreturn array(\n  'key' => '${KEY_ID}',\n  'secret' => '${SECRET}',\n);\n`;

let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch();
  expect(scratch.keyguard("install").code).toBe(0);
});
afterEach(() => scratch.remove());

/** Nothing was committed, the place is named, and no whole secret was printed. */
function expectBlocked(outcome: { code: number; output: string }, place: string): void {
  expect(outcome.output).toContain(place);
  expect(outcome.code).not.toBe(0);
  expect(outcome.output).not.toContain(SECRET);
  expect(outcome.output).not.toContain(KEY_ID);
}

describe("blocks the story's commit", () => {
  beforeEach(() => {
    scratch.stage("README.md", "hello\n");
    expect(scratch.commit()).toMatchObject({ code: 0, output: "" });
  });

  test("by the file's name, whatever is in it", () => {
    scratch.stage("awsconf.json", '{"key": "q8f2", "secret": "zz91k"}\n');
    scratch.stage("s3get.php", S3GET);
    expectBlocked(scratch.commit(), "awsconf.json:1:1");
    expect(scratch.commits()).toBe(1);
  });

  test("with the key in it: id and secret are one finding with its account", () => {
    scratch.stage("awsconf.json", AWSCONF);
    scratch.stage("s3get.php", S3GET);
    const outcome = scratch.commit();
    expectBlocked(outcome, "awsconf.json:1:10");
    expect(outcome.output).toMatch(/AWS access key/i);
    expect(outcome.output).toMatch(/account \d{12}/);
    expect(outcome.output).not.toContain("s3get.php:");
  });

  test("the same content in another file", () => {
    scratch.stage("config/sample.json", AWSCONF);
    expectBlocked(scratch.commit(), "config/sample.json:1:10");
  });

  test("in PHP", () => {
    scratch.stage("config.inc.php", PHP_ARRAY);
    expectBlocked(scratch.commit(), "config.inc.php:3:13");
  });

  test("staged, then removed from the working tree", () => {
    scratch.stage("sample.json", AWSCONF);
    rmSync(join(scratch.root, "sample.json"));
    expectBlocked(scratch.commit(), "sample.json:1:10");
  });

  test("from a subfolder", () => {
    scratch.stage("deep/down/sample.json", AWSCONF);
    const outcome = scratch.run("git", ["commit", "-q", "-m", "x"], { cwd: join(scratch.root, "deep/down") });
    expectBlocked(outcome, "deep/down/sample.json:1:10");
  });
});

test("blocks the repository's first commit", () => {
  scratch.stage("sample.json", AWSCONF);
  const outcome = scratch.commit();
  expectBlocked(outcome, "sample.json:1:10");
  expect(outcome.output).toContain("git rm --cached -- sample.json");
  expect(scratch.commits()).toBe(0);
});

describe("lets through", () => {
  test("code that reads the key from the environment", () => {
    scratch.stage("s3get.php", FROM_ENVIRONMENT);
    expect(scratch.commit()).toMatchObject({ code: 0, output: "" });
  });

  test("a deleted key, and an untouched old line", () => {
    scratch.stage("old.json", AWSCONF);
    scratch.stage("kept.php", PHP_ARRAY);
    scratch.commitUnchecked();
    scratch.git("rm", "-q", "old.json");
    scratch.stage("kept.php", `${PHP_ARRAY}// nothing new\n`);
    expect(scratch.commit()).toMatchObject({ code: 0, output: "" });
  });

  test("an allowed path, and the finding that the printed command allows", () => {
    scratch.stage("fixtures/sample.json", AWSCONF);
    const blocked = scratch.commit();
    expectBlocked(blocked, "fixtures/sample.json:1:10");
    const fingerprint = /allow (kg1:[\w-]+)/.exec(blocked.output)?.[1] ?? "";
    expect(scratch.keyguard("allow", fingerprint, "--reason", "made for the test").code).toBe(0);
    expect(scratch.commit().code).toBe(0);
    scratch.stage("other/sample.json", AWSCONF);
    expectBlocked(scratch.commit(), "other/sample.json:1:10");
    expect(scratch.keyguard("allow", "--path", "other/**", "--reason", "made for the test").code).toBe(0);
    expect(scratch.commit().code).toBe(0);
  });
});

test("speaks Japanese to a Japanese reader", () => {
  scratch.stage("sample.json", AWSCONF);
  const outcome = scratch.run("git", ["commit", "-q", "-m", "x"], { env: { LANG: "ja_JP.UTF-8" } });
  expectBlocked(outcome, "sample.json:1:10");
  expect(outcome.output).toContain("keyguard がコミットを止めました");
});

describe("fails closed", () => {
  test("a broken config: exit 2, file and key named, no stack trace", () => {
    scratch.write("keyguard.config.json", '{ "alow": [] }');
    scratch.stage("sample.json", AWSCONF);
    const outcome = scratch.commit();
    expectBlocked(outcome, "keyguard.config.json is not a valid config");
    expect(outcome.output).toContain('did you mean "allow"?');
    expect(outcome.output).not.toMatch(/^\s+at /m);
    expect(scratch.keyguard("scan", "--staged").code).toBe(2);
  });

  test("the package is gone: the hook says so", () => {
    const elsewhere = join(scratch.folder, "elsewhere");
    mkdirSync(elsewhere);
    scratch.run("cp", ["-r", PACKAGE, elsewhere]);
    scratch.run(process.execPath, [join(elsewhere, "keyguard/dist/keyguard.cjs"), "install"]);
    rmSync(elsewhere, { recursive: true });
    scratch.stage("innocent.txt", "hello\n");
    const outcome = scratch.commit();
    expect(outcome.code).not.toBe(0);
    expect(outcome.output).toContain("the package is gone");
    expect(scratch.commits()).toBe(0);
  });

  test("a corrupt index", () => {
    scratch.stage("innocent.txt", "hello\n");
    writeFileSync(join(scratch.root, ".git/index"), "nonsense");
    const outcome = scratch.keyguard("scan", "--staged");
    expect(outcome.code).toBe(3);
    expect(outcome.output).not.toMatch(/^\s+at /m);
  });
});

test("uninstall leaves no trace", () => {
  expect(scratch.keyguard("uninstall").code).toBe(0);
  expect(existsSync(join(scratch.root, ".git/hooks/pre-commit"))).toBe(false);
  scratch.stage("sample.json", AWSCONF);
  expect(scratch.commit().code).toBe(0);
});
