/** Writes src/rules/index.ts: imports every provider's file. Run after adding one: `npx tsx scripts/rules-index.ts`. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Files of src/rules that hold other tables. */
const NO_PROVIDERS = new Set(["index.ts", "named-values.ts", "credential-files.ts", "fixed-forms.ts"]);

const folder = join(process.cwd(), "src/rules");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && !NO_PROVIDERS.has(name))
  .sort();
const nameOf = (file: string): string => {
  const name = file.slice(0, -3).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) ? `_${name}` : name;
};
const lines = [
  `import type { Rule } from "../detect/rule.ts";`,
  ...files.map((file) => `import { rules as ${nameOf(file)} } from "./${file}";`),
  "",
  "/** All rules, provider by provider. Written by scripts/rules-index.ts. */",
  `export const RULES: readonly Rule[] = [${files.map(nameOf).join(", ")}].flat();`,
  "",
];
writeFileSync(join(folder, "index.ts"), lines.join("\n"));
