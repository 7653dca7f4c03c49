/**
 * Builds dist/: the command line (CommonJS, because it starts faster), the library (ESM and CommonJS) with its types, the gate's patterns and
 * schema.json. A dynamic import of a file of ours becomes a bundle of its own, so that what a run does not need is never read.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import { type BuildOptions, build, type Plugin } from "esbuild";

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
const sources = join(root, "src");

/** `src/cli/scan.ts` → `cli-scan` */
function bundleName(path: string): string {
  return relative(sources, path).replace(/\.ts$/, "").replace(/[\\/]/g, "-");
}

/** Tables that several bundles need, and that most runs need not at all: bundles of their own, read when something in them is first used. */
const SHARED = new Set(
  ["rules/index.ts", "rules/named-values.ts", "detect/credential-content.ts", "messages/all.ts", "cli/examine.ts"].map(
    (path) => join(sources, path),
  ),
);

/**
 * Collects the files that are imported dynamically, and leaves the import to Node. A static import of a shared file becomes one that is read when
 * one of its names is first used.
 */
function lazyBundles(found: Map<string, string>): Plugin {
  return {
    name: "lazy-bundles",
    setup(builder) {
      builder.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
        const file = resolve(resolveDir, path);
        if (kind === "dynamic-import") {
          found.set(bundleName(file), file);
          return { path: `./${bundleName(file)}.cjs`, external: true };
        }
        if (kind !== "import-statement" || !SHARED.has(file)) return undefined;
        found.set(bundleName(file), file);
        return { path: file, namespace: "lazy" };
      });
      builder.onLoad({ filter: /./, namespace: "lazy" }, ({ path }) => ({ contents: lazyModule(path) }));
      // Node's own module for processes brings in streams and sockets: a hook whose shell has asked git needs none of it.
      builder.onResolve({ filter: /^node:child_process$/ }, ({ path, namespace }) =>
        namespace === "lazy-node" ? { path, external: true } : { path, namespace: "lazy-node" },
      );
      builder.onLoad({ filter: /./, namespace: "lazy-node" }, ({ path }) => ({
        contents: lazyExports(path, ["spawn", "spawnSync", "execFile", "execFileSync"]),
      }));
    },
  };
}

/** Names that a file of ours exports, as properties that load its bundle. */
function lazyModule(file: string): string {
  const names = [...readFileSync(file, "utf8").matchAll(/^export (?:const|(?:async )?function|class) (\w+)/gm)].map(
    ([, name]) => name,
  );
  return lazyExports(`./${bundleName(file)}.cjs`, names);
}

function lazyExports(module: string, names: readonly (string | undefined)[]): string {
  const getters = names.map((name) => `get ${name}() { return require(${JSON.stringify(module)}).${name}; }`);
  return `module.exports = { ${getters.join(", ")} };`;
}

/** Where the command line's wiring and the sieve's tables lie. */
const TABLES = "tables.wasm";

/** Says how the engine comes by the wiring of all rules; and puts in the list of their ids. */
function prepared(wiring: () => Promise<string>): Plugin {
  return {
    name: "prepared",
    setup(builder) {
      builder.onLoad({ filter: /[\\/]detect[\\/]prepared\.ts$/ }, async () => {
        const contents = `import { unpackTables } from "./tables.ts";
          import { unpackWiring } from "./wiring.ts";
          ${await wiring()}
          export function preparedWiring() { return unpackWiring(unpackTables(bytes())); }`;
        return { contents, loader: "ts", resolveDir: join(sources, "detect") };
      });
      builder.onLoad({ filter: /[\\/]detect[\\/]rule-ids\.ts$/ }, async () => {
        const { ruleIds } = await import("../src/detect/rule-ids.ts");
        const list = JSON.stringify([...ruleIds()].join(" "));
        return { contents: `export function ruleIds() { return new Set(${list}.split(" ")); }` };
      });
    },
  };
}

/** The command line reads it from a file as it is needed: a hook's run has no time to unpack it. */
async function wiringFromFile(): Promise<string> {
  return `import { readFileSync } from "node:fs";
    import { join } from "node:path";
    import { outOfContainer } from "../container.ts";
    const bytes = () => outOfContainer(readFileSync(join(__dirname, "${TABLES}")));`;
}

/** The library may be bundled by others, away from its files. */
async function wiringInside(): Promise<string> {
  const { packTables } = await import("../src/detect/tables.ts");
  const { wiringTables } = await import("../src/detect/wiring.ts");
  const { preparedWiring } = await import("../src/detect/prepared.ts");
  const data = deflateRawSync(packTables(wiringTables(preparedWiring())), { level: 9 }).toString("base64");
  return `import { inflateRawSync } from "node:zlib";
    const bytes = () => inflateRawSync(Buffer.from("${data}", "base64"));`;
}

