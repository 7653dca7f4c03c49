import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "jenkins-stored-secret",
    provider: "jenkins",
    title: "Secret in a Jenkins credentials store (readable for who has the controller's master.key)",
    severity: "high",
    anchors: [
      "<secret>{",
      "<password>{",
      "<passphrase>{",
      "<privatekey>{",
      "<secretkey>{",
      "<apitoken>{",
      "<secretbytes>{",
    ],
    pattern:
      /<(?:secret|password|passphrase|privateKey|secretKey|apiToken|secretBytes)>\{(?<secret>[^<>{}$\n]{0,24}AQAAABAAA[^<>{}$\n]{12,4000})\}<\//i,
    reach: [4, 4100],
    // Encrypted values begin with a header that is the same in all of them, which looks repeated.
    placeholders: "meaningful",
    source: "https://www.jenkins.io/doc/developer/security/secrets/",
    revoke: "At the service that the credential opens; then store the new one through Manage Jenkins, Credentials",
    instead:
      "Keep credentials.xml and secrets/ out of the repository; describe credentials with references to environment variables.",
    example: (random) => [
      `<secret>{AQAAABAAAAAQ${random.base64(43)}=}</secret>`,
      `<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl><password>{AQAAABAAAAAw${random.base64(63)}=}</password>`,
    ],
    nearMiss: () => ["<secret>{env.TOKEN}</secret>", "<password>{{ password }}</password>"],
  }),
];
