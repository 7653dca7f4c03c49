/** What every match of a rule holds, in a form that is tested quickly: characters in a row. Most places of an anchor have none. */
import type { Rule } from "../rule.ts";
import { BEYOND, type Characters, type Node, treeOf } from "./regex.ts";

/** Sets of ASCII characters that follow one another. */
export type Row = readonly Characters[];

/** What a rule needs. */
export interface Necessary {
  /** At the anchor: a row with which every match begins. */
  readonly opening?: Row;
  /** Around the anchor: one of these rows is in every match. */
  readonly rows?: readonly Row[];
}

const LONGEST_ROW = 40;
/** A row that says less is in any text. */
const LEAST_BITS = 20;

export function necessaryFor(rule: Rule): Necessary {
  const tree = treeOf(rule.pattern);
  if (rule.startsAtAnchor) return { opening: openingOf(tree) };
  const rows = rowsIn(tree);
  return rows.every((row) => rowBits(row) >= LEAST_BITS) ? { rows } : {};
}

/** How much a row says, in bits. */
export function rowBits(row: Row): number {
  return row.reduce((sum, set) => sum + Math.log2(128 / sizeOf(set)), 0);
}

function sizeOf(set: Characters): number {
  return set.toString(2).replaceAll("0", "").length;
}

/** What is still to come: a node, and what follows it. */
interface Rest {
  readonly node: Node;
  readonly after: Rest | undefined;
}

/** Steps that one row may take; patterns that need more say less. */
const MOST_STEPS = 4000;
const LONGEST_OPENING = 24;

/** At each place of a match, from its first character on, what may stand there; up to where a match may end. */
function openingOf(tree: Node): Row {
  const row: Characters[] = [];
  let rests: (Rest | undefined)[] = [{ node: tree, after: undefined }];
  while (row.length < LONGEST_OPENING) {
    const step = firstOf(rests);
    if (!step || (step.set & BEYOND) !== 0n) break;
    row.push(step.set);
    rests = step.rests;
  }
  return row;
}

/** What the first characters may be, and what follows each; undefined: there may be none, or too many. */
function firstOf(starts: readonly (Rest | undefined)[]): { set: Characters; rests: (Rest | undefined)[] } | undefined {
  let set: Characters = 0n;
  const rests: (Rest | undefined)[] = [];
  const seen = new Map<Node, Set<Rest | undefined>>();
  const open = [...starts];
  for (let steps = 0; open.length > 0; steps++) {
    if (steps > MOST_STEPS) return undefined;
    const rest = open.pop();
    if (!rest) return undefined;
    const { node, after } = rest;
    const known = seen.get(node);
    if (known?.has(after)) continue;
    if (known) known.add(after);
    else seen.set(node, new Set([after]));
    if (node.kind === "one") {
      set |= node.set;
      rests.push(after);
    } else if (node.kind === "any") {
      for (const part of node.parts) open.push({ node: part, after });
    } else if (node.kind === "all") {
      open.push(node.parts.reduceRight<Rest | undefined>((tail, part) => ({ node: part, after: tail }), after));
    } else {
      if (node.least === 0) open.push(after);
      if (node.most > 0) open.push({ node: node.node, after: { node: oneLess(node), after } });
    }
  }
  return { set, rests };
}

const lessOf = new WeakMap<Node, Node>();

/** What is left of a repetition after one turn; always the same object, so that ways that meet are seen to meet. */
function oneLess(node: Node & { kind: "many" }): Node {
  if (node.least === 0 && node.most === Number.POSITIVE_INFINITY) return node;
  const less = lessOf.get(node) ?? { ...node, least: Math.max(0, node.least - 1), most: node.most - 1 };
  lessOf.set(node, less);
  return less;
}

/** Rows of which every match holds one: of each alternative the one that says most. */
function rowsIn(node: Node): Row[] {
  if (node.kind === "any") return node.parts.flatMap(rowsIn);
  if (node.kind === "many" && node.node.kind !== "one") return node.least > 0 ? rowsIn(node.node) : [[]];
  if (node.kind !== "all") return [runOf(node)?.sets ?? []];
  const candidates: Row[][] = [];
  let row: Characters[] = [];
  for (const part of node.parts) {
    const run = runOf(part);
    if (run) row.push(...run.sets);
    if (run && !run.isOpenEnded) continue;
    candidates.push([row]);
    if (!run) candidates.push(rowsIn(part));
    row = run ? run.sets.slice() : [];
  }
  return best([...candidates, [row]]);
}

/** A part that is always a row by itself; open-ended: more may follow, and its end is a beginning again. */
function runOf(node: Node): { sets: Characters[]; isOpenEnded: boolean } | undefined {
  if (node.kind === "one") return (node.set & BEYOND) === 0n ? { sets: [node.set], isOpenEnded: false } : undefined;
  if (node.kind !== "many" || node.node.kind !== "one" || node.least === 0 || node.node.set & BEYOND) return undefined;
  const { set } = node.node;
  const sets = Array.from({ length: Math.min(node.least, LONGEST_ROW) }, () => set);
  return { sets, isOpenEnded: node.most !== sets.length };
}

/** Of several lists of rows, each of which serves, the one whose worst row says most. */
function best(lists: readonly Row[][]): Row[] {
  const worth = (rows: readonly Row[]): number => Math.min(...rows.map(rowBits), rows.length > 8 ? 0 : Infinity);
  return lists
    .reduce((one, other) => (worth(other) > worth(one) ? other : one))
    .map((row) => row.slice(0, LONGEST_ROW));
}
