import { isPlaceholder } from "../detect/placeholder.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

export const rules: readonly Rule[] = [
  defineRule({
    id: "roblox-session-cookie",
    provider: "roblox-account",
    title: "Roblox session cookie",
    severity: "high",
    anchors: ["_|warning:-do-not-share-this"],
    pattern: /_\|WARNING:-DO-NOT-SHARE-THIS\.--[A-Za-z.-]{60,200}\|_[0-9A-Za-z._-]{100,2000}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    source: "https://en.help.roblox.com/hc/en-us/articles/360001024786",
    revoke: "https://www.roblox.com/my/account#!/security",
    placeholders: "meaningful",
    validate: ({ secret }) => !isPlaceholder(secret.slice(secret.lastIndexOf("|_") + 2)),
    example: (random) =>
      `.ROBLOSECURITY=_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_${random.of("0123456789ABCDEF", 640)}`,
  }),
];
