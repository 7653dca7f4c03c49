export { historySource, rangeSource } from "./history.ts";
export { commitMessageSource } from "./message.ts";
export { pushSource, receiveSource } from "./push.ts";
export { openRepository, scanRoot } from "./repository.ts";
export type { Source } from "./source.ts";
export { stagedSource } from "./staged.ts";
export { stdinSource } from "./stdin.ts";
export { treeSource } from "./tree.ts";
export { readVersions, type VersionReader } from "./versions.ts";
