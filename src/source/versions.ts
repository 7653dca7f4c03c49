import { readObjects } from "./blobs.ts";
import type { GitPlace } from "./git.ts";

/** A small file's text as it was committed last, and as it is staged; `undefined`: it isn't there. */
interface Versions {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Reads versions of small files, all by one git. */
export interface VersionReader {
  /** @param path from the repository's top, with `/`, without a newline */
  read(path: string): Promise<Versions>;
  close(): Promise<void>;
}

/** Starts git; `close` ends it. */
export function readVersions(place: GitPlace): VersionReader {
  const objects = readObjects(place);
  const text = async (): Promise<string | undefined> => {
    const object = await objects.next();
    if (object?.type === "blob") return (await object.read()).toString();
    await object?.skip();
    return undefined;
  };
  return {
    async read(path) {
      objects.ask([`HEAD:${path}`, `:0:${path}`]);
      return { before: await text(), after: await text() };
    },
    close: async () => {
      objects.finish();
      await objects.close();
    },
  };
}
