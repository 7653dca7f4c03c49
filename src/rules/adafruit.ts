import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://io.adafruit.com/api/docs/";
const REVOKE = "https://io.adafruit.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "adafruit-io-key",
    provider: "adafruit",
    title: "Adafruit IO key",
    severity: "medium",
    anchors: ["aio_"],
    gate: "aio_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])aio_[0-9A-Za-z]{28}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`ADAFRUIT_IO_KEY=aio_${random.base62(28)}`, `"token": "aio_${random.base62(28)}"`],
  }),
];
