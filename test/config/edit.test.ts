import { getNodeValue, parseTree } from "jsonc-parser";
import { addAllowEntry, STARTER_CONFIG } from "../../src/config/edit.ts";

const entry = { path: "a/**", reason: "b" };
const parsedOf = (text: string): { allow: unknown[] } => getNodeValue(parseTree(text) as never);

test("begins a file", () => {
  expect(parsedOf(addAllowEntry("", entry)).allow).toEqual([entry]);
});

test("keeps comments, order and what is there", () => {
  const text = `{\n  // why\n  "ignore": ["x"], /* and */\n  "allow": [\n    { "path": "old", "reason": "r" } // kept\n  ]\n}\n`;
  const edited = addAllowEntry(text, entry);
  expect(parsedOf(edited).allow).toEqual([{ path: "old", reason: "r" }, entry]);
  for (const kept of ["// why", "/* and */", "// kept", '"ignore": ["x"],']) expect(edited).toContain(kept);
});

test("keeps tabs, CRLF and a byte-order mark", () => {
  const edited = addAllowEntry('\ufeff{\r\n\t"allow": []\r\n}\r\n', entry);
  expect(edited.startsWith("\ufeff{\r\n\t")).toBe(true);
  expect(edited.replaceAll("\r\n", "")).not.toContain("\n");
});

test("adds to the starter config, and to package.json", () => {
  expect(parsedOf(addAllowEntry(STARTER_CONFIG, entry)).allow).toEqual([entry]);
  const edited = addAllowEntry('{\n  "name": "x",\n  "keyguard": {}\n}\n', entry, true);
  expect(JSON.parse(edited)).toEqual({ name: "x", keyguard: { allow: [entry] } });
});
