/** Before the end-to-end tests: packs the tarball and installs it once, the way a user gets it; every test uses that copy. */
const { execFileSync, spawnSync } = require("node:child_process");
const { mkdtempSync, writeFileSync, existsSync, readdirSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join, resolve } = require("node:path");
const manifest = require("../../scripts/manifest.cjs");

module.exports = async () => {
  const root = resolve(__dirname, "../..");
  if (!existsSync(join(root, "dist/keyguard.cjs"))) throw new Error("dist/ is missing: npm run build first");
  const folder = mkdtempSync(join(tmpdir(), "keyguard-e2e-"));
  const npm = (args, cwd) =>
    execFileSync("npm", args, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, npm_config_cache: join(folder, "cache") },
    });
  // As prepack and postpack do it, without a build.
  manifest.publish();
  try {
    npm(["pack", "--ignore-scripts", "--pack-destination", folder], root);
  } finally {
    manifest.restore();
  }
  const tarball = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(".tgz")),
  );
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  npm(["install", "--offline", "--no-audit", "--no-fund", tarball], folder);
  const managers = join(__dirname, "managers");
  const { dependencies } = require(join(managers, "package.json"));
  // No scripts: lefthook's would wire itself into this repository.
  if (!Object.keys(dependencies).every((name) => existsSync(join(managers, "node_modules", name))))
    npm(["install", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"], managers);
  installPreCommit(managers);
  process.env.KEYGUARD_MANAGERS = join(managers, "node_modules");
  process.env.KEYGUARD_E2E = folder;
  process.env.KEYGUARD_TARBALL = tarball;
  globalThis.__keyguardE2e = folder;
};

/** The pre-commit framework, where there is a Python with pip: its tests are left out else. */
function installPreCommit(managers) {
  const folder = join(managers, "node_modules", ".python");
  if (existsSync(join(folder, "pre_commit"))) return;
  const pip = [
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "--target",
    folder,
    "pre-commit==4.7.0",
  ];
  spawnSync("python3", pip, { stdio: "ignore", timeout: 60_000 });
}

module.exports.teardown = async () => rmSync(globalThis.__keyguardE2e, { recursive: true, force: true });
