import { isDrawn } from "../detect/drawn.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://thunderstore.io/api/docs/";
const REVOKE = "https://thunderstore.io/settings/teams/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "thunderstore-service-token",
    provider: "thunderstore",
    title: "Thunderstore API token",
    severity: "high",
    anchors: ["tss_"],
    gate: "tss_[0-9A-Za-z]{24}",
    pattern: /(?<![0-9A-Za-z])tss_[0-9A-Za-z_-]{30,80}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    // `tss_react_mui__WEBPACK_IMPORTED_MODULE_1__` begins alike.
    validate: ({ secret }) => !/__/.test(secret) && isDrawn(secret.slice("tss_".length), 24),
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`THUNDERSTORE_SERVICE_TOKEN=tss_${random.base62(36)}`, `"token": "tss_${random.base62(36)}"`],
  }),
];
