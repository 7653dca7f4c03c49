import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "ceph-keyring-key",
    provider: "ceph-keyring",
    title: "Key of a Ceph keyring",
    severity: "high",
    anchors: ["key = aq", "key=aq", "key: aq", 'key": "aq', "--key aq", "secret=aq", "secret = aq"],
    gate: '(key|secret)"?( =|=|:| ) ?"?AQ[0-9A-Za-z+/]{36}==',
    pattern: /(?:key|secret)(?: = |=|: |": "| )(?<secret>AQ[0-9A-Za-z+/]{36}==)(?![0-9A-Za-z+/=])/,
    reach: [8, 60],
    source: "https://docs.ceph.com/en/latest/rados/operations/user-management/",
    revoke: "`ceph auth rotate`",
    example: (random) => [
      `[client.admin]\n\tkey = AQ${random.base64(36)}==`,
      `mount -t ceph 10.0.0.1:/ /mnt -o name=admin,secret=AQ${random.base64(36)}==`,
    ],
  }),
];
