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

test("what is cut off within a key's structure is no key", () => {
  const text = ed25519(3);
  const [first = "", body = "", last = ""] = text.split("\n");
  expect(findWith(rule, [first, body.slice(0, 40), last].join("\n"))).toEqual([]);
});
