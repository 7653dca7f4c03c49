import { defineRule, type Rule } from "../detect/rule.ts";
import { isOfWorkos, WORKOS_BODY } from "./workos.ts";

const FORMAT = "https://docs.highnote.com";
const REVOKE = "https://dashboard.highnote.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "highnote-secret-key",
    provider: "highnote",
    title: "Highnote live secret key",
    severity: "critical",
    // The base 64 of `key_`.
    anchors: ["sk_live_a2v5xz"],
    pattern: /(?<![0-9A-Za-z])sk_live_a2V5Xz[0-9A-Za-z+/]{60,104}={0,2}(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    // WorkOS writes its keys in the same way, and is named beside most of them.
    validate: ({ secret, before }) => !isOfWorkos(secret) || /highnote/i.test(before),
    source: FORMAT,
    revoke: REVOKE,
    nearMiss: (random) => [`WORKOS_API_KEY=sk_live_${WORKOS_BODY}${random.base64(68)}`],
    example: (random) => [
      `HIGHNOTE_SECRET_KEY=sk_live_a2V5Xz${random.base64(69)}`,
      `"token": "sk_live_a2V5Xz${random.base64(69)}"`,
    ],
  }),
];
