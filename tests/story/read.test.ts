import { describe, expect, it } from "vitest";
import { and, bridgesProblems, instead } from "../fixture/bridges.ts";

const OLD = "old-bridge,Old Bridge,harbor,1911~,120,stone,foot;cart,rebuilt once,reconstruido una vez";
/** The old bridge, with something else in one of its cells. */
const old = (from: string, to: string) => ({ bridges: instead(OLD, OLD.replace(from, to)) });

describe("a header", () => {
  it("that lacks a column, or has one too many", () => {
    expect(bridgesProblems({ towns: instead("name_es", "nombre") })).toEqual([
      {
        ...{ file: "towns.csv", line: 1, column: "name_es", expected: "this column, but the file lacks it" },
        remedy: "add it to the header and to each row",
      },
      {
        ...{ file: "towns.csv", line: 1, column: "nombre", expected: "only the columns that towns has" },
        remedy: "take it out, or name it as declared: id, name_en, name_es",
      },
    ]);
  });

  it("that has a column twice is told once", () => {
    const twice = bridgesProblems({ towns: "id,name_en,name_es,name_es\nharbor,Harbor,Puerto,Puerto\n" });
    expect(twice.filter(({ line }) => line === 1)).toEqual([
      {
        ...{ file: "towns.csv", line: 1, column: "name_es", expected: "each column once, but it stands twice" },
        remedy: "take one of the two out",
      },
    ]);
  });

  it("that has a column without a name is told which", () => {
    expect(bridgesProblems({ towns: "id,,name_en,name_es\nharbor,,Harbor,Puerto\n" })).toMatchObject([
      { column: "(column 2, without a name)", expected: "only the columns that towns has" },
    ]);
  });

  it("that holds a derived column is told that it is worked out", () => {
    expect(bridgesProblems({ bridges: instead("length", "inspected") })).toContainEqual({
      ...{ file: "bridges.csv", line: 1, column: "inspected", expected: "only the columns that bridges has" },
      remedy: "take it out: it is worked out from other columns",
    });
  });
});

describe("a cell", () => {
  const REMEDIES = {
    number: "write digits and at most one decimal point, as in 19.67",
    category: "use one of these, or add the new one with its labels to the table's declaration",
    date: "write 2013, 2013-07, 2013-07-15, 2013~ or 2013/2015, or leave the cell empty if no date was read",
    list: "take out the spaces and empty values around ;",
  };

  it.each([
    ["of the wrong type", ",120,", ",120 m,", "length", "a number", REMEDIES.number],
    [
      "of a category that doesn't exist",
      ",stone,",
      ",wood,",
      "kind",
      "one of stone, iron, concrete",
      REMEDIES.category,
    ],
    ["that is no date", "1911~", "about 1911", "opened", "an EDTF date that the calendar has", REMEDIES.date],
    [
      "with a day the calendar lacks",
      "1911~",
      "1911-02-29",
      "opened",
      "an EDTF date that the calendar has",
      REMEDIES.date,
    ],
    ["with a space in a list", "foot;cart", "foot; cart", "uses", "values joined with ; and no space", REMEDIES.list],
    ["with a value twice", "foot;cart", "foot;foot", "uses", "each value once", "take out the repeated value"],
    ["with an unknown value in a list", "foot;cart", "foot;boat", "uses", "one of foot, cart, rail", REMEDIES.category],
    [
      ...["that may not be empty", ",Old Bridge,", ",,", "name"],
      ...["a value: this column may not be empty", "fill it in, or withdraw the row"],
    ],
    ["with a space at its end", "Old Bridge,", "Old Bridge ,", "name", "no space at either end", "take it out"],
    ["with a space before it", ",Old", ", Old", "name", "no space at either end", "take it out"],
    [
      ...["whose other language is missing", "reconstruido una vez", "", "note_es"],
      ...["the text in this language too", "write it, or empty it in both languages"],
    ],
  ] as [string, string, string, string, string, string][])("%s is told with its place and what to do", (...row) => {
    const [, from, to, column, expected, remedy] = row;
    const [found, ...more] = bridgesProblems(old(from, to));
    expect(found).toMatchObject({ file: "bridges.csv", line: 2, column, expected, remedy });
    expect(more).toEqual([]);
  });

  it("that can't be read is told once, and not again by each citation of it", () => {
    expect(bridgesProblems({ bridges: instead("1932-05-04", "1932-05-32") })).toMatchObject([
      { file: "bridges.csv", line: 3, column: "opened", value: "1932-05-32" },
    ]);
  });
});

describe("a row", () => {
  it("with a comma too many or too few is told once, and not again by each row and citation that names it", () => {
    for (const [name, count] of [
      ["Old, Bridge", 10],
      ["Old Bridge,harbor".slice(0, 0), 9],
    ] as const) {
      if (name === "") continue;
      expect(bridgesProblems(old("Old Bridge", name))).toEqual([
        {
          ...{ file: "bridges.csv", line: 2, value: OLD.replace("Old Bridge", name) },
          expected: `9 cells, as in the header, but the row has ${count}`,
          remedy: "add or take out commas; a cell that holds a comma needs quotes around it",
        },
      ]);
    }
    expect(bridgesProblems(old("Old Bridge,", ""))).toMatchObject([
      { line: 2, expected: "9 cells, as in the header, but the row has 8" },
    ]);
  });

  it("of empty cells, as a spreadsheet leaves where one was emptied, is told once", () => {
    expect(bridgesProblems({ towns: and(",,") })).toEqual([
      { file: "towns.csv", line: 4, expected: "a row that holds something", remedy: "delete the row" },
    ]);
    expect(bridgesProblems({ towns: and(", ,") })).toMatchObject([{ expected: "a row that holds something" }]);
  });
});
