import { defineRule, type Rule } from "../detect/rule.ts";

const REVOKE = "Change the password that was hashed; a hash can be tried offline at leisure";

export const rules: readonly Rule[] = [
  defineRule({
    id: "password-hash-crypt",
    provider: "password-hash",
    title: "Hash of a login password (crypt: MD5, SHA-256, SHA-512, scrypt, yescrypt, Cisco 8 and 9)",
    severity: "medium",
    anchors: ["$1$", "$5$", "$6$", "$8$", "$9$", "$y$", "$apr1$"],
    gate: "[$](1|5|6|8|9|y|apr1)[$].{1,40}[$][./0-9A-Za-z]{22}",
    pattern:
      /(?<![0-9A-Za-z$])(?:\$(?:1|apr1)\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22}|\$5\$(?:rounds=\d{1,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{43}|\$6\$(?:rounds=\d{1,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{86}|\$[89]\$[./0-9A-Za-z]{14}\$[./0-9A-Za-z]{43}|\$y\$[./0-9A-Za-z]{2,8}\$[./0-9A-Za-z]{4,86}\$[./0-9A-Za-z]{43})(?![./0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://manpages.debian.org/crypt.5",
    revoke: REVOKE,
    instead: "Ship no accounts with passwords; set them when the machine is set up.",
    example: (random) => [
      `root:$6$${random.base62(16)}$${random.base62(86)}:19000:0:99999:7:::`,
      `enable secret 5 $1$${random.base62(4)}$${random.base62(22)}`,
      `me:$apr1$${random.base62(8)}$${random.base62(22)}`,
    ],
  }),
  defineRule({
    id: "password-hash-bcrypt",
    provider: "password-hash",
    title: "Hash of a password (bcrypt)",
    severity: "low",
    anchors: ["$2a$", "$2b$", "$2y$"],
    pattern: /(?<![0-9A-Za-z$])\$2[aby]\$\d\d\$[./0-9A-Za-z]{53}(?![./0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://manpages.debian.org/crypt.5",
    revoke: REVOKE,
    example: (random) => `password: "$2b$12$${random.base62(53)}"`,
  }),
];
