/** Writes docs/blocked.svg: the real terminal output of a blocked commit, as the README shows it. Run after the build: npx tsx scripts/picture.ts */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const COLOURS: Readonly<Record<string, string>> = {
  1: "font-weight:bold",
  31: "fill:#ff7b72",
  33: "fill:#e3b341",
  2: "fill:#8b949e",
  36: "fill:#79c0ff",
};
const LINE = 19;
const CHARACTER = 8.1;

function blockedCommit(): string {
  const folder = mkdtempSync(join(tmpdir(), "keyguard-picture-"));
  try {
    const identity = {
      GIT_AUTHOR_NAME: "a",
      GIT_AUTHOR_EMAIL: "a@example.com",
      GIT_COMMITTER_NAME: "a",
      GIT_COMMITTER_EMAIL: "a@example.com",
    };
    const env = { ...process.env, ...identity, GIT_CONFIG_GLOBAL: "/dev/null", LANG: "C", FORCE_COLOR: "1" };
    const git = (...args: string[]): void => void execFileSync("git", args, { cwd: folder, env });
    git("init", "-q");
    git("commit", "-q", "--allow-empty", "-m", "begin");
    execFileSync(process.execPath, [join(root, "dist/keyguard.cjs"), "install"], { cwd: folder, env });
    writeFileSync(join(folder, "awsconf.json"), execFileSync(process.execPath, [join(root, "scripts/demo-key.cjs")]));
    writeFileSync(join(folder, "s3get.php"), "<?php\n$aws = Aws::factory('awsconf.json');\n");
    git("add", ".");
    const done = spawnSync("git", ["commit", "-m", "A sample that reads from S3"], { cwd: folder, env });
    if (done.status === 0) throw new Error("the commit was not blocked");
    return `$ git commit -m "A sample that reads from S3"\n${done.stderr.toString()}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** One line of a terminal as SVG text; knows the few colours that keyguard uses. */
function lineToSvg(line: string, number: number): string {
  let spans = "";
  for (const piece of line.split(/(?=\u001b\[)/)) {
    const [, code = "0", text = piece] = /^\u001b\[(\d+)m(.*)$/s.exec(piece) ?? [];
    if (text !== "") spans += `<tspan style="${COLOURS[code] ?? ""}">${escaped(text)}</tspan>`;
  }
  return `<text x="20" y="${44 + number * LINE}" xml:space="preserve">${spans}</text>`;
}

const lines = blockedCommit().trimEnd().split("\n");
const plain = lines.map((line) => line.replace(/\u001b\[\d+m/g, ""));
const width = Math.round(40 + Math.max(...plain.map((line) => line.length)) * CHARACTER);
const height = 40 + lines.length * LINE + 20;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="A commit stopped by keyguard">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13.5" fill="#e6edf3">
${lines.map(lineToSvg).join("\n")}
</g>
</svg>
`;
mkdirSync(join(root, "docs"), { recursive: true });
writeFileSync(join(root, "docs/blocked.svg"), svg);
