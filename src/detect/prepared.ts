import { RULES } from "../rules/index.ts";
import { JUDGE_ANCHORS } from "./judge/index.ts";
import { namedAnchors } from "./named-values.ts";
import { type Wiring, wireUp } from "./wiring.ts";

/** The wiring of all rules, made at the start: only where the sources run as they are. The build puts the finished one in its place. */
export function preparedWiring(): Wiring {
  return wireUp(RULES, namedAnchors(), JUDGE_ANCHORS);
}
