import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "../../src/detect/random.ts";
import { RULES } from "../../src/rules/index.ts";
import { examplesOf, findWith } from "./one-rule.ts";

const cases = RULES.map((rule) => [rule.id, rule] as const);

describe("the rules as a table", () => {
  test("every id is its own, kebab-case, and begins with its provider or says what it is", () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test("every rule says where it is documented and where it is revoked", () => {
    expect(RULES.filter((rule) => rule.source === "" || rule.revoke === "").map((rule) => rule.id)).toEqual([]);
  });

  test("anchors are lower case, ASCII and at least three characters", () => {
    const odd = RULES.flatMap((rule) => rule.anchors.map((anchor) => [rule.id, anchor] as const)).filter(
      ([, anchor]) => !/^[!-~ ]{3,}$/.test(anchor) || anchor !== anchor.toLowerCase(),
    );
    expect(odd).toEqual([]);
  });

  test("all files of rules are in the list", () => {
    const tables = new Set(["index.ts", "named-values.ts", "credential-files.ts", "fixed-forms.ts"]);
    const folder = join(__dirname, "../../src/rules");
    const files = readdirSync(folder).filter((name) => !tables.has(name));
    const inUse = new Set(RULES);
    for (const file of files) {
      const { rules } = require(join(folder, file)) as { rules: typeof RULES };
      expect(rules.length).toBeGreaterThan(0);
      expect(rules.every((rule) => inUse.has(rule))).toBe(true);
    }
  });
});

describe.each(cases)("%s", (_, rule) => {
  test("finds each of its examples", () => {
    for (const text of examplesOf(rule, seededRandom)) {
      const found = findWith(rule, text);
      expect({ text, found: found.length }).toEqual({ text, found: 1 });
      expect(text.slice(found[0]?.span.start, found[0]?.span.end)).toBe(found[0]?.secret);
    }
  });

  test("holds an anchor in what it matches, and within reach", () => {
    for (const text of examplesOf(rule, seededRandom)) {
      // Far from anything else the window is all that the pattern sees.
      const padded = `${" ".repeat(30_000)}\n${text}\n${" ".repeat(30_000)}`;
      expect(findWith(rule, padded)).toHaveLength(1);
    }
  });

  test("leaves near misses alone", () => {
    for (let seed = 1; seed <= 5; seed++) {
      for (const text of rule.nearMiss?.(seededRandom(seed)) ?? []) {
        expect({ text, found: findWith(rule, text).map((found) => found.secret.length) }).toEqual({ text, found: [] });
      }
    }
  });

  test("leaves the example alone when its value is filled with x", () => {
    for (const text of examplesOf(rule, seededRandom)) {
      const secret = findWith(rule, text)[0]?.secret ?? "";
      const prefix = rule.anchors.find((anchor) => secret.toLowerCase().startsWith(anchor)) ?? "";
      const filled = secret.slice(0, prefix.length) + secret.slice(prefix.length).replace(/[A-Za-z0-9]/g, "x");
      expect(findWith(rule, text.replace(secret, filled)).filter((found) => found.severity !== "low")).toEqual([]);
    }
  });

  test("does not find a value of fixed length that lacks its last character", () => {
    if (!hasFixedLength(rule.pattern.source)) return;
    for (const text of examplesOf(rule, seededRandom)) {
      const { span } = findWith(rule, text)[0] ?? { span: { start: 0, end: 0 } };
      const short = text.slice(0, span.end - 1) + text.slice(span.end);
      expect(findWith(rule, short).filter((found) => found.span.start === span.start)).toEqual([]);
    }
  });
});

/** No range, no alternative, nothing optional: every match is as long as every other. */
function hasFixedLength(source: string): boolean {
  const bare = source.replace(/\(\?<?[!=](?:\[[^\]]*\]|[^)[])*\)/g, "").replace(/\[(?:\\.|[^\]])*\]/g, "C");
  return !/[|?*+]|\{\d+,/.test(bare.replace(/\\./g, "L"));
}

describe("the gate", () => {
  test("grep lets every example of every rule through", () => {
    const folder = mkdtempSync(join(tmpdir(), "keyguard-gate-"));
    try {
      for (const rule of RULES) {
        const patterns = rule.gate
          ? [rule.gate]
          : rule.anchors.map((anchor) => anchor.replace(/[\\^$.[\]|()?*+{}]/g, "\\$&"));
        const texts = [...examplesOf(rule, seededRandom)];
        writeFileSync(join(folder, "patterns"), `${patterns.join("\n")}\n`);
        for (const [i, text] of texts.entries()) writeFileSync(join(folder, `${i}.txt`), `${text}\n`);
        const names = texts.map((_, i) => `${i}.txt`);
        const grep = spawnSync("grep", ["-E", "-i", "-L", "-f", "patterns", "--", ...names], {
          cwd: folder,
          env: { ...process.env, LC_ALL: "C" },
          encoding: "utf8",
        });
        expect({ rule: rule.id, stopped: grep.stdout, error: grep.stderr }).toEqual({
          rule: rule.id,
          stopped: "",
          error: "",
        });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
