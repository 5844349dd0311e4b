import { describe, expect, it } from "vitest";
import { and, openBridges } from "../fixture/bridges.ts";

const { index } = openBridges();
const sourcesOf = (table: string, row: string, column?: string) =>
  index.citations(table, row, column).map(({ source, columns }) => `${source}: ${columns.join(";")}`);

describe("the citations", () => {
  it("of a row are its own in the order of the file, then those that cover it together with others", () => {
    expect(sourcesOf("bridges", "iron-bridge")).toEqual([
      ...["gazette: opened", "mirror: opened", "herald: length", "reprint: length", "mirror: uses"],
      "archive: name;town;kind",
    ]);
  });

  it("of a cell are those that name it", () => {
    expect(sourcesOf("bridges", "iron-bridge", "opened")).toEqual(["gazette: opened", "mirror: opened"]);
    expect(sourcesOf("bridges", "iron-bridge", "name")).toEqual(["archive: name;town;kind"]);
  });

  it("of a cell of a table that one source stands behind are that one's", () => {
    expect(sourcesOf("inspections", "iron-2", "date")).toEqual(["archive: *"]);
  });

  it("of an id, an empty or a derived cell are none, whatever covers the rest of the row", () => {
    for (const column of ["id", "until", "years_max"]) expect(sourcesOf("inspections", "iron-2", column)).toEqual([]);
    expect(sourcesOf("inspections", "iron-1", "until")).toEqual(["archive: *"]);
  });

  it("of a derived cell are those that name it of its row, as a source may say it directly", () => {
    const line = "inspections,iron-1,years_max,gazette,1,1,,,,reporter,,,agrees,,";
    const { index } = openBridges({ citations: and(line) });
    expect(index.citations("inspections", "iron-1", "years_max").map(({ source }) => source)).toEqual(["gazette"]);
  });
});

describe("the corrections", () => {
  it("of a row, or of a cell, come oldest first", () => {
    const ids = (column?: string) => index.corrections("bridges", "iron-bridge", column).map(({ id }) => id);
    expect(ids()).toEqual(["lengthened", "longer"]);
    expect(ids("length")).toEqual(["lengthened", "longer"]);
    expect(ids("opened")).toEqual([]);
    expect(index.corrections("bridges", "new-bridge")).toEqual([]);
  });
});

describe("a name that doesn't exist", () => {
  it.each([
    ["table", () => index.table("bridge"), 'there is no table "bridge"; the nearest are bridges'],
    ["row", () => index.row("bridges", "iron"), 'bridges has no row "iron"; the nearest are iron-bridge'],
    ["row of no table", () => index.row("roads", "a"), 'there is no table "roads"'],
    ["column", () => index.column("bridges", "lenght"), 'bridges has no column "lenght"; the nearest are length'],
    ["derived column", () => index.column("bridges", "inspect"), "the nearest are inspected"],
    ["source", () => index.source("herold"), 'sources has no row "herold"; the nearest are herald'],
    ["thing that every object has", () => index.table("toString"), 'there is no table "toString"'],
    ["column that every object has", () => index.column("bridges", "constructor"), "bridges has no column"],
  ])("of a %s is refused with the nearest that do", (_, ask, words) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(words);
  });

  it("can be asked for without a refusal", () => {
    expect(index.hasRow("bridges", "iron-bridge")).toBe(true);
    expect([index.hasRow("bridges", "iron"), index.hasRow("roads", "iron-bridge")]).toEqual([false, false]);
    expect(index.hasRow("toString", "x")).toBe(false);
  });
});

it("the latest report is the latest day that a source gives", () => {
  // The herald gives a month, the reprint the fourth of it, the archive a day of the next year
  expect(index.latestReport()).toBe("2012-01-01");
});
