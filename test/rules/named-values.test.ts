import { WORDS } from "../../src/detect/judge/weights.generated.ts";
import { matchNamedValues, namedAnchors } from "../../src/detect/named-values.ts";
import { isPlaceholder } from "../../src/detect/placeholder.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { looksRandom } from "../../src/detect/randomness.ts";
import { exampleOf, parseShape } from "../../src/detect/shape.ts";
import { NAMED_VALUES, ORDINARY_NAMES } from "../../src/rules/named-values.ts";

function find(text: string): ReturnType<typeof matchNamedValues> {
  const lower = text.toLowerCase();
  const hits = namedAnchors().flatMap((anchor) => {
    const starts: { anchor: string; start: number }[] = [];
    for (let at = lower.indexOf(anchor); at !== -1; at = lower.indexOf(anchor, at + 1))
      starts.push({ anchor, start: at });
    return starts;
  });
  return matchNamedValues({ path: "config.txt", text }, hits);
}

describe("the table of named values", () => {
  test("names at least 500 providers with at least 700 forms", () => {
    expect(new Set(NAMED_VALUES.map((row) => row.provider)).size).toBeGreaterThanOrEqual(500);
    expect(NAMED_VALUES.flatMap((row) => row.values).length).toBeGreaterThanOrEqual(700);
  });

  test("has names of three and more characters in lower case, forms that can be read, and a place to revoke", () => {
    for (const row of NAMED_VALUES) {
      expect(row.names.filter((name) => !/^[!-~ ]{3,}$/.test(name) || name !== name.toLowerCase())).toEqual([]);
      expect(row.revoke).toMatch(/^https:\/\/[\w.-]+\.\w{2,}/);
      expect(row.provider).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      for (const value of row.values) expect(parseShape(value).minLength).toBeGreaterThanOrEqual(7);
    }
  });

  test("marks as ordinary only words, not names with a separator of their own", () => {
    expect([...ORDINARY_NAMES].filter((name) => name.length < 3)).toEqual([]);
  });
});

test("no name is the end of an ordinary word, as `estore` is of `restore`", () => {
  const words = WORDS.split(" ");
  const names = NAMED_VALUES.flatMap((row) => row.names).filter((name) => name.length >= 6);
  expect(names.filter((name) => words.some((word) => word !== name && word.endsWith(name)))).toEqual([]);
});

/** A value of the row's first form that a provider could have issued: not by accident a word or a sequence. */
function issued(notation: string, seed: number): string | undefined {
  const shape = parseShape(notation);
  if (shape.minLength < 20 || shape.maxLength > 100) return undefined;
  for (let i = 0; i < 10; i++) {
    const value = exampleOf(shape, seededRandom(seed * 100 + i));
    const [first] = shape.pieces;
    const random = first && "literal" in first ? value.slice(first.literal.length) : value;
    if (/\d/.test(random) && /[a-z]/i.test(random) && looksRandom(random) && !isPlaceholder(random)) return value;
  }
  return undefined;
}

test("every row is found where its key is assigned to its name", () => {
  const missed: string[] = [];
  NAMED_VALUES.forEach((row, index) => {
    const value = issued(row.values[0] ?? "", index + 1);
    if (value === undefined) return;
    const name = (row.names[0] ?? "").replace(/[^a-z0-9]+$/, "");
    const text = `${name}_api_key = "${value}"\n`;
    if (!find(text).some((found) => text.slice(found.span.start, found.span.end) === found.secret))
      missed.push(`${name} ${value.length}`);
  });
  expect(missed).toEqual([]);
});

describe("a value beside a provider's name", () => {
  const random = seededRandom(7);
  const hex = random.hex(32);
  const token = `k4Q${random.base62(28)}9`;
  test.each([
    ["an assignment", `SHUTTERSTOCK_API_KEY=${token}`],
    ["a key path in JSON", `{"weatherstack": {"key": "${hex}"}}`],
    ["YAML", `weatherstack:\n  api_key: ${hex}\n`],
    ["a query parameter", `https://api.weatherstack.com/current?access_key=${hex}&query=Tokyo`],
    ["a comment in front", `# weatherstack\nAPI_KEY = "${hex}"\n`],
    ["camel case", `const weatherstackApiKey = '${hex}';`],
    ["an element", `<weatherstackToken>\n  ${hex}\n</weatherstackToken>`],
    ["a property call", `System.setProperty("WEATHERSTACK_TOKEN", "${hex}");`],
    ["a header", `weatherstackKey: "Bearer ${token}"`],
    ["a note", `weatherstack access key ${token}x`],
    ["a name that a dash ends", `weatherstack-secret-${token}`],
    ["a key path that ends in the name", `api:\n  weatherstack: "${token}4x"\n`],
    [
      "a form that is not in the table",
      `graphhopper_secret: "${random.base36(4)}-${random.base36(9)}${random.digits(3)}-${random.base36(20)}"`,
    ],
  ])("is found in %s", (_, text) => {
    const found = find(text);
    expect(found.length).toBeGreaterThanOrEqual(1);
    expect(found[0]?.provider).toBe(
      /graphhopper/.test(text) ? "graphhopper" : /SHUTTER/.test(text) ? "shutterstock" : "weatherstack",
    );
  });

  test.each([
    ["a commit", `github.com/weatherstack/sdk commit ${random.hex(40)}`],
    ["a digest", `weatherstack.tar.gz sha256 ${random.hex(64)}`],
    ["a lock file", `"node_modules/weatherstack": {"integrity": "sha512-${random.base64(86)}=="}`],
    ["a list of packages", `weatherstack/__init__.py,sha256=${random.base64url(43)},120`],
    ["a version", "weatherstack-auth-plugin,v0.5.2-0.20190814210122-0f4a3b9c1d2e"],
    ["a placeholder", `WEATHERSTACK_KEY=${"x".repeat(32)}`],
    ["a reference", "WEATHERSTACK_KEY=${WEATHERSTACK_KEY_FROM_THE_VAULT_42}"],
    ["an identifier", "weatherstackKey = readWeatherStackKeyFromEnvironment2;"],
    ["a word that the name is part of", `archive_key_of_the_box = "${"backup".repeat(4)}"`],
    ["a word that goes on behind the name", "class NaverOAuth2Test(OAuth2Test, BaseAuthUrlTestMixin):"],
    [
      "a name with few characters in it",
      `KEYCLOAK_SECRET = '${["1234abcd", "1234", "abcd", "1234", "abcd1234adcd"].join("-")}'`,
    ],
    ["an object's name", `weatherstack-access-${random.digits(2)}-deployment-of-the-day`],
    ["a claim of a token", `"iss": "https://acme.auth0.com/", "sub": "${random.base62(32)}@clients"`],
    ["a list of those it is meant for", `auth0 Audience: []string{"${random.base62(32)}"},`],
    ["a key in base 64", `defaultLocalKeyBase64 := "${random.base62(40)}"`],
    ["a UUID that identifies", `weatherstack_project_id = "${random.uuid()}"`],
    ["a long way off", `weatherstack\n\n\n\n\n\n\nid = ${hex}`],
  ])("is not found in %s", (_, text) => {
    expect(find(text).map((found) => found.evidence)).toEqual([]);
  });

  test("is looked for in linear time in a hostile text", () => {
    const text = "weatherstack_key = ".repeat(20_000);
    const hits = Array.from({ length: 20_000 }, (_, i) => ({ anchor: "weatherstack", start: i * 19 }));
    const started = performance.now();
    matchNamedValues({ path: "x", text }, hits);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
