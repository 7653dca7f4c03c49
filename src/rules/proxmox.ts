import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "proxmox-api-token",
    provider: "proxmox-ve",
    title: "Proxmox VE API token",
    severity: "critical",
    anchors: ["pveapitoken="],
    pattern:
      /PVEAPIToken=(?<user>[\w.-]{1,60}@[\w-]{1,30}![\w.-]{1,60})[=:](?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://pve.proxmox.com/wiki/Proxmox_VE_API",
    revoke: "https://pve.proxmox.com/wiki/User_Management",
    example: (random) => `Authorization: PVEAPIToken=root@pam!ci=${random.uuid()}`,
  }),
];
