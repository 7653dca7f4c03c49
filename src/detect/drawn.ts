import { isPlaceholder } from "./placeholder.ts";
import { countKinds, looksRandom } from "./randomness.ts";

/** Whether a value of that length or more was drawn by a machine: letters and digits mixed as chance mixes them, and nothing that stands for another. */
export function isDrawn(value: string, least: number): boolean {
  if (value.length < least) return false;
  const { digits, letters } = countKinds(value);
  return digits >= 2 && letters >= 4 && looksRandom(value) && !isPlaceholder(value);
}
