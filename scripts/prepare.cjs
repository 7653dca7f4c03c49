/**
 * `npm run prepare`: wires this repository's own hooks in, and builds where nothing is built yet. That makes the repository itself installable, as the
 * pre-commit framework does it (`npm install --global git+file://…`, see .pre-commit-hooks.yaml): npm then leaves the tools for building out.
 */
const { execFileSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const at = (...path) => join(root, ...path);

/** npm as it was called, but without what concerns the outer installation alone. */
function npm(...args) {
  const env = { ...process.env };
  for (const name of Object.keys(env))
    if (/^npm_config_(?:global|prefix|omit|include|location)$/i.test(name)) delete env[name];
  const [program, ...first] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  execFileSync(program, [...first, ...args], { cwd: root, env, stdio: ["ignore", 2, 2] });
}

// Left by a packing that was broken off.
require("./manifest.cjs").restore();
const isBuilt = existsSync(at("dist", "keyguard.cjs"));
if (!isBuilt && !existsSync(at("node_modules", "esbuild"))) npm("ci", "--ignore-scripts", "--no-audit", "--no-fund");
if (!isBuilt) npm("run", "--silent", "build");
if (existsSync(at(".git")) && existsSync(at("node_modules", "husky")))
  void import("husky").then((husky) => husky.default());
