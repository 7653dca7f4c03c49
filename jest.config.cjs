/** Unit tests mirror src/; test/e2e drives the packed tarball with real git. */
const transform = {
  "^.+\\.ts$": [
    "@swc/jest",
    { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
  ],
};

module.exports = {
  projects: [
    {
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/e2e/"],
      transform,
    },
    {
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      transform,
      globalSetup: "<rootDir>/test/e2e/pack.cjs",
      globalTeardown: "<rootDir>/test/e2e/unpack.cjs",
    },
  ],
  testTimeout: 60000,
  // By itself Jest leaves one core to whoever watches: of two that is half.
  maxWorkers: "100%",
};
