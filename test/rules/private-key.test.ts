import { scanDocument } from "../../src/detect/engine.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { RULES } from "../../src/rules/index.ts";
import { findWith } from "./one-rule.ts";

const rule = RULES.find(({ id }) => id === "private-key") as (typeof RULES)[number];

/** RFC 8410: a sequence of the version, Ed25519's identifier and the key in two strings. */
function ed25519(seed: number): string {
  const head = Buffer.from("302e020100300506032b657004220420", "hex");
  const body = Buffer.concat([head, Buffer.from(seededRandom(seed).hex(64), "hex")]).toString("base64");
  const label = ["PRIVATE", "KEY"].join(" ");
  return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
}

test("a short key is found also where chance makes it look like words", () => {
  const missed = Array.from({ length: 1500 }, (_, seed) => ed25519(seed)).filter(
    (text) => findWith(rule, text).length !== 1,
  );
  expect(missed).toEqual([]);
});

/** In P-256, of bytes that nobody drew for it: a sequence of just its length. */
function sec1(seed: number): string[] {
  const random = seededRandom(seed);
  const head = Buffer.from("30770201010420", "hex");
  const parts = [head, random.hex(64), "a00a06082a8648ce3d030107a144034200", random.hex(130)];
  const der = Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "hex") : part)));
  const label = ["EC PRIVATE", "KEY"].join(" ");
  return [`-----BEGIN ${label}-----`, ...(der.toString("base64").match(/.{1,64}/g) ?? []), `-----END ${label}-----`];
}

test.each<readonly [string, (lines: readonly string[]) => string]>([
  ["in echoes", (lines) => lines.map((line) => `echo "${line}" >> key.pem`).join("\n")],
  ["in a log", (lines) => lines.map((line) => `2026-01-01T00:00:00Z INFO ${line}`).join("\n")],
  ["in a patch", (lines) => lines.map((line) => `+${line}`).join("\n")],
  ["in joined strings", (lines) => lines.map((line) => `"${line}\\n"`).join(" +\n")],
  ["without its end", (lines) => lines.slice(0, -1).join("\n")],
  ["as a part of a URL", (lines) => `key=${encodeURIComponent(lines.join("\n"))}`],
])("a short key %s is found", (_, written) => {
  const missed = Array.from({ length: 100 }, (_unused, seed) => `${written(sec1(seed))}\n`).filter(
    (text) => !scanDocument({ path: "a.txt", text }).some(({ severity }) => severity === "critical"),
  );
  expect(missed).toEqual([]);
});

test("what is cut off within a key's structure is no key", () => {
  const text = ed25519(3);
  const [first = "", body = "", last = ""] = text.split("\n");
  expect(findWith(rule, [first, body.slice(0, 40), last].join("\n"))).toEqual([]);
});
