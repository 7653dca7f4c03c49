import type { Detection } from "./finding.ts";
import { SEVERITIES } from "./rule.ts";

/** Ranks two detections of the same characters: the one that says more about them comes first. */
function moreTelling(a: Detection, b: Detection): number {
  // A shape says more than a value beside a provider's name, and that more than a judged one.
  const generic = (d: Detection): number => (d.provider === "generic" ? 2 : d.rule.endsWith("-credential") ? 1 : 0);
  return (
    generic(a) - generic(b) ||
    b.parts.length - a.parts.length ||
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    b.confidence - a.confidence ||
    b.span.end - b.span.start - (a.span.end - a.span.start)
  );
}

/** Whether one credential, with its parts, covers characters of the other. */
function overlaps(a: Detection, b: Detection): boolean {
  const crosses = (x: { start: number; end: number }, y: { start: number; end: number }): boolean =>
    x.start < y.end && y.start < x.end;
  return crosses(a.span, b.span) || a.parts.some((part) => crosses(part.span, b.span));
}

/** One credential is one finding: of detections that share characters only the most telling stays. In the order of the text. */
export function withoutOverlaps(detections: readonly Detection[]): Detection[] {
  if (detections.length < 2) return [...detections];
  const kept: Detection[] = [];
  const ranked = [...detections].sort((a, b) => moreTelling(a, b) || a.span.start - b.span.start);
  const taken = new IntervalIndex();
  for (const detection of ranked) {
    if (taken.candidates(detection).some((other) => overlaps(other, detection))) continue;
    kept.push(detection);
    taken.add(detection);
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Finds what may overlap without comparing everything with everything: buckets of 1,024 characters. */
class IntervalIndex {
  readonly #buckets = new Map<number, Detection[]>();

  add(detection: Detection): void {
    for (const span of [detection.span, ...detection.parts.map((part) => part.span)]) {
      for (let bucket = span.start >> 10; bucket <= span.end >> 10; bucket++) {
        const list = this.#buckets.get(bucket);
        if (list) list.push(detection);
        else this.#buckets.set(bucket, [detection]);
      }
    }
  }

  candidates(detection: Detection): Detection[] {
    const found: Detection[] = [];
    for (let bucket = detection.span.start >> 10; bucket <= detection.span.end >> 10; bucket++) {
      found.push(...(this.#buckets.get(bucket) ?? []));
    }
    return found;
  }
}