async function buildCommandLine(): Promise<void> {
  const known = new Map([
    ["keyguard", join(sources, "bin.ts")],
    ["cli-worker", join(sources, "cli/worker.ts")],
  ]);
  const done = new Set<string>();
  while (done.size < known.size) {
    const entries = [...known].filter(([name]) => !done.has(name));
    await build({
      entryPoints: Object.fromEntries(entries),
      outdir: dist,
      outExtension: { ".js": ".cjs" },
      bundle: true,
      platform: "node",
      mainFields: ["module", "main"],
      target: "node20",
      format: "cjs",
      minify: true,
      legalComments: "none",
      // V8 holds such a text in half the memory, and reads it without decoding.
      charset: "ascii",
      supported: { "dynamic-import": false },
      plugins: [lazyBundles(known), prepared(wiringFromFile)],
      external: ["./*.cjs"],
    });
    for (const [name] of entries) done.add(requireAscii(name));
  }
}

/** The loader reads bundles as Latin-1; esbuild leaves regular expressions as they are written. */
function requireAscii(name: string): string {
  const text = readFileSync(join(dist, `${name}.cjs`), "latin1");
  const at = text.search(/[^\0-\x7f]/);
  if (at >= 0) throw new Error(`${name}.cjs is not ASCII near ${text.slice(at - 60, at)}: write \\u… there`);
  return name;
}

async function buildLibrary(): Promise<void> {
  const common: BuildOptions = {
    entryPoints: [join(sources, "index.ts")],
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    target: "node20",
    charset: "utf8",
    plugins: [prepared(wiringInside)],
  };
  await build({ ...common, format: "cjs", minify: true, outfile: join(dist, "lib/index.cjs") });
  // One engine for both module systems: an error thrown by one is an instance of the class that the other exports.
  const names = Object.keys(createRequire(join(root, "package.json"))("./dist/lib/index.cjs") as object);
  writeFileSync(
    join(dist, "lib/index.mjs"),
    `import library from "./index.cjs";\nexport const { ${names.join(", ")} } = library;\n`,
  );
}

/** The declarations that the library's face leads to, from `index.d.ts` on. */
function reachable(out: string): string[] {
  const found = new Set(["index.d.ts"]);
  for (const name of found) {
    for (const [, target] of readFileSync(join(out, name), "utf8").matchAll(/(?:from |import\()"(\.[^"]+?)\.ts"/g)) {
      found.add(relative(out, join(out, name, "..", `${target}.d.ts`)));
    }
  }
  return [...found];
}

/** Declarations, once for each module system: TypeScript tells them apart by the extension. */
function buildTypes(): void {
  const out = join(dist, "types");
  execFileSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.types.json"), "--outDir", out],
    { stdio: "inherit" },
  );
  const names = reachable(out);
  for (const [extension, module] of [
    ["mts", "mjs"],
    ["cts", "cjs"],
  ] as const) {
    for (const name of names) {
      const text = readFileSync(join(out, name), "utf8").replace(
        /(from |import\()"(\.[^"]+?)\.ts"/g,
        `$1"$2.${module}"`,
      );
      const target = join(dist, "lib", name.replace(/\.d\.ts$/, `.d.${extension}`));
      mkdirSync(join(target, ".."), { recursive: true });
      writeFileSync(target, text);
    }
  }
  rmSync(out, { recursive: true });
}

async function buildData(): Promise<void> {
  const { z } = await import("zod");
  const { configSchema } = await import("../src/config/schema.ts");
  const { gateLists } = await import("../src/detect/gate.ts");
  writeFileSync(
    join(root, "schema.json"),
    `${JSON.stringify(z.toJSONSchema(configSchema, { io: "input" }), null, 2)}\n`,
  );
  const { words, patterns } = gateLists();
  writeFileSync(join(dist, "gate-words.txt"), `${words.join("\n")}\n`, "latin1");
  writeFileSync(join(dist, "gate-patterns.txt"), `${patterns.join("\n")}\n`, "latin1");
  const { secondLook } = await import("../src/detect/second-look.ts");
  const { anyCase, exact } = secondLook();
  writeFileSync(join(dist, "gate-again.txt"), `${anyCase.join("\n")}\n`, "latin1");
  writeFileSync(join(dist, "gate-exact.txt"), `${exact.join("\n")}\n`, "latin1");
}

/** The sieve's program, from AssemblyScript, and the tables that it and the engine read. */
async function buildSieve(): Promise<void> {
  const asc = join(root, "node_modules/assemblyscript/bin/asc.js");
  const options = ["-O3", "--noAssert", "--runtime", "stub", "--use", "abort=", "--enable", "simd"];
  const source = relative(root, join(sources, "detect/sieve/assembly/index.ts"));
  execFileSync(process.execPath, [asc, source, ...options, "-o", "dist/sieve.wasm"], { cwd: root, stdio: "inherit" });
  const { RULES } = await import("../src/rules/index.ts");
  const { sieveTables } = await import("../src/detect/sieve/layout.ts");
  const { inContainer } = await import("../src/container.ts");
  const { preparedWiring } = await import("../src/detect/prepared.ts");
  writeFileSync(join(dist, TABLES), inContainer(sieveTables(preparedWiring(), RULES)));
}

async function main(): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  rmSync(join(root, ".code-cache"), { recursive: true, force: true });
  mkdirSync(dist);
  await Promise.all([buildCommandLine(), buildLibrary(), buildData(), buildSieve()]);
  buildTypes();
  chmodSync(join(dist, "keyguard.cjs"), 0o755);
}

void main();
