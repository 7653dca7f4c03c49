import { applyEdits, type FormattingOptions, findNodeAtLocation, modify, parseTree } from "jsonc-parser";
import type { AllowEntry } from "./config.ts";

/** A config to start from. Every key is there as a comment, so that the reader need not look them up. */
export const STARTER_CONFIG = `{
  "$schema": "./node_modules/keyguard/schema.json",

  // Never scanned:
  "ignore": [],

  // Rules by id (\`npx keyguard rules\` lists them): "off", or { "severity": "low" }
  "rules": {},

  // Known cases that may be committed. Each needs a reason; \`npx keyguard allow\` adds one, for example:
  // { "path": "test/fixtures/**", "reason": "generated sample keys" }
  "allow": []
}
`;

/**
 * Adds an entry to \`allow\`, leaving comments, order, indentation and line ends as they are.
 * @param text the file's contents; empty: a new file is begun
 * @param inPackageJson the config is the key \`keyguard\` of a package.json
 */
export function addAllowEntry(text: string, entry: AllowEntry, inPackageJson = false): string {
  if (text.trim() === "") {
    return `${JSON.stringify({ $schema: "./node_modules/keyguard/schema.json", allow: [entry] }, null, 2)}\n`;
  }
  const bom = text.charCodeAt(0) === 0xfeff ? "\ufeff" : "";
  const body = text.slice(bom.length);
  const root = inPackageJson ? ["keyguard"] : [];
  const tree = parseTree(body);
  const list = tree && findNodeAtLocation(tree, [...root, "allow"]);
  const formattingOptions = formattingOf(body);
  const edits = list
    ? modify(body, [...root, "allow", list.children?.length ?? 0], entry, { formattingOptions, isArrayInsertion: true })
    : modify(body, [...root, "allow"], [entry], { formattingOptions });
  return bom + applyEdits(body, edits);
}

function formattingOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)["/}]/.exec(text)?.[1] ?? "  ";
  return { insertSpaces: !indent.startsWith("\t"), tabSize: indent.length, eol: text.includes("\r\n") ? "\r\n" : "\n" };
}
