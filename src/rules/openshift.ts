import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.openshift.com/container-platform/latest/authentication/understanding-authentication.html";
const REVOKE = "https://docs.openshift.com";

export const rules: readonly Rule[] = [
  defineRule({
    id: "openshift-user-token",
    provider: "openshift",
    title: "OpenShift user token",
    severity: "high",
    anchors: ["sha256~"],
    pattern: /(?<![0-9A-Za-z])sha256~[0-9A-Za-z_-]{43}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `OPENSHIFT_USER_TOKEN=sha256~${random.base64url(43)}`,
      `"token": "sha256~${random.base64url(43)}"`,
    ],
  }),
];
