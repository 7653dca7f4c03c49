import type { PackedWiring } from "./wiring.ts";

/** The wiring of all rules, put in by the build; undefined where the sources run as they are: then it is made at the start. */
export const PREPARED: PackedWiring | undefined = undefined;
