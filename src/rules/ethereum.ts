import { isPublished } from "../detect/judge/published.ts";
import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule, type RuleMatch, type Validation } from "../detect/rule.ts";
import { isTrialFile } from "../detect/trial-file.ts";

/** Accounts that development chains fund for everybody open nothing; a test's own key is hardly ever one that holds something. */
function accountKey({ secret, path }: RuleMatch): Validation {
  const digits = secret.replace(/^0x/, "").toLowerCase();
  if (!looksRandom(digits)) return false;
  if (isPublished(digits)) return { severity: "low", details: { account: "of a development chain" } };
  return isTrialFile(path) ? { severity: "low", confidence: 0.5 } : { confidence: 0.95 };
}

export const rules: readonly Rule[] = [
  defineRule({
    id: "ethereum-private-key",
    provider: "ethereum",
    title: "Private key of an Ethereum account",
    severity: "critical",
    anchors: [
      "wallet(",
      "walletprovider(",
      "privatekeyprovider(",
      "privatekeytoaccount(",
      "privatekeytoaddress(",
      "signingkey(",
      "from_key(",
      "hextoecdsa(",
      "accounts: [",
      "accounts:[",
      "accounts = [",
    ],
    // 64 hexadecimal digits are a long run to the gate
    gate: "[0-9a-f]{64}",
    pattern:
      /(?:(?:Wallet|WalletProvider|PrivateKeyProvider|privateKeyToAccount|privateKeyToAddress|SigningKey|from_key|HexToECDSA)\(\s{0,20}\[?|(?<![\w.])accounts ?[:=] ?\[)\s{0,20}["'`](?<secret>(?:0x)?[0-9a-fA-F]{64})["'`]/,
    reach: [24, 140],
    validate: accountKey,
    source: "https://hardhat.org/hardhat-runner/docs/config",
    revoke: "Move what the account holds to a new one",
    instead: "Keep keys in a wallet or a signing device; move what the leaked one holds to a new one.",
    example: (random) => [
      `const wallet = new ethers.Wallet("0x4b${random.hex(61)}7", provider);`,
      `    accounts: ["4b${random.hex(61)}7"],`,
      `const account = privateKeyToAccount('0x4b${random.hex(61)}7');`,
      `acct = Account.from_key("0x4b${random.hex(61)}7")`,
      `key, err := crypto.HexToECDSA("4b${random.hex(61)}7")`,
    ],
    nearMiss: (random) => [
      `const wallet = new ethers.Wallet("0x${"0".repeat(63)}1");`,
      `accounts: ["0x${random.hex(40)}"],`,
      `const wallet = new ethers.Wallet(process.env.PRIVATE_KEY);`,
    ],
  }),
];
