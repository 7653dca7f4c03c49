import { scanDocument } from "../../src/detect/engine.ts";
import { seededRandom } from "../../src/detect/random.ts";

const random = seededRandom(31);
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const token = (claims: object): string =>
  [encode({ alg: "HS256", typ: "JWT" }), encode(claims), random.base64url(43)].join(".");

const severities = (path: string, text: string): string[] =>
  scanDocument({ path, text }).map(({ severity }) => severity);

/** What has a credential's form and opens nothing that is not open already: shown, not blocked. */
test.each([
  ["a key of Supabase without a role", "a.ts", `KEY = "${token({ iss: "supabase", sub: "user", exp: 1972172461 })}"`],
  [
    "the key of a local Supabase",
    "local.yml",
    `SERVICE_ROLE_KEY: ${token({ iss: "supabase-demo", role: "service_role", exp: 1983812996 })}`,
  ],
  [
    "Gitalk's secret, which its page shows to everybody",
    "index.js",
    `new Gitalk({\n  clientID: '${random.hex(20)}',\n  clientSecret: '${random.hex(40)}',\n`,
  ],
  [
    "the private key of a standard's example",
    "a.json",
    `{"kty": "OKP", "crv": "X25519", "d": "${Buffer.from([["5dab087e624a8a4b79e17f8b83800ee6"], ["6f3bb1292618b6fd1c2f8b27ff88e0eb"]].join(""), "hex").toString("base64url")}"}`,
  ],
  ["a password that calls itself one", "a.sh", `sqlcmd -S srv -U sa -P S0meVery${"HardPassword"} -i a.sql`],
  ["an npm token of the first form", "a.sh", `export NPM_TOKEN="${random.uuid()}"`],
])("%s is shown", (_, path, text) => {
  expect(severities(path, text)).toEqual(["low"]);
});

test.each([
  ["a key of Supabase's service", "a.ts", `KEY = "${token({ iss: "supabase", role: "service_role" })}"`, "critical"],
  ["a registry's UUID", "ci.sh", `echo //npm.acme.dev/:_authToken=${random.uuid()}`, "high"],
  ["a UUID that another token is", "a.sh", `export ACME_API_TOKEN="${random.uuid()}"`, "high"],
])("%s blocks", (_, path, text, severity) => {
  expect(severities(path, text)).toEqual([severity]);
});
