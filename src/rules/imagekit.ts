import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "imagekit-private-key",
    provider: "imagekit",
    title: "ImageKit private key",
    severity: "high",
    anchors: ["private_"],
    pattern: /(?<![0-9A-Za-z])private_[0-9A-Za-z+/]{27}=(?![0-9A-Za-z+/=])/,
    startsAtAnchor: true,
    gate: "private_[0-9A-Za-z+/]{27}=",
    source: "https://imagekit.io/docs/api-keys",
    revoke: "https://imagekit.io/dashboard/developer/api-keys",

    example: (random) => [`IMAGEKIT_PRIVATE_KEY=private_${random.base64(27)}=`],
  }),
];
