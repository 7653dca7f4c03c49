/**
 * `node scripts/manifest.cjs publish`: for the time of packing, package.json without what only this repository needs. A `prepare` script there
 * would make npm warn whoever installs the tarball. `node scripts/manifest.cjs restore`: puts it back, byte for byte; also after a packing that was broken off.
 */
const { existsSync, readFileSync, renameSync, copyFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const manifest = join(__dirname, "..", "package.json");
const kept = join(__dirname, "..", ".package.json.kept");
const OURS = ["scripts", "devDependencies", "overrides"];

function restore() {
  if (existsSync(kept)) renameSync(kept, manifest);
}

function publish() {
  restore();
  copyFileSync(manifest, kept);
  const published = JSON.parse(readFileSync(manifest, "utf8"));
  for (const key of OURS) delete published[key];
  writeFileSync(manifest, `${JSON.stringify(published, null, 2)}\n`);
}

module.exports = { publish, restore };

if (require.main === module) (process.argv[2] === "publish" ? publish : restore)();
