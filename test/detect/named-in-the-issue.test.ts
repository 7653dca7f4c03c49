import { withCrc32 } from "../../src/detect/checksum.ts";
import { scanDocument } from "../../src/detect/engine.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { RULES } from "../../src/rules/index.ts";

const random = seededRandom(21);

function found(text: string, path = "notes.txt"): string[] {
  return scanDocument({ path, text: `${text}\n` })
    .filter((finding) => finding.severity !== "low")
    .map((finding) => finding.rule);
}

/** An example of a rule, as its own file makes it. */
function exampleOf(id: string, at = 0): string {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  return [rule.example(random)].flat()[at] as string;
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const pem = (label: string, head: string): string =>
  [
    `-----BEGIN ${label}-----`,
    head,
    ...Array.from({ length: 10 }, () => random.base64(64)),
    `-----END ${label}-----`,
  ].join("\n");
/** The first bytes of an OpenSSH key: its magic and the cipher's name. */
const openssh = (cipher: string): string =>
  Buffer.concat([Buffer.from("openssh-key-v1\0"), Buffer.from([0, 0, 0, cipher.length]), Buffer.from(cipher)])
    .toString("base64")
    .slice(0, 32);

describe("by itself, without a name beside it", () => {
  test.each([
    ["a Mailgun key", `key-${random.hex(32)}`, /^mailgun-/],
    ["a Facebook access token", `EAACEdEose0cBA${random.base62(120)}`, /^facebook-/],
    ["a GitHub token with its check sum", `ghp_${withCrc32(random.base62(30))}`, /^github-token$/],
    ["an npm token with its check sum", `npm_${withCrc32(random.base62(30))}`, /^npm-/],
    ["an AWS access key id", `AKIA${random.base32(16)}`, /^aws-access-key-id$/],
    ["a Slack token", exampleOf("slack-token", 1), /^slack-token$/],
    ["a Stripe live key", `sk_live_51${random.base62(97)}`, /^stripe-secret-key$/],
    ["an age secret key", exampleOf("age-secret-key"), /^age-secret-key$/],
    ["an NKEY seed with its check sum", exampleOf("nats-nkey-seed").slice(6), /^nats-nkey-seed$/],
    ["a Discord bot token", exampleOf("discord-bot-token"), /^discord-bot-token$/],
    ["a PuTTY key", exampleOf("putty-private-key"), /^putty-private-key$/],
    ["a PGP private key", pem("PGP PRIVATE KEY BLOCK", ""), /^private-key$/],
    ["an OpenSSH key", pem("OPENSSH PRIVATE KEY", openssh("none")), /^private-key$/],
    ["a service account", exampleOf("google-service-account-key"), /^google-service-account-key$/],
    ["an Azure storage key", exampleOf("azure-storage-account-key"), /^azure-storage-account-key$/],
    ["a seed phrase", exampleOf("mnemonic-seed-phrase"), /^mnemonic-seed-phrase$/],
    [
      "a registry's login in Docker's file",
      `{"auths":{"r.io":{"auth":"${base64(`me:${random.base62(20)}`)}"}}}`,
      /docker/,
    ],
    ["a registry's login in .npmrc", `//r.io/:_auth=${base64(`me:${random.base62(20)}`)}`, /npm/],
  ])("%s is found", (_, text, rule) => {
    expect(found(text)).toEqual(expect.arrayContaining([expect.stringMatching(rule)]));
  });
});

describe("is not taken for another provider's", () => {
  test.each([
    ["PAY.JP's test key", `PAYJP_SECRET_KEY=sk_test_${random.hex(24)}`],
    ["Clerk's key", `CLERK_SECRET_KEY=sk_live_${random.base62(42)}`],
  ])("%s", (_, text) => {
    expect(found(text)).not.toEqual([]);
    expect(found(text)).not.toContain("stripe-secret-key");
  });
});

describe("shown, and let through", () => {
  test.each([
    ["an OpenSSH key with a passphrase", pem("OPENSSH PRIVATE KEY", openssh("aes256-ctr"))],
    ["a PKCS#8 key with a passphrase", pem("ENCRYPTED PRIVATE KEY", `MIIE${random.base64(60)}`)],
    ["a publishable key", `pk_live_51${random.base62(97)}`],
    ["a certificate", pem("CERTIFICATE", `MIID${random.base64(60)}`)],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test("a GitHub token with a wrong check sum is none by itself", () => {
  expect(found(`ghp_${random.base62(30)}AAAAAA`)).toEqual([]);
});
