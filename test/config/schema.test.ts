import { checkConfig } from "../../src/config/schema.ts";

const error = (config: unknown): string => {
  try {
    checkConfig(config, "keyguard.config.json");
  } catch (thrown) {
    return (thrown as Error).message;
  }
  return "accepted";
};

test("accepts the documented example", () => {
  const config = {
    $schema: "./node_modules/keyguard/schema.json",
    extends: ["./security/keyguard.base.json"],
    ignore: ["vendor/**"],
    rules: { "generic-secret": "off", jwt: { severity: "low" } },
    customRules: [
      {
        id: "acme-token",
        description: "ACME API token",
        pattern: "\\bacme_[a-z0-9]{32}\\b",
        keywords: ["acme_"],
        minEntropy: 3,
      },
    ],
    credentialFiles: { add: ["**/*.acme-key"], remove: ["**/.npmrc"] },
    allow: [
      { path: "test/fixtures/**", reason: "generated sample keys" },
      { rule: "aws-access-key-id", regex: "EXAMPLE$", reason: "the provider's documentation key" },
      { fingerprint: `kg1:${"x".repeat(32)}`, reason: "revoked 2026-11-02", expires: "2027-01-31" },
    ],
    localSecrets: { enabled: true },
  };
  expect(checkConfig(config, "here")).toEqual(config);
});

test.each([
  [{ alow: [] }, /keyguard\.config\.json.*\n.*alow: unknown key; did you mean "allow"\?/s],
  [{ allow: [{ path: "x", reson: "y", reason: "z" }] }, /allow\[0\]\.reson: unknown key; did you mean "reason"\?/],
  [{ allow: [{ path: "x" }] }, /allow\[0\]\.reason/],
  [{ allow: [{ path: "x", reason: "  " }] }, /allow\[0\]\.reason: every allowance needs a reason/],
  [{ allow: [{ reason: "y" }] }, /allow\[0\]: expected at least one of/],
  [
    { allow: [{ path: "x", reason: "y", expires: "2026-02-30" }] },
    /allow\[0\]\.expires: expected a date as YYYY-MM-DD/,
  ],
  [{ rules: { jwt: "of" } }, /rules\.jwt: expected "off", "on" or \{ "severity": … \}; did you mean "off"\?/],
  [{ rules: { jwt: false } }, /rules\.jwt: expected "off", "on" or \{ "severity": … \}$/],
  [{ rules: { jwt: { severity: "hihg" } } }, /rules\.jwt\.severity: .*"high".*; did you mean "high"\?/],
  [{ rules: { jwt: { severty: "high" } } }, /rules\.jwt\.severty: unknown key; did you mean "severity"\?/],
  [{ minSeverity: "hihg" }, /minSeverity: .*"low".*; did you mean "high"\?/],
  [
    { ignore: ["a/**", "!src/**"] },
    /ignore\[1\]: a glob that begins with "!" is not known.*expected the files that are meant/,
  ],
  [{ ignore: ["./!src/**"] }, /ignore\[0\]: a glob that begins with "!"/],
  [{ allow: [{ path: "!x", reason: "y" }] }, /allow\[0\]\.path: a glob that begins with "!"/],
  [{ credentialFiles: { remove: ["!x"] } }, /credentialFiles\.remove\[0\]: a glob that begins with "!"/],
  [[], /\(the whole file\)/],
])("names file, key path and what was expected: %j", (config, expected) => {
  expect(error(config)).toMatch(expected);
});
