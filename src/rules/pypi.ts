import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://pypi.org/help/#apitoken";
const REVOKE = "https://pypi.org/manage/account/token/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "pypi-api-token",
    provider: "pypi",
    title: "PyPI API token",
    severity: "critical",
    anchors: ["pypi-age"],
    pattern: /(?<![0-9A-Za-z])pypi-AgE[IN]cH[0-9A-Za-z_-]{60,1500}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `PYPI_API_TOKEN=pypi-AgE${random.pick(["I", "N"])}cH${random.base64url(80)}`,
      `"token": "pypi-AgE${random.pick(["I", "N"])}cH${random.base64url(80)}"`,
    ],
  }),
];
