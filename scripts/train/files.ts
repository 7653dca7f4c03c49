import { readdirSync, statSync } from "node:fs";

const BINARY =
  /\.(?:png|jpe?g|gif|ico|woff2?|ttf|eot|otf|zip|gz|tgz|jar|whl|so|dylib|dll|exe|node|wasm|pdf|mo|pyc|npz|npy|parquet|mp[34]|bin|dat|db|sqlite)$/i;
const LARGEST = 5_000_000;

/** The paths of a folder's text files, relative to it, sorted; no binaries, nothing larger than 5 MB. */
export function textFiles(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return paths.filter((path) => {
    if (BINARY.test(path)) return false;
    const stat = statSync(`${folder}/${path}`, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size > 0 && stat.size <= LARGEST;
  });
}
