import { describe, expect, it } from "vitest";
import { cited, fixtureProblems } from "./fixture.ts";

const problemsWith = (...citations: string[]) => fixtureProblems(cited(...citations));

describe("a source that doesn't agree", () => {
  it.each(["dispute", "misprint", "superseded"])("as a %s is kept with what it says and the reason", (stance) => {
    expect(
      problemsWith(
        `places,port,people,herald,27,27,,,,reporter,,,${stance},the count of a day before,la cuenta de la víspera`,
      ),
    ).toEqual([]);
  });

  it.each([
    ["dispute", "dispute"],
    ["misprint", "misprint"],
    ["superseded", "statement since overtaken"],
  ])("as a %s needs the reason why it was weighed so", (stance, called) => {
    expect(problemsWith(`places,port,people,herald,27,27,,,,reporter,,,${stance},,`)).toMatchObject([
      { file: "citations.csv", line: 3, column: "note_en", expected: `the reason why this is a ${called}` },
    ]);
  });

  it("must say what it says instead", () => {
    expect(problemsWith("places,port,people,herald,,,,,,reporter,,,dispute,a slip,una errata")).toMatchObject([
      { column: "says_en", expected: "what the source says instead, since it does not agree" },
    ]);
  });

  it("can't say what the cell holds", () => {
    expect(problemsWith("places,port,people,herald,28,28,,,,reporter,,,misprint,a slip,una errata")).toMatchObject([
      { column: "says_en", value: "28", remedy: "write agrees in stance" },
    ]);
  });

  it.each(["dispute", "misprint", "superseded"])(
    "as a %s covers no cell: it is no source for what it denies",
    (stance) => {
      const problems = fixtureProblems({
        citations: [
          "places,port,opened;note,gazette,,,,,,reporter,,,agrees,,",
          `places,port,people,herald,27,27,,,,reporter,,,${stance},a count,una cuenta`,
        ],
      });
      expect(problems).toMatchObject([
        {
          file: "places.csv",
          line: 2,
          column: "people",
          expected: "a source: no citation that agrees covers this cell",
        },
      ]);
    },
  );
});

describe("what a source says", () => {
  it("may be less exact than the cell and still agree: the year of its day", () => {
    expect(problemsWith("places,port,opened,herald,1913,1913,,,,reporter,,,agrees,,")).toEqual([]);
    expect(problemsWith("places,port,opened,herald,1914,1914,,,,reporter,,,agrees,,")).toMatchObject([
      { column: "says_en", value: "1914", remedy: "write dispute, misprint or superseded in stance" },
    ]);
  });

  it("of a number agrees only where it is that number", () => {
    expect(problemsWith("places,port,people,herald,27,27,,,,reporter,,,agrees,,")).toMatchObject([
      { column: "says_en", value: "27" },
    ]);
  });

  it("is the same in every language, unless the column is a text for people", () => {
    expect(problemsWith("places,port,people,herald,27,26,,,,reporter,,,dispute,a count,una cuenta")).toMatchObject([
      { column: "says_es", value: "26", remedy: "write the same in each" },
    ]);
    expect(problemsWith("places,port,note,herald,calm,tranquilo,,,,reporter,,,agrees,,")).toEqual([]);
  });

  it("of a text for people stands in both languages", () => {
    expect(problemsWith("places,port,note,herald,calm,,,,,reporter,,,agrees,,")).toMatchObject([
      { file: "citations.csv", column: "says_es", expected: "the text in this language too" },
    ]);
  });

  it("is of one column", () => {
    expect(problemsWith("places,port,opened;people,herald,1913,1913,,,,reporter,,,agrees,,")).toMatchObject([
      { column: "columns", value: "opened;people" },
    ]);
  });
});
