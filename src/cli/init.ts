import { join } from "node:path";
import { STARTER_CONFIG } from "../config/edit.ts";
import { readFolderConfig } from "../config/read.ts";
import { replaceFile } from "../config/replace-file.ts";
import { EXIT, KeyguardError } from "../error.ts";
import { scanRoot } from "../source/index.ts";
import { type Command, type ParsedArguments, refuseArguments, type World } from "./command.ts";

async function run(args: ParsedArguments, world: World): Promise<number> {
  refuseArguments(initCommand, args);
  const root = await scanRoot(world.cwd);
  const existing = readFolderConfig(root, "");
  if (existing)
    throw new KeyguardError("usage", `${existing.file} is there already`, {
      advice: "Edit it; the README lists every key.",
    });
  replaceFile(join(root, "keyguard.config.json"), STARTER_CONFIG, { boundary: root });
  world.stdout("keyguard.config.json written\n");
  return EXIT.clean;
}

export const initCommand: Command = {
  name: "init",
  summary: "Writes a commented starter config.",
  usage: ["keyguard init"],
  options: {},
  run,
};
