import type { Finding } from "./finding.ts";
import { isTrialFile } from "./trial-file.ts";

/** Recorded requests and settings hold tokens that were in use, also beside examples. */
const RECORD = /\.(?:json|ya?ml|toml|ini|env|properties|har|xml|http|rest)$/i;

/**
 * A token in a test or in documentation that says itself that it has expired opens nothing, and was made to be shown: of low severity. Elsewhere
 * it tells what was leaked before, and that its like may follow.
 * @param today `YYYY-MM-DD`, as in `details.expires`
 */
export function withExpiry(finding: Finding, today: string): Finding {
  const { expires } = finding.details;
  if (expires === undefined || expires >= today || !isTrialFile(finding.path) || RECORD.test(finding.path))
    return finding;
  return { ...finding, severity: "low", evidence: [...finding.evidence, `expired on ${expires}`] };
}
