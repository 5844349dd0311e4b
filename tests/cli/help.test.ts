/** What the command line says of itself: all of it comes from the commands' declarations. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rulesTable } from "../../lib/checks/index.ts";
import type { Command } from "../../lib/cli/command.ts";
import { COMMANDS } from "../../lib/cli/commands.ts";
import { freshFolder, ROOT, typed, typedIn } from "./terminal.ts";

const commands: Command[] = await Promise.all(Object.values(COMMANDS).map(async (load) => (await load()).command));
const inPackage = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

describe("the help", () => {
  it("lists every command with what it does, and is what one gets for typing nothing, as misuse", async () => {
    const { code, out, err } = await typedIn("/", "--help");
    expect([code, err]).toEqual([0, ""]);
    const said = out.replace(/\s+/g, " ");
    for (const { name, about } of commands) expect(said).toMatch(new RegExp(` ${name} .*${about.slice(0, 20)}`));
    expect(await typedIn("/")).toEqual({ code: 2, out: "", err: out });
  });

  it.each(commands)("of $name says its usage, its words, its options, and what one may type", async (command) => {
    const { code, out, err } = await typedIn("/", command.name, "--help");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(new RegExp(`^handover ${command.name}\\b`));
    const said = out.replace(/\s+/g, " ");
    for (const { name, about } of Object.values(command.words)) expect(said).toContain(`${name} ${about}`);
    for (const [name, { about }] of Object.entries(command.options)) {
      expect(said).toMatch(new RegExp(`--${name}( [A-Z]+)? ${about.slice(0, 5)}`));
      expect(said).toContain(about);
    }
    for (const [line, about] of command.examples)
      expect(said).toContain(`handover ${command.name} ${line} ${about}`.replace("  ", " "));
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("shows which words and options can be left out", async () => {
    expect((await typed("explain", "--help")).out).toMatch(
      /^handover explain TABLE ROW \[COLUMN\] \[--json\] \[--lang LANG\]\n/,
    );
    expect((await typed("export", "--help")).out).toMatch(/^handover export --to FORMAT --out DIR \[--lang LANG\]\n/);
    expect((await typed("check", "--help")).out).toMatch(/^handover check \[NAME …\] \[--why\]\n/);
  });

  it("says the version, with a command or without", async () => {
    const printed = { code: 0, out: `${inPackage.version}\n`, err: "" };
    expect([await typedIn("/", "--version"), await typedIn("/", "charts", "--version")]).toEqual([printed, printed]);
  });
});

describe("each command", () => {
  it("has a file of its name, and a script of this project", () => {
    const files = readdirSync(join(ROOT, "lib/cli"));
    for (const [name, command] of Object.entries(COMMANDS)) {
      expect(files).toContain(`${name}.ts`);
      expect(inPackage.scripts[name]).toMatch(new RegExp(`^tsx lib/cli\\.ts ${name}\\b`));
      expect(command).toBeTypeOf("function");
    }
    expect(commands.map(({ name }) => name)).toEqual(Object.keys(COMMANDS));
  });
});

describe("handover rules", () => {
  it("prints the table of rules, or puts it into a file between its markers", async () => {
    expect(await typed("rules")).toEqual({ code: 0, out: `${rulesTable()}\n`, err: "" });
    const folder = freshFolder();
    writeFileSync(join(folder, "README.md"), "Rules:\n<!-- rules -->\nold\n<!-- /rules -->\nMore.\n");
    expect(await typedIn(folder, "rules", "--into", "README.md")).toEqual({ code: 0, out: "README.md\n", err: "" });
    expect(readFileSync(join(folder, "README.md"), "utf8")).toBe(
      `Rules:\n<!-- rules -->\n\n${rulesTable()}\n\n<!-- /rules -->\nMore.\n`,
    );
  });
});
