import { isPlaceholder } from "../detect/placeholder.ts";
import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule, type Validation } from "../detect/rule.ts";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** AWS prints this key pair all over its documentation. Only ids that end so are samples. */
const DOCUMENTATION_ID = /EXAMPLE$/;

/**
 * The account an access key belongs to, read off the key id: the characters after the prefix are base 32, and the account stands in
 * the first 48 bits, one bit in. Ids issued before 2019 begin with I or J there and hold none.
 * https://medium.com/@TalBeerySec/a-short-note-on-aws-key-id-f88cc4317489
 * @returns twelve digits
 */
export function awsAccountOf(keyId: string): string | undefined {
  const body = keyId.slice(4);
  if (body.startsWith("I") || body.startsWith("J")) return undefined;
  let bits = 0n;
  for (const character of body.slice(0, 10)) {
    const value = BASE32.indexOf(character);
    if (value < 0) return undefined;
    bits = (bits << 5n) | BigInt(value);
  }
  // Ten characters are 50 bits: the 48 wanted, and two of the next byte.
  return (((bits >> 2n) & 0x7fffffffff80n) >> 7n).toString().padStart(12, "0");
}

function validateKeyId(match: { readonly secret: string }): Validation {
  const id = match.secret;
  if (DOCUMENTATION_ID.test(id)) return false;
  const account = awsAccountOf(id);
  const kind = id.startsWith("ASIA") ? "temporary" : id.startsWith("AKIA") ? "long-lived" : "service";
  return { details: account && account.length === 12 ? { account, kind } : { kind } };
}

const IAM = "https://console.aws.amazon.com/iam/home#/security_credentials";
const ID_FORMAT = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids";
const INSTEAD =
  "Let the SDK find credentials by itself: `aws sso login` or `~/.aws/credentials` on your machine, a role on the server or in CI (OIDC).";

