import { describe, expect, it } from "vitest";
import { and, bridgesProblems, instead, openBridges } from "../fixture/bridges.ts";

describe("a key", () => {
  it("that another row has is told with the line of that row", () => {
    expect(bridgesProblems({ towns: and("harbor,Port,Puerto") })).toEqual([
      {
        ...{ file: "towns.csv", line: 4, column: "id", value: "harbor" },
        expected: "a key that no other row has, but line 2 has it too",
        remedy: "give one of the two another, or take one out",
      },
    ]);
  });

  it("of several columns is told without a column", () => {
    const again = "bridges,*,name;town;kind,archive,,,page 2,página 2,,document,,,agrees,,";
    expect(bridgesProblems({ citations: and(again) })).toMatchObject([
      {
        ...{ file: "citations.csv", line: 19, expected: "a key that no other row has, but line 2 has it too" },
        value: "bridges | * | name;town;kind | archive |  | page 2 / página 2 | document | ",
      },
    ]);
    expect(bridgesProblems({ citations: and(again) })[0]).not.toHaveProperty("column");
  });
});

describe("a reference", () => {
  it("to a row that isn't there is told with the file where that row should be", () => {
    expect(bridgesProblems({ bridges: instead("New Bridge,hill", "New Bridge,valley") })).toEqual([
      {
        ...{ file: "bridges.csv", line: 4, column: "town", value: "valley", expected: "the id of a row of towns" },
        remedy: "correct it, or add that row to towns.csv",
      },
    ]);
  });

  it("to a table that could not be read is passed over, not guessed at", () => {
    expect(bridgesProblems({ towns: "" }).map(({ file }) => file)).toEqual(["towns.csv"]);
  });
});

describe("a rule of a table", () => {
  it("names the cell that breaks it", () => {
    expect(bridgesProblems({ inspections: instead("1999-12-31,2000-01-02", "1999-12-31,1999-12") })).toEqual([]);
    expect(bridgesProblems({ inspections: instead("1999-12-31,2000-01-02", "1999-12-31,1999-11") })).toEqual([
      {
        ...{ file: "inspections.csv", line: 3, column: "until", value: "1999-11" },
        expected: "a date not before date, which is 1999-12-31",
        remedy: "look up both dates in the source",
      },
    ]);
  });

  it("is not asked of a row with a cell that could not be read", () => {
    expect(bridgesProblems({ inspections: instead("failed,3", "failed,three") })).toMatchObject([
      { column: "grade", value: "three" },
    ]);
  });
});

it("a sound story has no problem", () => {
  expect(bridgesProblems({})).toEqual([]);
  expect(openBridges().tables.bridges.numRows()).toBe(4);
});
