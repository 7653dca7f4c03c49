/** A scan tells people what it passed over; a hook and --quiet do not. */
import { Scratch } from "./scratch.ts";

const PNG = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(20)]);
const ZIP = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(20)]);

test("one line with the count and the reasons, the most frequent first", () => {
  const scratch = new Scratch();
  scratch.write("a.zip", ZIP);
  for (const name of ["b.png", "c.png"]) scratch.write(name, PNG);
  scratch.write("d.txt", "hello\n");
  const outcome = scratch.keyguard("scan");
  expect(outcome.code).toBe(0);
  expect(outcome.stdout.trim().split("\n").slice(1)).toEqual(["Passed over: 3 files: PNG image (2), ZIP archive"]);
  expect(outcome.stdout).toMatch(/^keyguard found no credentials in \d file/);
  expect(scratch.keyguard("scan", "--lang", "ja").stdout).toContain(
    "調べなかったファイル: 3 個(PNG 画像 (2), ZIP アーカイブ)",
  );
  expect(scratch.keyguard("scan", "--quiet").output).toBe("");
  scratch.write("e.txt", `token = "${"q7Rx".repeat(3)}2bV9Lk1Zs8Wn5Yt"\n`);
  expect(scratch.keyguard("scan", "--verbose").stdout).toContain("Passed over: 3 files");
  scratch.remove();
});