export const rules: readonly Rule[] = [
  defineRule({
    id: "aws-access-key-id",
    provider: "aws",
    title: "AWS access key id",
    severity: "critical",
    anchors: ["akia", "asia", "abia", "acca"],
    gate: "(AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}",
    pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])/,
    reach: [4, 60],
    validate: validateKeyId,
    source: ID_FORMAT,
    revoke: IAM,
    instead: INSTEAD,
    example: (random) => {
      const prefix = random.pick(["AKIA", "ASIA", "ABIA", "ACCA"]);
      return [`{"key": "${prefix}Y${random.base32(15)}"}`, `aws_access_key_id = ${prefix}R${random.base32(15)}`];
    },
    nearMiss: (random) => [`AKIA${random.base32(9)}EXAMPLE`, `AKIA${random.base32(15)}1`],
  }),
  defineRule({
    id: "aws-secret-access-key",
    provider: "aws",
    title: "AWS secret access key",
    severity: "critical",
    anchors: ["aws", "amazon", "secretaccesskey", "secret_access_key", "secret-access-key", "secret access key"],
    gate: "[A-Za-z0-9/+]{40}",
    pattern:
      /(?:aws|amazon|secret[_\- ]?access[_\- ]?key)[\w.-]{0,32}(?: [\w.-]{1,16})?(?: [\w.-]{1,16})?["'`\]]{0,3}(?:[ \t]{0,20}(?:=>|[:?+|]{0,3}=|[:,(>])[\s"'`(]{0,8}|[\s"'`(]{1,8})(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/i,
    reach: [4, 160],
    validate: ({ secret, groups: _, before }) => {
      if (!/[A-Z]/.test(secret) || !/[a-z]/.test(secret) || !/[0-9]/.test(secret)) return false;
      if (/sha|hash|digest|commit|integrity/i.test(before.slice(-30))) return false;
      return looksRandom(secret) ? { confidence: 0.9 } : false;
    },
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
    revoke: IAM,
    instead: INSTEAD,
    example: (random) => {
      const secret = () => `kT7${random.base64(36)}w`;
      return [
        `aws_secret_access_key = ${secret()}`,
        `"SecretAccessKey": "${secret()}"`,
        `AWS_SECRET_KEY=${secret()}`,
        `'aws' => ['secret_access_key' => '${secret()}']`,
      ];
    },
    nearMiss: (random) => [`aws_commit = ${random.hex(40)}`],
  }),
  defineRule({
    id: "aws-mws-auth-token",
    provider: "aws",
    title: "Amazon Marketplace Web Service auth token",
    severity: "high",
    anchors: ["amzn.mws."],
    pattern: /(?<![A-Za-z0-9.])amzn\.mws\.[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}(?![A-Za-z0-9])/,
    source: "https://developer-docs.amazon.com/sp-api/docs/migrating-from-amazon-mws",
    revoke: "https://sellercentral.amazon.com/apps/manage",
    example: (random) => `MWS_AUTH_TOKEN=amzn.mws.${random.uuid()}`,
  }),
  defineRule({
    id: "amazon-oauth-client-secret",
    provider: "aws",
    title: "Login with Amazon or Selling Partner client secret",
    severity: "high",
    anchors: ["amzn1.oa2-cs.v1."],
    pattern: /(?<![A-Za-z0-9.])amzn1\.oa2-cs\.v1\.[0-9a-f]{64}(?![A-Za-z0-9])/,
    source: "https://developer.amazon.com/docs/login-with-amazon/register-web.html",
    revoke: "https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html",
    example: (random) => `clientSecret: "amzn1.oa2-cs.v1.${random.hex(64)}"`,
  }),
  defineRule({
    id: "aws-bedrock-api-key",
    provider: "aws",
    title: "Amazon Bedrock API key",
    severity: "high",
    anchors: ["absk", "bedrock-api-key-"],
    gate: "ABSK[A-Za-z0-9+/]{109}|bedrock-api-key-",
    pattern:
      /(?<![A-Za-z0-9])(?:ABSK[A-Za-z0-9+/]{109,269}={0,2}|bedrock-api-key-[A-Za-z0-9+/]{32,6000}={0,2})(?![A-Za-z0-9+/=])/,
    reach: [4, 6100],
    placeholders: "meaningful",
    validate: ({ secret }) => {
      const random = secret.replace(/^(?:ABSK|bedrock-api-key-(?:YmVkcm9jay5hbWF6b25hd3MuY29t)?)/, "");
      return looksRandom(random) && !isPlaceholder(random);
    },
    source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
    revoke: IAM,
    example: (random) => [
      `AWS_BEARER_TOKEN_BEDROCK=ABSK${random.base64(128)}`,
      `bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t${random.base64(200)}`,
    ],
  }),
  defineRule({
    id: "aws-session-token",
    provider: "aws",
    title: "AWS session token",
    severity: "medium",
    anchors: ["session_token", "sessiontoken", "security_token", "securitytoken", "session-token", "security-token"],
    gate: "(session|security)[_-]?token.{0,20}[A-Za-z0-9/+]{100}",
    pattern:
      /(?:session|security)[_-]?token["'`\]]{0,3}[ \t]{0,20}(?:=>|[:?+|]{0,3}=|[:,(>])[\s"'`(]{0,8}(?<secret>(?:IQoJ|Fwo[GD]|AgoJ|FQo[GD]|AQo[DE])[A-Za-z0-9/+]{96,2000}={0,2})/i,
    reach: [4, 2200],
    source: "https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html",
    revoke: IAM,
    instead: INSTEAD,
    example: (random) => `aws_session_token = IQoJ${random.base64(300)}`,
  }),
  defineRule({
    id: "aws-appsync-api-key",
    provider: "aws",
    title: "AWS AppSync API key",
    severity: "medium",
    anchors: ["da2-"],
    gate: "da2-[a-z0-9]{26}",
    pattern: /(?<![0-9A-Za-z])da2-[a-z0-9]{26}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
    revoke: "https://console.aws.amazon.com/appsync",
    example: (random) => `aws_appsync_apiKey: "da2-${random.base36(26)}"`,
  }),
  defineRule({
    id: "amazon-login-token",
    provider: "amazon",
    title: "Login with Amazon access or refresh token",
    severity: "high",
    anchors: ["atza|", "atzr|"],
    pattern: /(?<![0-9A-Za-z])Atz[ar]\|[0-9A-Za-z_-]{60,1200}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: "https://developer.amazon.com/docs/login-with-amazon/access-token.html",
    revoke: "https://www.amazon.com/ap/adam",
    example: (random) => `refresh_token: "Atzr|IwEBI${random.base64url(300)}"`,
  }),
];
