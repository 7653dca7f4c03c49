import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "maven-master-password",
    provider: "maven",
    title: "Maven master password (encrypted with a key that is the same everywhere)",
    severity: "high",
    anchors: ["<master>"],
    pattern: /<master>\s{0,20}\{(?<secret>[A-Za-z0-9+/=\\]{24,400})\}\s{0,20}<\/master>/,
    reach: [4, 480],
    source: "https://maven.apache.org/guides/mini/guide-encryption.html",
    revoke:
      "Make a new master password with mvn --encrypt-master-password, and new passwords at the servers in settings.xml",
    instead:
      "Keep settings-security.xml in ~/.m2, or read passwords from the environment: ${env.TOKEN} in settings.xml.",
    example: (random) => `<settingsSecurity>\n  <master>{${random.base64(43)}=}</master>\n</settingsSecurity>`,
    nearMiss: () => ["<master>{${master.password}}</master>", "<master>10.0.0.1</master>"],
  }),
];
