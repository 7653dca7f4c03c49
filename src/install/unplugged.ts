/** https://yarnpkg.com/configuration/yarnrc#pnpUnpluggedFolder */
const UNPLUGGED = /^(?<before>(?:[^/]+\/){0,20}unplugged\/keyguard-)[^/]+(?<after>\/node_modules\/keyguard)$/;

/**
 * The parts of a path to where Yarn's Plug'n'Play unpacks keyguard, around what changes with each version: a hash and often the version itself.
 * `undefined`: the path is another.
 */
export function unpluggedPath(path: string): { readonly before: string; readonly after: string } | undefined {
  const { before, after } = UNPLUGGED.exec(path)?.groups ?? {};
  return before === undefined || after === undefined ? undefined : { before, after };
}
