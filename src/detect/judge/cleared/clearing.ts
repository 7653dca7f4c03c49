import type { Candidate } from "../candidate.ts";

/** Tells of one kind of value that what stands around it clears it. */
export type Clearing = (text: string, candidate: Candidate) => boolean;
