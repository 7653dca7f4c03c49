import { countKinds, looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "mollie-like-credential",
    provider: "mollie-like",
    title: "Key in the form that Mollie, Chargebee, YooKassa, Scale and others issue",
    // Below the table's rows: the name beside a key tells whose it is.
    severity: "medium",
    anchors: ["live_", "test_"],
    gate: "(live|test)_[0-9A-Za-z_-]{30}",
    pattern:
      /(?<![0-9A-Za-z_-])(?:live|test)_(?<random>[0-9a-f]{32}|[0-9A-Za-z]{30,48}|[0-9A-Za-z_-]{43})(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ groups }) => {
      const body = groups.random ?? "";
      // Names of tests are words between underscores.
      if (body.split(/[_-]/).length > 6) return false;
      const { digits, upper, lower } = countKinds(body);
      return digits >= 3 && lower >= 3 && (upper >= 5 || /^[0-9a-f]{32}$/.test(body)) && looksRandom(body);
    },
    source: "https://docs.mollie.com/reference/authentication",
    revoke: "Revoke it at the provider that the name tells",
    nearMiss: () => [
      "test_gttrf_gttrs_NAG_f07cdf_f07cef_f07crf_f07csf",
      "test_parse_2024_report_with_3_columns_and_4_rows",
      "live_",
    ],
    example: (random) => [
      `createMollieClient("live_${random.base62(27)}B47")`,
      `const key = "test_${random.base64url(40)}4B7";`,
    ],
  }),
];
