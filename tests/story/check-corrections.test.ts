import { describe, expect, it } from "vitest";
import { fixtureProblems, openFixture } from "./fixture.ts";

/** A correction of a cell: what it was and is; in two languages, the same in each unless told. */
type Made = [
  date: string,
  cell: string,
  was: string | [en: string, es: string],
  now: string | [en: string, es: string],
];

const PEOPLE = "places,port,people";
const NOTE = "places,port,note";
const QUIET: [string, string] = ["a quiet place", "un lugar tranquilo"];

/** The lines of the corrections file. */
function lines(...corrections: Made[]): string[] {
  const both = (text: string | [string, string]) => (typeof text === "string" ? [text, text] : text).join(",");
  return corrections.map(
    ([date, cell, was, now], index) =>
      `c${index + 1},${date},${cell},${both(was)},${both(now)},misread,mal leído,gazette`,
  );
}

const opened = (...corrections: Made[]) => openFixture({ corrections: lines(...corrections) }).tables.corrections;
const problems = (...corrections: Made[]) => fixtureProblems({ corrections: lines(...corrections) });

describe("a correction that holds", () => {
  it("opens, with what the cell was and is, and why, in both languages", () => {
    expect(opened(["1914-01-02", PEOPLE, "27", "28"]).objects()).toMatchObject([
      { was: { en: "27", es: "27" }, now: { en: "28", es: "28" }, reason: { en: "misread", es: "mal leído" } },
    ]);
  });

  it("may be of a text in two languages, which is one cell", () => {
    expect(opened(["1914-01-02", NOTE, ["a loud place", "un lugar ruidoso"], QUIET]).numRows()).toBe(1);
    // Only the Spanish was mended
    expect(opened(["1914-01-02", NOTE, ["a quiet place", "un lugar callado"], QUIET]).numRows()).toBe(1);
  });

  it("may be of a number, however it was written then", () => {
    expect(opened(["1914-01-02", PEOPLE, "some thirty", "28"]).numRows()).toBe(1);
  });

  it("may have filled a cell that was empty, or emptied one, which withdraws what it said", () => {
    expect(opened(["1914-01-02", PEOPLE, "", "28"]).get("was", 0)).toBeNull();
    expect(opened(["1914-01-02", "places,hill,people", "12", ""]).get("now", 0)).toBeNull();
  });

  it("may rest on no source, where the wording was at fault", () => {
    const line = "c1,1914-01-02,places,port,people,27,27,28,28,a slip of ours,un desliz nuestro,";
    expect(openFixture({ corrections: [line] }).tables.corrections.get("source", 0)).toBeNull();
  });

  it("may be followed by others of its cell, in any order of lines", () => {
    const made = opened(
      ["1914-03", PEOPLE, "27", "28"],
      ["1914-01", PEOPLE, "25", "26"],
      ["1914-02", PEOPLE, "26", "27"],
    );
    expect(made.numRows()).toBe(3);
  });
});

