import { EXIT } from "../error.ts";
import type { Places } from "../install/hook-manager.ts";
import { findConfiguredHooks, findOwnHookSettings, findPlaces } from "../install/places.ts";
import { rehearse } from "../install/rehearsal.ts";
import { LANGUAGES } from "../messages/all.ts";
import { columns } from "../messages/columns.ts";
import { languageOf } from "../messages/language.ts";
import { openRepository } from "../source/index.ts";
import { type Command, type ParsedArguments, refuseArguments, type World } from "./command.ts";
import { chainLinks, findingLinks, hookLinks } from "./doctor-hooks.ts";
import type { Link } from "./doctor-link.ts";
import { bypassLinks, configLink, gateLink, secondLine } from "./doctor-surroundings.ts";

async function run(args: ParsedArguments, world: World): Promise<number> {
  refuseArguments(doctorCommand, args);
  const places = await findPlaces(world.cwd, world.env);
  const links = [
    await gitLink(world),
    ...hookLinks(places, await findConfiguredHooks(world.cwd, world.env)),
    ...findingLinks(places, world),
    await configLink(places.root),
    gateLink(world),
    ...chainLinks(places),
    ...bypassLinks(world.env),
    secondLine(places.root),
    await rehearsalLink(places, world),
  ];
  const what = places.isBare ? "push" : "commit";
  const isSound = links.every(({ state }) => state !== "failed");
  if (args.flag("json")) world.stdout(`${JSON.stringify({ blocks: isSound, links }, null, 2)}\n`);
  else {
    const { said } = LANGUAGES[languageOf(world.env)];
    const width = Math.max(...links.map(({ link }) => columns(said(link))));
    for (const { link, state, says } of links) {
      const blank = " ".repeat(width - columns(said(link)));
      world.stdout(
        `${{ ok: "ok    ", note: "note  ", failed: "FAILED" }[state]}  ${said(link)}${blank}  ${said(says)}\n`,
      );
    }
    world.stdout(
      isSound
        ? `\nA ${what} with a key in it is blocked here.\n`
        : `\nA ${what} with a key in it may get through here.\n`,
    );
  }
  return isSound ? EXIT.clean : EXIT.findings;
}

async function gitLink(world: World): Promise<Link> {
  const { gitVersion } = await openRepository(world.cwd, world.env);
  return { link: "git", state: "ok", says: gitVersion };
}

async function rehearsalLink(places: Places, world: World): Promise<Link> {
  const settings = await findOwnHookSettings(world.cwd, world.env);
  const { isBlocked, output } = rehearse(places, settings, world.env);
  if (isBlocked)
    return {
      link: "rehearsal",
      state: "ok",
      says: places.isBare ? "git refused a push of a generated key" : "git refused to commit a generated key",
    };
  return {
    link: "rehearsal",
    state: "failed",
    says: `a generated key was not blocked by keyguard: ${output.trim().split("\n").slice(-2).join(" / ").slice(0, 200) || "the commit went through"}`,
  };
}

export const doctorCommand: Command = {
  name: "doctor",
  summary: "Proves that a commit with a key in it is blocked, link by link. Exit 0 only when it is.",
  usage: ["keyguard doctor [--json]"],
  options: { json: { type: "boolean", help: "as JSON" } },
  run,
};
