import { countKinds, looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";
import { FIXED_FORMS } from "./fixed-forms.ts";

/** The name of a provider whose key something is called, right before it. */
const KEY_OF =
  /(?<![a-z0-9])(?<provider>[a-z0-9]{2,20})[ _.-]?(?:api[ _.-]?)?(?:key|token|secret)["'`]?\s{0,4}[:=]{1,2}\s{0,4}["'`]?$/i;

export const rules: readonly Rule[] = [
  defineRule({
    id: "openai-like-credential",
    provider: "openai-like",
    title: "Key in the form that OpenAI began and DeepSeek, Moonshot, DashScope and others issue",
    // Below the table's rows: the name beside a key tells whose it is.
    severity: "medium",
    anchors: ["sk-", "sk_"],
    gate: "sk[-_][0-9A-Za-z]{32}",
    pattern: /(?<![0-9A-Za-z_-])sk[-_](?<random>[0-9a-f]{32}|[0-9A-Za-z]{40,64})(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    validate: ({ groups, before }) => {
      // A SHA-256 in base 64 may begin like that.
      if (/sha-?\d{3}[=:-]$/i.test(before)) return false;
      // Whose keys have other forms has them in the table: a broken one is none.
      if (FIXED_FORMS.has(KEY_OF.exec(before.slice(-60))?.groups?.provider?.toLowerCase() ?? "")) return false;
      const body = groups.random ?? "";
      const { digits, upper, lower } = countKinds(body);
      return digits >= 3 && lower >= 3 && (upper >= 3 || body.length === 32) && looksRandom(body);
    },
    source: "https://platform.openai.com/docs/api-reference/authentication",
    revoke: "Revoke it at the provider that the name tells",
    nearMiss: (random) => [
      `numpy/a.py,sha256=sk_${random.base62(39)}4,120`,
      "sk-fading-circle sk-three-bounce",
      "sk_test_",
      `elevenlabs_key = sk_${random.hex(32)}`,
      "sk-learn-model-selection-cross-validation-1",
    ],
    example: (random) => [
      `const client = new OpenAI("sk-${random.hex(30)}4a");`,
      `ChatOpenAI(model="m", key="sk-${random.base62(44)}aB47")`,
    ],
  }),
];
