import type { Detection, Part } from "./finding.ts";
import type { SearchedText } from "./match-rule.ts";
import { looksRandom } from "./randomness.ts";

/** A key id whose other half is looked for beside it. */
interface Pair {
  /** The rule that finds the id. */
  readonly rule: string;
  /** What the other half is called among the finding's parts. */
  readonly part: string;
  /** The other half, delimited; tried on a stretch of at most twice `REACH` characters. */
  readonly value: RegExp;
}

const PAIRS: readonly Pair[] = [
  { rule: "aws-access-key-id", part: "secret", value: /(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g },
  { rule: "alibaba-access-key-id", part: "secret", value: /(?<![A-Za-z0-9])[A-Za-z0-9]{30}(?![A-Za-z0-9])/g },
  { rule: "twilio-api-key-sid", part: "secret", value: /(?<![A-Za-z0-9])[A-Za-z0-9]{32}(?![A-Za-z0-9])/g },
  { rule: "digitalocean-spaces-key", part: "secret", value: /(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{43}(?![A-Za-z0-9/+=])/g },
  { rule: "exoscale-api-key", part: "secret", value: /(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g },
  { rule: "razorpay-live-key-id", part: "secret", value: /(?<![A-Za-z0-9])[A-Za-z0-9]{24}(?![A-Za-z0-9])/g },
  { rule: "volcengine-access-key-id", part: "secret", value: /(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{58}==/g },
  { rule: "soracom-auth-key-id", part: "secret", value: /(?<![A-Za-z0-9])secret-[A-Za-z0-9]{60,70}(?![A-Za-z0-9])/g },
  { rule: "google-hmac-access-id", part: "secret", value: /(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g },
  { rule: "tencent-secret-id", part: "secret", value: /(?<![A-Za-z0-9])[A-Za-z0-9]{32}(?![A-Za-z0-9])/g },
];

/** Both halves stand in one structure: within six lines and this many characters. */
const REACH = 600;
const MOST_LINES = 6;

/**
 * Joins the halves of a credential: a key id with the secret beside it is one finding with the secret as a part, and a detection of that
 * secret by itself is left out.
 */
export function pairUp(detections: readonly Detection[], document: SearchedText): Detection[] {
  const taken = new Set<number>();
  const paired = detections.map((detection) => {
    const pair = PAIRS.find((each) => each.rule === detection.rule);
    if (!pair || detection.parts.some((part) => part.name === pair.part)) return detection;
    const part = otherHalf(detection, pair, document.text, taken);
    if (!part) return detection;
    taken.add(part.span.start);
    return {
      ...detection,
      parts: [...detection.parts, part],
      confidence: 1,
      evidence: [...detection.evidence, `its ${pair.part} stands beside it`],
    };
  });
  if (taken.size === 0) return paired;
  const ids = new Set(PAIRS.map((pair) => pair.rule));
  return paired.filter((detection) => ids.has(detection.rule) || !taken.has(detection.span.start));
}

/** The nearest value of the other half's form; after the id rather than before it. */
function otherHalf({ span }: Detection, pair: Pair, text: string, taken: ReadonlySet<number>): Part | undefined {
  const from = linesAway(text, span.start, -1);
  const stretch = text.slice(from, linesAway(text, span.end, 1));
  let best: { part: Part; distance: number } | undefined;
  for (const match of stretch.matchAll(pair.value)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (taken.has(start) || (start < span.end && end > span.start) || !looksRandom(match[0])) continue;
    const distance = start >= span.end ? start - span.end : 2 * (span.start - end) + 1;
    if (!best || distance < best.distance)
      best = { part: { name: pair.part, span: { start, end }, value: match[0] }, distance };
  }
  return best?.part;
}

/** The offset `MOST_LINES` lines before or after another, at most `REACH` away. */
function linesAway(text: string, offset: number, direction: -1 | 1): number {
  let at = offset;
  for (let lines = 0; Math.abs(at - offset) < REACH && at >= 0 && at < text.length; at += direction) {
    if (text.charCodeAt(at) === 10 && ++lines > MOST_LINES) break;
  }
  return Math.max(0, Math.min(text.length, at));
}
