import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { DataError, openStory } from "../../lib/engine.ts";
import { bridgesFolder, bridgesProblems, bridgesSpec, instead, openBridges } from "../fixture/bridges.ts";

const open = (folder: string | URL) => openStory(folder, bridgesSpec);

/** The error with which a folder is refused. */
function refusal(folder: string): DataError {
  try {
    open(folder);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error("the folder opened without a problem");
}

describe("a folder", () => {
  it("opens from a path or a file URL, with every table that is declared, then those of every story", () => {
    const folder = bridgesFolder();
    expect(Object.keys(open(folder).tables)).toEqual([
      ...["towns", "bridges", "inspections"],
      ...["sources", "citations", "corrections"],
    ]);
    expect(open(pathToFileURL(`${folder}/`)).tables.bridges.array("id")).toEqual([
      "old-bridge",
      "iron-bridge",
      "new-bridge",
      "ferry-bridge",
    ]);
  });

  it("has typed rows: numbers, lists, texts in each language, nothing where a cell is empty", () => {
    const [old, , , ferry] = openBridges().tables.bridges.objects();
    expect(old).toEqual({
      ...{ id: "old-bridge", name: "Old Bridge", town: "harbor", opened: "1911~", length: 120, kind: "stone" },
      ...{ uses: ["foot", "cart"], note: { en: "rebuilt once", es: "reconstruido una vez" }, inspected: 1 },
    });
    expect(ferry).toMatchObject({ length: null, uses: ["foot"], note: null, inspected: 0 });
  });

  it("that lacks a file is told which, with the files that are there", () => {
    const folder = bridgesFolder();
    rmSync(join(folder, "towns.csv"));
    expect(refusal(folder).problems).toEqual([
      {
        ...{ file: "towns.csv", expected: `this file in ${folder}, but it can't be read (ENOENT)` },
        remedy: expect.stringMatching(/^restore it; the folder's CSV files are bridges\.csv, citations\.csv,/),
      },
    ]);
  });

  it("that doesn't exist is told apart from a lost file", () => {
    const { problems } = refusal("/no/such/folder");
    expect(problems).toHaveLength(6);
    for (const { remedy } of problems) expect(remedy).toBe("check the folder's name: there is no such folder");
  });

  it("with many problems lists every one of them, in every file, and loads nothing", () => {
    const folder = bridgesFolder({
      towns: instead("hill,Hill", "hill,"),
      bridges: instead("310.5", "long"),
      inspections: instead("1990,", "90,"),
    });
    const { problems, message } = refusal(folder);
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      ["towns.csv", 3],
      ["bridges.csv", 3],
      ["inspections.csv", 2],
    ]);
    expect(message.split("\n").slice(0, 3)).toEqual([
      `3 problems in ${folder}; nothing was loaded.`,
      "",
      'towns.csv, line 3, column name_en: "". Expected the text in this language too. To mend it, write it, or empty it in both languages.',
    ]);
    expect(Object.keys(refusal(folder))).not.toContain("problems");
    expect(refusal(folder).stack).toBe(`DataError: ${message}`);
  });
});

describe("what one source says", () => {
  it("that no cell rests on any more is told by the cell", () => {
    expect(
      bridgesProblems({ citations: instead("bridges,iron-bridge,uses,mirror", "bridges,old-bridge,uses,mirror") }),
    ).toMatchObject([
      {
        ...{ file: "bridges.csv", line: 3, column: "uses", value: "rail" },
        expected: "a source: no citation that agrees covers this cell",
        remedy: "add one to citations.csv for bridges, iron-bridge, uses, or empty the cell",
      },
    ]);
  });
});
