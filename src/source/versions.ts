import { readObjects } from "./blobs.ts";
import type { GitPlace } from "./git.ts";

/** A small file's text as it was committed last, and as it is staged; `undefined`: it isn't there. */
export interface Versions {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** @param options.path from the repository's top, with `/`, without a newline */
export async function stagedVersions({ path, ...place }: GitPlace & { readonly path: string }): Promise<Versions> {
  const objects = readObjects(place);
  try {
    objects.ask([`HEAD:${path}`, `:${path}`]);
    objects.finish();
    const texts: (string | undefined)[] = [];
    for (let i = 0; i < 2; i++) {
      const object = await objects.next();
      if (object?.type === "blob") texts.push((await object.read()).toString());
      else {
        await object?.skip();
        texts.push(undefined);
      }
    }
    return { before: texts[0], after: texts[1] };
  } finally {
    await objects.close();
  }
}
