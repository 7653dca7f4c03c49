import { allowCommand } from "../../src/cli/allow.ts";
import { doctorCommand } from "../../src/cli/doctor.ts";
import { hookCommand } from "../../src/cli/hook.ts";
import { initCommand } from "../../src/cli/init.ts";
import { installCommand } from "../../src/cli/install.ts";
import { main } from "../../src/cli/main.ts";
import { explainCommand, rulesCommand } from "../../src/cli/rules.ts";
import { scanCommand } from "../../src/cli/scan.ts";
import { uninstallCommand } from "../../src/cli/uninstall.ts";
import { columns } from "../../src/messages/columns.ts";
import { said } from "../../src/messages/ja-said.ts";

const COMMANDS = [
  installCommand,
  uninstallCommand,
  doctorCommand,
  scanCommand,
  hookCommand,
  allowCommand,
  rulesCommand,
  explainCommand,
  initCommand,
];
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  "the help of %s is in Japanese",
  (_, command) => {
    const texts = [command.summary, ...Object.values(command.options).map(({ help }) => help)];
    expect(texts.filter((text) => !JAPANESE.test(said(text)))).toEqual([]);
  },
);

test("so is the overview, and it names every command", async () => {
  let text = "";
  const world = { env: { LANG: "ja_JP.UTF-8" }, stdout: (each: string) => (text += each) };
  await main(["--help"], world as unknown as Parameters<typeof main>[1]);
  const lines = text.split("\n").filter((line) => line !== "");
  expect(lines.filter((line) => !JAPANESE.test(line))).toEqual([]);
  expect(lines.flatMap((line) => /^ {2}(\w+)/.exec(line)?.[1] ?? []).sort()).toEqual(
    COMMANDS.map(({ name }) => name).sort(),
  );
});

test("what is not known stays as it is, and so do spaces around a line", () => {
  expect(said("  constructor")).toBe("  constructor");
  expect(said("  x does not exist\n")).toBe("  x はありません\n");
});

test("Japanese characters take two columns", () => {
  expect(columns("node")).toBe(4);
  expect(columns("設定 hook")).toBe(9);
});
