import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** One labelled place. Lines are 1-based, both included; columns 0-based, -1 where unknown. */
export interface Label {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly label: "secret" | "not" | "sample" | "neutral";
  readonly category: string;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The labels of `labels.jsonl.gz`, by path. */
export function readLabels(file: string): Map<string, Label[]> {
  const labels = new Map<string, Label[]>();
  for (const line of gunzipSync(readFileSync(file)).toString().trimEnd().split("\n")) {
    const label = JSON.parse(line) as Label;
    const rows = labels.get(label.path) ?? [];
    rows.push(label);
    labels.set(label.path, rows);
  }
  return labels;
}

/** Offsets where lines begin; `\n`, `\r\n` and `\r` end one. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let p = 0; p < text.length; p++) {
    const code = text.charCodeAt(p);
    if (code === 10 || (code === 13 && text.charCodeAt(p + 1) !== 10)) starts.push(p + 1);
  }
  return starts;
}

/** What a candidate teaches: 1 a secret, 0 none, -1 nothing (neutral, or another value of a line that holds a secret). */
export function targetOf(rows: readonly Label[], line: number, column: number, length: number): number {
  const under = rows.filter((row) => row.line <= line && row.endLine >= line);
  const exact = under.filter(
    (row) => row.valueStart >= 0 && row.line === line && row.valueStart < column + length && row.valueEnd > column,
  );
  if (exact.some((row) => row.label === "secret")) return 1;
  if (exact.length > 0) return exact.some((row) => row.label === "neutral") ? -1 : 0;
  const secrets = under.filter((row) => row.label === "secret");
  if (secrets.some((row) => row.valueStart < 0 && row.endLine === row.line)) return 1;
  if (secrets.length > 0 || under.some((row) => row.label === "neutral")) return -1;
  return 0;
}
