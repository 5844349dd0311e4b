/** What the command line refuses: in one line, with what it takes instead, and with the exit code that scripts go by. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../lib/cli/commands.ts";
import { freshFolder, replacing, storyWith, typed, typedIn } from "./terminal.ts";

describe("misuse", () => {
  it.each<[typed: string, said: string]>([
    // Names that don't exist
    ["expalin", 'there is no command "expalin"; the nearest are explain, '],
    ["constructor", 'there is no command "constructor"; the nearest are '],
    ["explain closures north-branch --jsn", "explain has no option --jsn; the nearest are --json, "],
    ["explain closures north-branch -j", "explain has no option -j; the nearest are --json, "],
    ["--bogus", "there is no option --bogus; the nearest are "],
    ["charts --bogus", "charts has no option --bogus; the nearest are "],
    ["check --lang en", "check has no option --lang; the nearest are "],
    ["explain closure north-branch", 'there is no table "closure"; the nearest are closures, '],
    ["explain closures north", 'closures has no row "north"; the nearest are north-branch, '],
    ["explain closures north-branch close", 'closures has no column "close"; the nearest are closed, '],
    ["explain visits/north-branch", 'visits has no row "north-branch"; the nearest are north-branch-2024, '],
    ["verify gazette nothing.txt", 'sources has no row "gazette"; the nearest are gazette-2026-03-03, '],
    ["verify statistics-2026-01-30 nothing.txt", "no citation of statistics-2026-01-30 has a quote to look for; "],
    ["charts closure", 'there is no notebook "closure"; the nearest are closures\n'],
    ["check rewards", 'there is no notebook "rewards"; the nearest are closures\n'],
    // Values that an option doesn't take
    ["validate --lang xx", '--lang takes en, not "xx"\n'],
    ["explain closures north-branch --lang es", '--lang takes en, not "es"\n'],
    ["export --to pdf --out x", '--to takes one of csv, json, arrow, parquet, not "pdf"\n'],
    ["preview --port abc", '--port takes a whole number from 0 to 65535, not "abc"\n'],
    ["preview --port 65536", '--port takes a whole number from 0 to 65535, not "65536"\n'],
    ["preview --port=-1", '--port takes a whole number from 0 to 65535, not "-1"\n'],
    ["preview --port", "--port needs its PORT: the port to serve on"],
    ["export --to csv --out --lang en", "--out needs its DIR: the folder to write into\n"],
    ["validate --lang=", "--lang needs its LANG: "],
    ["explain closures north-branch --json=yes", '--json takes no value, but found "yes"\n'],
    ["export --to csv --out data", "--out data is where the story's own tables are; name another folder\n"],
    // Too few words and too many
    ["explain", "explain needs TABLE, the table's name; "],
    ["explain closures", "explain needs ROW, the row's id; handover explain --help says more\n"],
    [
      "explain closures north-branch closed now",
      'explain takes no more words, but found "now"; handover explain --help',
    ],
    ["validate data", 'validate takes no more words, but found "data"; handover validate --help says more\n'],
    ["verify gazette-2026-03-03", "verify needs FILE, the source's text"],
    ["changes", "changes needs OLD, the folder of the old version"],
    ["export", "export needs --to FORMAT; handover export --help says more\n"],
    ["export --to csv", "export needs --out DIR; handover export --help says more\n"],
    ["new", "new needs STORY, the new folder"],
    ["new one two", 'new takes no more words, but found "two"; '],
    ["new My-Story", "\"My-Story\" can't be a story's name; write a slug: "],
    ["new handover", "a story can't have the name of this library; choose another\n"],
    ["rules --into README.md", "README.md has no place for the table; write <!-- rules --> and <!-- /rules --> there"],
    // Folders that hold no story
    ["validate --story data", "data is no story's folder: it lacks package.json, data, lib/index.ts\n"],
  ])("handover %s", async (line, said) => {
    const { code, out, err } = await typed(...line.split(" "));
    expect([code, out]).toEqual([2, ""]);
    expect(err.startsWith(said), err).toBe(true);
    expect(err).toMatch(/^[^\n]+\n$/);
  });

  it("of a folder that holds no story, nor any above it, is told with what to do", async () => {
    expect(await typedIn("/", "validate")).toEqual({
      code: 2,
      out: "",
      err: "there is no story in this folder or above: none has package.json, data, lib/index.ts; go to a story's folder, name it after --story, or begin one with handover new\n",
    });
  });

  it("of every command is refused: a word too many where it takes none, an option that nobody has", async () => {
    for (const name of Object.keys(COMMANDS)) {
      const { code, err } = await typed(name, "--no-such-option");
      expect([code, err]).toEqual([2, expect.stringMatching(new RegExp(`^${name} has no option --no-such-option; `))]);
    }
  });
});

describe("a file or a folder that can't be read or written", () => {
  it.each<[typed: string, said: RegExp]>([
    ["verify gazette-2026-03-03 no-such-file.txt", /no-such-file\.txt can't be read \(ENOENT\); check its name, /],
    ["verify gazette-2026-03-03 data", /data can't be read \(EISDIR\); /],
    ["changes no-such-folder", /no-such-folder can't be read \(ENOENT\); /],
    ["rules --into no-such-file.md", /no-such-file\.md can't be read \(ENOENT\); /],
    ["export --to csv --out package.json/x", /package\.json\/x can't be written \(ENOTDIR\); name a folder that /],
  ])("handover %s", async (line, said) => {
    const { code, out, err } = await typed(...line.split(" "));
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(said);
    expect(err).toMatch(/^[^\n]+\n$/);
  });

  it("is told of a text that is not in UTF-8", async () => {
    const file = join(freshFolder(), "latin.txt");
    writeFileSync(file, Buffer.from("Treviño", "latin1"));
    const { code, err } = await typed("verify", "gazette-2026-03-03", file);
    expect([code, err]).toEqual([1, `${file} is not UTF-8; save it as plain text in UTF-8\n`]);
  });
});

describe("unsound data", () => {
  const unsound = () =>
    storyWith({
      "data/visits.csv": replacing("hill-branch-2025,hill-branch,2025,\n", "hill-branch-2025,,2025,none\n"),
    });

  it.each(["validate", "charts", "check", "explain visits north-branch-2024", "describe", "export --to csv --out x"])(
    "stops handover %s, with each problem once",
    async (line) => {
      const { code, out, err } = await typedIn(unsound(), ...line.split(" "));
      expect([code, out]).toEqual([1, ""]);
      expect(err).toMatch(
        /^2 problems in .*data\/; nothing was loaded\.\n\nvisits\.csv, line 7, column library: "".*\nvisits\.csv, line 7, column visits: "none"\. Expected a whole number.*\n$/,
      );
    },
  );

  it("is an invented cell that no source covers, and one that slipped back after its correction", async () => {
    const invented = storyWith({
      "data/closures.csv": replacing("river-branch,River Branch,,", "river-branch,River Branch,1940,"),
    });
    expect((await typedIn(invented, "charts")).err).toContain(
      'closures.csv, line 3, column opened: "1940". Expected a source: no citation that agrees covers this cell.',
    );
    const correction = "one,2026-04-01,closures,hill-branch,reason,merger,repairs,Misread.,gazette-2026-03-03\n";
    const slipped = storyWith({
      "data/corrections.csv": (text) => text + correction,
    });
    expect((await typedIn(slipped, "validate")).err).toContain('corrections.csv, line 2, column now: "repairs".');
  });
});

describe("a fault of the program", () => {
  it("keeps its stack, a RangeError as any other: it is no misuse", async () => {
    const folder = storyWith({ "lib/index.ts": (text) => `${text}\nthrow new RangeError("out of range");\n` });
    await expect(typedIn(folder, "validate")).rejects.toThrow(new RangeError("out of range"));
  });

  it("is not what it is that a story's folder exports no story", async () => {
    const folder = storyWith({ "lib/index.ts": () => "export const tale = 1;\n" });
    expect(await typedIn(folder, "validate")).toEqual({
      code: 1,
      out: "",
      err: "lib/index.ts exports no story; write there: export const story = openStory(…)\n",
    });
  });
});
