/**
 * How much of a folder of example files the rules and the table find by themselves, without the judge: files with a finding, and what found
 * them. Usage: npx tsx bench/vectors.ts VECTORS.jsonl[.gz] [--missed] | --code FOLDER…
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { filesBelow } from "./files-below.ts";
import { detectByTables } from "./tables.ts";

interface Vector {
  readonly id: string;
  readonly rule: string;
  readonly source: string;
  readonly provider: string;
  readonly expect: "hit" | "miss";
  readonly text: string;
  readonly path?: string;
  readonly weak?: boolean;
  readonly sample?: boolean;
}

function scoreVectors(file: string, listMissed: boolean): void {
  const bytes = readFileSync(file);
  const rows = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString().trimEnd().split("\n");
  const vectors = rows.map((row) => JSON.parse(row) as Vector).filter((vector) => !vector.weak);
  const isFound = (vector: Vector): boolean =>
    detectByTables({ path: vector.path ?? `${vector.id}.txt`, text: `${vector.text.trimEnd()}\n` }).length > 0;
  const hits = vectors.filter((vector) => vector.expect === "hit" && !vector.sample);
  const misses = vectors.filter((vector) => vector.expect === "miss");
  const found = hits.filter(isFound);
  const wrong = misses.filter(isFound);
  const providers = new Set(hits.map((vector) => vector.provider));
  const seen = new Set(found.map((vector) => vector.provider));
  if (listMissed) {
    const known = new Set(found);
    for (const vector of hits) {
      if (!known.has(vector)) console.log("missed", vector.id, vector.provider, vector.source, vector.rule);
    }
    for (const vector of wrong) console.log("false alarm", vector.id, vector.rule);
  }
  console.log(
    `found ${found.length}/${hits.length} = ${(found.length / hits.length).toFixed(3)}`,
    ` providers ${seen.size}/${providers.size}`,
    ` false alarms ${wrong.length}/${misses.length} = ${(wrong.length / misses.length).toFixed(3)}`,
  );
}

function scoreCode(folders: readonly string[]): void {
  let size = 0;
  let count = 0;
  const started = performance.now();
  for (const path of folders.flatMap((folder) => [...filesBelow(folder)])) {
    const text = readFileSync(path, "utf8");
    if (text.slice(0, 8000).includes("\0")) continue;
    size += text.length;
    for (const finding of detectByTables({ path, text })) {
      if (finding.severity === "low") continue;
      count++;
      const { start } = finding.span;
      const context = text.slice(Math.max(0, start - 60), start + 12).replace(/\s+/g, " ");
      console.log(finding.rule, finding.confidence, path.slice(-70), "|", context);
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const megabytes = size / 1e6;
  console.log(
    `${count} findings in ${megabytes.toFixed(1)} MB = ${(count / megabytes).toFixed(3)} per MB, ${seconds.toFixed(1)} s`,
  );
}

const [first, ...rest] = process.argv.slice(2);
if (first === "--code") scoreCode(rest);
else if (first) scoreVectors(first, rest.includes("--missed"));
else console.error("usage: npx tsx bench/vectors.ts VECTORS.jsonl[.gz] [--missed] | --code FOLDER…");
