/** What a regular expression costs, as far as a checker can tell. */
import { checkSync } from "recheck";

// In this thread: the one that `checkSync` starts otherwise may answer too late on a busy machine.
process.env.RECHECK_SYNC_BACKEND = "pure";

/**
 * From a fixed start, with the bounds taken away: the checker expands bounds one by one and would not end with them. What stays polynomial
 * then is bounded by the bounds, which the first test above asks for, and is timed by the second; what doubles with every character is not.
 */
export function relaxed(source: string): string {
  const bare = source
    .replace(/\(\?<?[!=](?:\[[^\]]*\]|[^)[])*\)/g, "")
    .replace(/\(\?<\w+>/g, "(?:")
    .replace(/\{(\d+)(?:,(\d+))?\}\??/g, (bounds, least: string, most = least) =>
      Number(most) <= 6 ? bounds.replace("?", "") : Number(least) === 0 ? "*" : "+",
    );
  return `^(?:${bare})`;
}

/** `unknown`: not decided in time. */
export function complexityOf(source: string, flags: string): string {
  const verdict = checkSync(source, flags, { checker: "automaton", timeout: 700 });
  return verdict.status === "unknown" ? "unknown" : verdict.complexity.type;
}
