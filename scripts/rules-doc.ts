/** Writes docs/rules.md: every rule, every named value and every credential file. Run: `npx tsx scripts/rules-doc.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CREDENTIAL_FILES } from "../src/rules/credential-files.ts";
import { RULES } from "../src/rules/index.ts";
import { NAMED_VALUES, namedValueRule } from "../src/rules/named-values.ts";

/** Text for a table's cell. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replace(/\s+/g, " ");
}

function code(text: string): string {
  return `\`${cell(text)}\``;
}

/** Addresses become links, other advice stays. */
function place(text: string): string {
  return /^https:\/\/\S+$/.test(text) ? `<${text}>` : cell(text);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

const shaped = [...RULES].sort((a, b) => a.provider.localeCompare(b.provider, "en"));
const named = [...NAMED_VALUES].sort((a, b) => a.provider.localeCompare(b.provider, "en"));
const providers = new Set([...shaped, ...named].map((each) => each.provider));
const forms = shaped.length + named.reduce((sum, row) => sum + row.values.length, 0);

const page = `# Rules

${shaped.length} rules for credentials with a telling shape, ${named.length} rows of plain values that a provider's name beside them tells, and
${CREDENTIAL_FILES.length} patterns of credential files: ${forms} forms of ${providers.size} providers. Values that neither shape nor provider tells are
judged by evidence: see [detection.md](detection.md).

Most forms, and the addresses of formats and of places to revoke, come from general knowledge and public examples; they have not been
checked at each provider. Corrections are welcome.

\`keyguard explain RULE\` says what to do about a finding. This page is written by \`npx tsx scripts/rules-doc.ts\`.

## Shapes

${table(
  ["Rule", "What it is", "Severity", "Format", "Revoke"],
  shaped.map((rule) => [code(rule.id), cell(rule.title), rule.severity, place(rule.source), place(rule.revoke)]),
)}

## Plain values beside a provider's name

The notation of a value: \`hex:32\` is 32 hexadecimal digits, \`base62:20-40\` 20 to 40 letters and digits, \`anyuuid\` five groups as in a UUID;
literal text stands outside of braces.

${table(
  ["Rule", "Names", "Values", "Opens", "Revoke"],
  named.map((row) => [
    code(namedValueRule(row).id),
    row.names.map(code).join(", "),
    row.values.map(code).join(", "),
    cell(row.opens),
    place(row.revoke),
  ]),
)}

## Credential files

Rule \`credential-file\`. An empty file, a template, placeholders and an encrypted file pass. Where the last column says more than \`always\`, the
content must show it.

${table(
  ["Pattern", "What it is", "Why", "Instead", "Content"],
  CREDENTIAL_FILES.map((row) => [code(row.pattern), cell(row.what), cell(row.reason), cell(row.instead), row.content]),
)}
`;
writeFileSync(join(process.cwd(), "docs/rules.md"), page);
