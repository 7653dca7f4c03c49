import { passwordRule } from "../detect/chosen.ts";
import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const WIREGUARD = "https://www.wireguard.com/quickstart/";

/** Keys of programs rather than of services. */
export const rules: readonly Rule[] = [
  passwordRule({
    id: "haproxy-password",
    provider: "haproxy",
    title: "Password in plain text in HAProxy's configuration",
    anchors: ["insecure-password", "stats auth"],
    gate: "insecure-password +[^ ]|stats auth +[^ ]+:[^ ]",
    pattern:
      /(?<![\w-])(?:insecure-password[ \t]{1,4}|stats[ ]auth[ \t]{1,4}(?<user>[^\s:"'$]{1,40}):)(?<secret>[^\s"'$]{4,80})(?=\s|$)/,
    source: "https://docs.haproxy.org/3.0/configuration.html#3.4",
    revoke: "Change the password of that user",
    instead: "Write its hash behind `password`, or read it from the environment.",
    lines: [(password) => `  user maya insecure-password ${password}`, (password) => `  stats auth deploy:${password}`],
  }),
  passwordRule({
    id: "redis-acl-password",
    provider: "redis",
    title: "Password of a Redis user in an access list",
    anchors: ["on >"],
    gate: "(set)?user +[^ ]+ [a-z ]*on >[^ ]",
    pattern:
      /(?<![\w-])(?:user|USER|setuser|SETUSER)[ \t]{1,3}[\w.-]{1,40}[ \t]{1,3}(?:reset(?:pass|keys|channels)?[ \t]{1,3}){0,3}on[ \t]>(?<secret>[^\s"'$]{4,120})(?=\s|$)/,
    source: "https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/",
    revoke: "ACL SETUSER with `<` the old password and `>` a new one",
    instead: "Write the SHA-256 of the password behind `#`, in a file outside the repository.",
    lines: [
      (password) => `user worker on >${password} ~jobs:* +@all`,
      (password) => `ACL SETUSER worker on >${password}`,
    ],
  }),
  passwordRule({
    id: "redis-config-password",
    provider: "redis",
    title: "Password in Redis' configuration",
    anchors: ["requirepass", "masterauth"],
    gate: "(requirepass|masterauth) +[^ ]",
    pattern:
      /(?<=(?:^|\n)[ \t]{0,8})(?:requirepass|masterauth)[ \t]{1,4}["']?(?<secret>[^\s"'$<]{4,120})(?=["']?(?:\s|$))/,
    source: "https://redis.io/docs/latest/operate/oss_and_stack/management/config-file/",
    revoke: "Change the password of that user",
    instead: "Keep it in a file of mode 600 outside the repository.",
    lines: [(password) => `requirepass ${password}`, (password) => `masterauth "${password}"`],
  }),
  passwordRule({
    id: "server-config-password",
    provider: "system",
    title: "Password in a server's configuration",
    anchors: ["cache_peer ", "sqlconnectinfo ", "chpasswd:"],
    gate: "cache_peer +.*login=|sqlconnectinfo +[^ ]+ +[^ ]+ +[^ ]|(chpasswd: *[{] *)?list: *([|]|[\"'])",
    pattern:
      /(?<![\w-])(?:cache_peer[ \t][^\n]{1,120}?[ \t]login=[^\s:"'$]{1,40}:|SQLConnectInfo[ \t]{1,4}[^\s]{1,120}[ \t]{1,4}[^\s]{1,40}[ \t]{1,4}["']?|chpasswd:\s{0,12}\{?\s{0,12}list:\s{0,4}(?:["']|\|-?\s{1,12})[\w.-]{1,40}:)(?<secret>[^\s"'$<]{4,80})(?=["']?(?:[\s}\\]|$))/,
    source: "https://cloudinit.readthedocs.io/en/latest/reference/modules.html#set-passwords",
    revoke: "Change the password of that user",
    instead: "Keep it in a file of mode 600 outside the repository.",
    lines: [
      (password) => `cache_peer proxy.acme.dev parent 3128 0 login=deploy:${password}`,
      (password) => `SQLConnectInfo shop@db.acme.dev deploy ${password}`,
      (password) => `chpasswd: { list: "root:${password}" }`,
      (password) => `chpasswd:\n  list: |\n    root:${password}`,
    ],
  }),
  passwordRule({
    id: "snmp-password",
    provider: "snmp",
    title: "SNMP community or password",
    anchors: ["rocommunity", "rwcommunity", "snmp-server community", "createuser "],
    gate: "(ro|rw)community6? +[^ ]|snmp-server community|createuser +[^ ]+ +(md5|sha)",
    pattern:
      /(?<=(?:^|\n)[ \t]{0,4})(?:(?:r[ow]community6?|snmp-server community)[ \t]{1,4}(?!public|private)|createUser[ \t]{1,4}[^\s"']{1,40}[ \t]{1,4}(?:MD5|SHA(?:-\d{3})?)[ \t]{1,4})["']?(?<secret>[^\s"'$<]{4,64})(?=["']?(?:\s|$))/,
    source: "https://net-snmp.sourceforge.io/docs/man/snmpd.conf.html",
    revoke: "Change the community or the user's password on the device",
    instead: "Keep it in a file of mode 600 outside the repository.",
    lines: [
      (password) => `rocommunity ${password} 10.0.0.0/8`,
      (password) => `snmp-server community ${password} RW`,
      (password) => `createUser monitor SHA "${password}" AES`,
    ],
  }),
  defineRule({
    id: "wireguard-private-key",
    provider: "wireguard",
    title: "WireGuard private or preshared key",
    severity: "high",
    anchors: ["privatekey", "presharedkey", "private_key", "preshared_key"],
    gate: "(private|preshared)_?key.{0,8}[A-Za-z0-9+/]{43}=",
    pattern:
      /(?:private|preshared)_?key["']?[ \t]{0,8}[=:][ \t"']{0,8}(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/i,
    startsAtAnchor: true,
    // 32 drawn bytes are never all letters and signs.
    validate: ({ secret }) => Buffer.from(secret, "base64").some((byte) => byte < 32 || byte > 126),
    source: WIREGUARD,
    revoke: "Make a new pair with `wg genkey`, and take the old public key from all peers",
    example: (random) => `PrivateKey = ${random.base64(42)}k=`,
  }),
  defineRule({
    id: "django-secret-key",
    provider: "django",
    title: "Django secret key made by startproject",
    severity: "high",
    anchors: ["django-insecure-"],
    pattern: /django-insecure-[A-Za-z0-9!@#$%^&*()_=+-]{40,60}/,
    startsAtAnchor: true,
    source: "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key",
    revoke: "Make a new one with `get_random_secret_key()`; sessions and signed links end",
    example: (random) =>
      `SECRET_KEY = "django-insecure-${random.of("abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)", 50)}"`,
  }),
  defineRule({
    id: "otp-seed",
    provider: "otp",
    title: "Seed of a one-time password (second factor)",
    severity: "high",
    anchors: ["otpauth://"],
    pattern: /otpauth:\/\/[th]otp\/[^\s"'<>]{0,200}?[?&]secret=(?<secret>[A-Za-z2-7]{16,128})/i,
    reach: [4, 400],
    source: "https://github.com/google/google-authenticator/wiki/Key-Uri-Format",
    revoke: "Set the second factor up again where it is used",
    example: (random) => `otpauth://totp/ACME:me@example.org?secret=${random.base32(30)}2Q&issuer=ACME`,
  }),
  defineRule({
    id: "kubernetes-bootstrap-token",
    provider: "kubernetes",
    title: "Kubernetes bootstrap token",
    severity: "high",
    anchors: ["kubeadm", "bootstrap", "token-secret", "--token"],
    gate: "[a-z0-9]{6}[.][a-z0-9]{16}|token-secret",
    pattern:
      /(?:kubeadm|bootstrap|--token)[\w./: =-]{0,120}?(?<![a-z0-9.])(?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![a-z0-9.])|token-secret["']?\s{0,4}[:=]\s{0,4}["']?[a-z0-9]{16}(?![a-z0-9])/,
    reach: [4, 180],
    validate: ({ secret }) => /\d.*\d/.test(secret.slice(-16)) && looksRandom(secret.slice(-16)),
    source: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
    revoke: "`kubeadm token delete`",
    example: (random) => [
      `kubeadm join 10.0.0.1:6443 --token ${random.base36(6)}.${random.base36(12)}7k3q`,
      `token-secret: ${random.base36(12)}7k3q`,
    ],
  }),
  defineRule({
    id: "psexec-password",
    provider: "psexec",
    title: "Password on a PsExec command line",
    severity: "medium",
    anchors: ["psexec"],
    pattern:
      /psexec(?:64)?(?:\.exe)?["']?[ \t][^\r\n]{0,120}?[ \t]-u[ \t]{1,4}(?<user>[^\s"']{1,60})[ \t]{1,4}-p[ \t]{1,4}["']?(?<secret>[^\s"'%$<{*-][^\s"'%<{*]{2,80})/i,
    reach: [4, 360],
    source: "https://learn.microsoft.com/sysinternals/downloads/psexec",
    revoke: "Change the account's password",
    instead: "Run it as the account (`runas`, a scheduled task) instead of passing a password.",
    example: (random) => `psexec.exe \\\\10.0.0.5 -u Administrator -p ${random.base62(8)}k4 cmd`,
  }),
];
