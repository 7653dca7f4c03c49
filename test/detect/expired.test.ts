import { scanDocument } from "../../src/detect/engine.ts";
import { withExpiry } from "../../src/detect/expired.ts";
import { seededRandom } from "../../src/detect/random.ts";

const random = seededRandom(37);
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const text = `const token = "${encode({ alg: "HS256" })}.${encode({ iss: "acme", exp: 1_700_000_000 })}.${random.base64url(43)}";\n`;

/** The token expired on 2023-11-14. */
function severityOf(path: string, today: string): string | undefined {
  return scanDocument({ path, text }).map((finding) => withExpiry(finding, today).severity)[0];
}

test("a web token in a test is of low severity from the day on that it has expired", () => {
  expect(severityOf("test/login.test.ts", "2023-11-14")).toBe("medium");
  expect(severityOf("test/login.test.ts", "2023-11-15")).toBe("low");
});

test("elsewhere an expired token keeps its severity", () => {
  expect(severityOf("src/login.ts", "2026-01-01")).toBe("medium");
});
