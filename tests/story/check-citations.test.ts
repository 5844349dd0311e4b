import { describe, expect, it } from "vitest";
import type { Problem } from "../../lib/engine.ts";
import { and, bridgesProblems } from "../fixture/bridges.ts";
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

describe("a citation", () => {
  /** What is said of one more citation in the story of the bridges. */
  const cite = (cell: string, { source = "gazette", says = "", quote = "", stance = "agrees" } = {}) =>
    bridgesProblems({ citations: and(`${cell},${source},${says},${says},,,${quote},reporter,,,${stance},,`) });
  const at = { file: "citations.csv", line: 19 };

  it("of a table that isn't there names those that are", () => {
    expect(cite("trials,x,name")).toEqual([
      {
        ...{ ...at, column: "table", value: "trials", expected: "one of bridges, inspections" },
        remedy: "name the table of the row",
      },
    ]);
  });

  it("of a row that isn't there says where that row should be", () => {
    expect(cite("bridges,london-bridge,name")).toEqual([
      {
        ...{ ...at, column: "row", value: "london-bridge", expected: "the id of a row of bridges" },
        remedy: "correct it, or add that row to bridges.csv",
      },
    ]);
  });

  it("of a column that isn't there names those that are, and a text in two languages by its one name", () => {
    const expected = { ...at, column: "columns", expected: "columns of bridges" };
    const remedy = "use id, name, town, opened, length, kind, uses, note";
    expect(cite("bridges,old-bridge,nmae")).toEqual([{ ...expected, value: "nmae", remedy }]);
    expect(cite("bridges,old-bridge,note_es")).toEqual([{ ...expected, value: "note_es", remedy }]);
    expect(cite("bridges,old-bridge,")).toMatchObject([
      { column: "columns", expected: "the columns that the source speaks of", remedy: "name them, joined with ;" },
    ]);
  });

  it("of an empty cell asks to fill it, but a derived column may be empty", () => {
    expect(cite("bridges,ferry-bridge,length")).toEqual([
      {
        ...{ ...at, column: "columns", value: "length" },
        expected: "a cell that holds something, but length of ferry-bridge is empty",
        remedy: "take length out of the citation, or fill the cell",
      },
    ]);
    expect(cite("inspections,iron-2,years_max", { says: "1" })).toEqual([]);
  });

  it("of a source that isn't there", () => {
    expect(cite("bridges,old-bridge,name", { source: "nobody" })).toMatchObject([
      { column: "source", value: "nobody", expected: "the id of a row of sources" },
    ]);
  });

  it("has a quote of eight words at most", () => {
    expect(cite("bridges,old-bridge,name", { quote: "one two three four five six seven eight" })).toEqual([]);
    expect(cite("bridges,old-bridge,name", { quote: "one two three four five six seven eight nine" })).toMatchObject([
      {
        ...{ column: "quote", expected: "at most 8 words, but the quote has 9" },
        remedy: "keep only the words that find the place",
      },
    ]);
  });

  it("may say a number less exactly than the cell: 310 and 311 of 310.5, and not 312", () => {
    const length = (says: string) => cite("bridges,iron-bridge,length", { says });
    expect([length("310"), length("311")]).toEqual([[], []]);
    expect(length("312")).toMatchObject([
      { column: "says_en", value: "312", expected: "something that length = 310.5 is an exacter form of" },
    ]);
    // To a tenth, 310.4 is another number
    expect(length("310.4")).toMatchObject([{ value: "310.4" }]);
  });

  it("is not weighed against a table whose file could not be read", () => {
    const problems = bridgesProblems({
      bridges: "",
      citations: and("bridges,old-bridge,nmae,gazette,,,,,,reporter,,,agrees,,"),
    });
    expect(problems.map(({ file }) => file)).toEqual(["bridges.csv"]);
  });
});

describe("a citation of many cells", () => {
  const ALONE = /^bridges,(?!\*).*\n/gm;
  /** The story with no other citation of a bridge than this and those of their names, towns and kinds. */
  const only = (...lines: string[]) => bridgesProblems({ citations: (text) => and(...lines)(text.replace(ALONE, "")) });
  const line = (row: string, columns: string) => `bridges,${row},${columns},archive,,,,,,document,,,agrees,,`;
  const uncited = (problems: readonly Problem[]) => problems.map(({ line, column }) => `${line} ${column}`);

  it("covers a column of all rows", () => {
    expect(uncited(only(line("*", "opened")))).toEqual([
      "2 length",
      "2 uses",
      "2 note",
      "3 length",
      "3 uses",
      "4 length",
      "5 uses",
    ]);
  });

  it("covers all filled columns of a row", () => {
    expect(uncited(only(line("old-bridge", "*")))).toEqual([
      ...["3 opened", "3 length", "3 uses", "4 opened", "4 length", "5 opened", "5 uses"],
    ]);
  });

  it("covers all of a table, so that a story with one source needs one line", () => {
    expect(only(line("*", "*"))).toEqual([]);
  });

  it("names a column that is there", () => {
    expect(only(line("*", "*"), line("*", "nmae"))).toMatchObject([{ column: "columns", value: "nmae" }]);
  });

  it("stands for all columns by itself alone", () => {
    expect(only(line("*", "*"), line("old-bridge", "*;name"))).toMatchObject([
      { column: "columns", value: "*;name", expected: "* alone, since it stands for all columns" },
    ]);
  });

  it("agrees with all of them to the letter, and can't deny them or say them otherwise", () => {
    const denied = "bridges,*,opened,herald,1900,1900,,,,reporter,,,dispute,a guess,una suposición";
    const rounded = "bridges,old-bridge,*,herald,1911,1911,,,,reporter,,,agrees,,";
    for (const said of [denied, rounded]) {
      expect(only(line("*", "*"), said)).toMatchObject([
        {
          column: "row",
          expected: "one row and one column, since only a citation that agrees to the letter can cover many with *",
          remedy: "write one citation for each cell that the source tells otherwise",
        },
      ]);
    }
  });
});
