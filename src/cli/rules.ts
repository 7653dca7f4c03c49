import { EXIT, KeyguardError } from "../error.ts";
import { LANGUAGES } from "../messages/all.ts";
import { languageOf } from "../messages/language.ts";
import type { Command, ParsedArguments, World } from "./command.ts";
import { adviceOf, requireRule, ruleTexts } from "./rule-texts.ts";

async function list(args: ParsedArguments, world: World): Promise<number> {
  const [id] = args.positionals;
  if (id !== undefined) return explain(args, world);
  const rules = [...ruleTexts().values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (args.flag("json")) {
    world.stdout(`${JSON.stringify(rules, null, 2)}\n`);
    return EXIT.clean;
  }
  const width = Math.max(...rules.map((rule) => rule.id.length));
  for (const rule of rules) world.stdout(`${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.title}\n`);
  return EXIT.clean;
}

async function explain(args: ParsedArguments, world: World): Promise<number> {
  const [id] = args.positionals;
  if (id === undefined) throw new KeyguardError("usage", "explain: which rule?", { expected: "keyguard explain RULE" });
  const rule = requireRule(id);
  const messages = LANGUAGES[languageOf(world.env, args.text("lang"))];
  const advice = adviceOf({ rule: id, provider: rule.provider });
  const lines = [
    `${rule.id}: ${messages.title[rule.id] ?? messages.titled(rule.title)} [${rule.severity}]`,
    "",
    messages.why[advice.opens],
    `  1. ${messages.remove}`,
    `  2. ${advice.revoke ? messages.revoke(advice.revoke) : messages.revokeSomewhere}`,
    `  3. ${messages.useInstead(advice.instead ?? messages.insteadOf[advice.opens])}`,
    "",
    rule.source,
  ];
  world.stdout(`${lines.join("\n")}\n`);
  return EXIT.clean;
}

const LANG = { type: "string", value: "en|ja", help: "the language (default: by LANG)" } as const;

export const rulesCommand: Command = {
  name: "rules",
  summary: "Lists the rules, or says what one of them means.",
  usage: ["keyguard rules [--json]", "keyguard rules RULE"],
  options: { json: { type: "boolean", help: "as JSON" }, lang: LANG },
  run: list,
};

export const explainCommand: Command = {
  name: "explain",
  summary: "Says what a rule means, how to revoke what it found, and how to store the value instead.",
  usage: ["keyguard explain RULE"],
  options: { lang: LANG },
  run: explain,
};
