import { KeyguardError } from "../error.ts";
import { nearest } from "./nearest.ts";
import type { ConfigFile } from "./read.ts";

/** Ids by which people call a rule that has another. */
const ALSO_CALLED: Readonly<Record<string, string>> = { jwt: "json-web-token" };

/** The id of the rule that a config calls so. `custom`: the config's own rules, which come first. */
export function ruleIdOf(name: string, custom: readonly { readonly id: string }[]): string {
  const isOwn = custom.some(({ id }) => id === name);
  return !isOwn && Object.hasOwn(ALSO_CALLED, name) ? (ALSO_CALLED[name] as string) : name;
}

/** A rule's id in a config file, with its place. */
interface Mention {
  readonly file: string;
  readonly place: string;
  readonly id: string;
}

/**
 * Checks that the rules exist that config files name. The list of all rules is only loaded when one is named.
 * @param custom all rules of the configs' own that hold together with these files
 * @throws KeyguardError `config`: the file, each key path, the nearest known id
 */
export async function requireKnownRules(
  files: readonly ConfigFile[],
  custom: readonly { readonly id: string }[],
): Promise<void> {
  const own = custom.map(({ id }) => id);
  const asked = files.flatMap(mentionsIn).filter(({ id }) => !own.includes(id) && !Object.hasOwn(ALSO_CALLED, id));
  if (asked.length === 0) return;
  const { ruleIds } = await import("../detect/rule-ids.ts");
  const known = ruleIds();
  const unknown = asked.filter(({ id }) => !known.has(id));
  const [first] = unknown;
  if (!first) return;
  const ids = [...own, ...known];
  const problems = unknown
    .filter(({ file }) => file === first.file)
    .map(({ place, id }) => {
      const near = nearest(id, ids);
      return `  ${place}: no rule is called "${id.slice(0, 60)}"${near ? `; did you mean "${near}"?` : ""}`;
    });
  throw new KeyguardError("config", `${first.file} is not a valid config:\n${problems.join("\n")}`, {
    expected: "the id of a rule, as reports and `keyguard rules` name it, or of one of the config's customRules",
    advice: "Correct the file; nothing is committed meanwhile.",
  });
}

function mentionsIn({ file, config }: ConfigFile): Mention[] {
  return [
    ...Object.keys(config.rules ?? {}).map((id) => ({ file, place: `rules.${id.slice(0, 60)}`, id })),
    ...(config.allow ?? []).flatMap(({ rule }, i) =>
      rule === undefined ? [] : [{ file, place: `allow[${i}].rule`, id: rule }],
    ),
  ];
}
