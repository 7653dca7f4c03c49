import { namedCredential } from "../detect/chosen.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

/** What a credential's name ends in. */
const CREDENTIAL =
  /(?:passw(?:or)?d|passphrase|pwd|secret|token|credential|(?:api|access|secret|private|account|auth)[._-]?key)/.source;

export const rules: readonly Rule[] = [
  defineRule({
    id: "element-pair-credential",
    provider: "element-pair",
    title: "Credential in a pair of XML elements",
    severity: "high",
    anchors: ["name>", "key>"],
    gate: "(passwo?r?d|passphrase|pwd|secret|token|credential|key)</[a-z-]*(name|key)>",
    // Between the two may stand what the value is for.
    pattern: new RegExp(
      `<(?:[\\w-]{1,20}-)?(?:name|key)>\\s{0,20}(?<name>[\\w.-]{0,60}${CREDENTIAL})\\s{0,20}</[\\w-]{3,30}>\\s{0,40}(?:<(?:description|type|final|[\\w-]{1,20}-type)>[^<]{0,200}</[\\w-]{1,30}>\\s{0,40}){0,2}<(?:[\\w-]{1,20}-)?(?:default)?value>\\s{0,40}(?<secret>[^<\\s]{4,200})\\s{0,40}</`,
      "i",
    ),
    reach: [120, 900],
    placeholders: "meaningful",
    validate: namedCredential,
    source: "https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-common/CredentialProviderAPI.html",
    revoke: "Change or revoke it where the name says that it is for",
    instead: "Read it from the environment or a secret store.",
    example: (random) => [
      `<property><name>fs.s3a.secret.key</name><value>${random.base62(40)}</value></property>`,
      `<property>\n  <name>javax.jdo.option.ConnectionPassword</name>\n  <value>k4${random.base62(10)}</value>\n</property>`,
      `<context-param><param-name>db.password</param-name><param-value>k4${random.base62(10)}</param-value></context-param>`,
      `<name>API_TOKEN</name><description>of the deploy job</description><defaultValue>${random.base62(32)}</defaultValue>`,
    ],
    nearMiss: () => [
      "<name>fs.s3a.secret.key</name><value>${env.SECRET_KEY}</value>",
      "<name>db.password</name>\n<value>password</value>",
      "<name>token</name><value>string</value>",
      "<name>tokenizer.path</name><value>k4bQ72mNx0</value>",
    ],
  }),
];