describe("a correction that no longer holds", () => {
  const restore = "restore the cell, or publish the change as a further correction";

  it("since the cell says something else", () => {
    expect(problems(["1914-01-02", PEOPLE, "25", "27"])).toEqual([
      {
        ...{ file: "corrections.csv", line: 2, column: "now_en", value: "27", remedy: restore },
        expected: 'what the cell holds, but line 2 of places.csv has "28"',
      },
    ]);
  });

  it("since the cell says again what it said before", () => {
    expect(problems(["1914-01-02", PEOPLE, "28", "27"])).toEqual([
      {
        ...{ file: "corrections.csv", line: 2, column: "now_en", value: "27", remedy: restore },
        expected: 'what the cell holds, but line 2 of places.csv has "28", which is what it was corrected from',
      },
    ]);
  });

  it("since one of its two languages says something else, and it is that one which is named", () => {
    expect(problems(["1914-01-02", NOTE, ["a port", "un puerto"], ["a quiet place", "un puerto tranquilo"]])).toEqual([
      {
        ...{ file: "corrections.csv", line: 2, column: "now_es", value: "un puerto tranquilo", remedy: restore },
        expected: 'what the cell holds, but line 2 of places.csv has "un lugar tranquilo"',
      },
    ]);
  });

  it("since its cell was emptied", () => {
    const found = fixtureProblems({
      places: ["port,1913-05-04,,a quiet place,un lugar tranquilo", "hill,,,,"],
      citations: ["places,port,opened;note,gazette,,,,,,reporter,,,agrees,,"],
      corrections: lines(["1914-01-02", PEOPLE, "27", "28"]),
    });
    expect(found).toEqual([
      {
        ...{ file: "corrections.csv", line: 2, column: "now_en", value: "28", remedy: restore },
        expected: 'what the cell holds, but line 2 of places.csv has ""',
      },
    ]);
  });

  it("since it changes nothing", () => {
    expect(problems(["1914-01-02", PEOPLE, "28", "28"])).toMatchObject([
      { column: "now_en", value: "28", expected: "something else than the cell held before" },
    ]);
  });

  it("since it doesn't take up where the one before it left off", () => {
    expect(problems(["1914-01-02", PEOPLE, "25", "26"], ["1914-01-02", PEOPLE, "27", "28"])).toMatchObject([
      {
        ...{ line: 3, column: "was_en", value: "27", remedy: "write that, or mend the dates of the two" },
        expected: '"26", to which the correction on line 2 had set the cell',
      },
    ]);
  });
});

describe("a correction of a cell that isn't there", () => {
  const fault = (cell: string) => problems(["1914-01-02", cell, "a", "b"])[0];

  it("names no such table, or one whose rows have no id", () => {
    const known = { column: "table", expected: "one of places, sources", remedy: "name the table of the cell" };
    expect(fault("trials,x,court")).toMatchObject({ ...known, value: "trials" });
    expect(fault("citations,x,quote")).toMatchObject({ ...known, value: "citations" });
  });

  it("names no such row", () => {
    expect(fault("places,nowhere,people")).toMatchObject({
      ...{ column: "row", value: "nowhere", expected: "the id of a row of places" },
      remedy: "correct it, or restore that row in places.csv",
    });
  });

  it("names no such column, or one of the two that a text in two languages has in the file", () => {
    for (const column of ["peple", "note_en"]) {
      expect(fault(`places,port,${column}`)).toMatchObject({
        ...{ column: "column", value: column, expected: "a column of places.csv" },
        remedy: "use id, opened, people, note",
      });
    }
  });

  it("names one that is worked out from others", () => {
    expect(fault("places,port,year")).toMatchObject({
      ...{ column: "column", value: "year", expected: "a column of places.csv" },
      remedy: "correct what it is worked out from: opened",
    });
  });
});

describe("other damage", () => {
  it("to the corrected table is told once, without guessing at the cell", () => {
    const found = fixtureProblems({
      places: ["port,1913-05-04,28,a quiet place,un lugar tranquilo,one more", "hill,,,,"],
      corrections: lines(["1914-01-02", PEOPLE, "25", "27"]),
    });
    expect(found).toMatchObject([{ file: "places.csv", line: 2 }]);
  });

  it("to the corrected cell is told where it stands", () => {
    const found = fixtureProblems({
      places: ["port,1913-05-04,many,a quiet place,un lugar tranquilo", "hill,,,,"],
      corrections: lines(["1914-01-02", PEOPLE, "25", "28"]),
    });
    expect(found).toMatchObject([{ file: "places.csv", line: 2, column: "people", value: "many" }]);
  });

  it("to a correction's own date is told, and the correction is not weighed", () => {
    expect(problems(["24/11/1914", PEOPLE, "25", "27"])).toMatchObject([
      { file: "corrections.csv", line: 2, column: "date", value: "24/11/1914" },
    ]);
  });
});
