import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { definitions, open, prisoners, rewards } from "handover";
import { describe, expect, it } from "vitest";
import { readTrusted } from "../../lib/story/open.ts";
import { fixture, fixtureFolder, fixtureProblems } from "./fixture.ts";
import { copyOfData, copyWith, linesOf, problemsIn, writeLines } from "./folder.ts";

/** Replaces once, and fails where there is nothing to replace. */
function replace(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the data no longer holds ${from}`);
  return text.replace(from, () => to);
}

/** The lines of the message that speak of one file. */
function wordsOn(file: string, folder: string): string[] {
  return problemsIn(folder)
    .message.split("\n")
    .filter((line) => line.startsWith(file));
}

describe("a sound folder", () => {
  it("opens, from a path or a file URL, with the same tables as the package", () => {
    const folder = copyOfData();
    expect(open(folder).prisoners.objects()).toEqual(prisoners.objects());
    expect(open(pathToFileURL(`${folder}/`)).prisoners.numRows()).toBe(prisoners.numRows());
  });

  it("opens with line ends as a spreadsheet on Windows writes them", () => {
    const folder = copyWith("rewards.csv", (text) => text.replaceAll("\n", "\r\n"));
    expect(open(folder).rewards.get("currency", 0)).toBe("USD");
  });

  it("opens with a byte order mark, as Excel writes one", () => {
    const folder = copyWith("rewards.csv", (text) => `\uFEFF${text}`);
    expect(open(folder).rewards.objects()).toEqual(rewards.objects());
  });

  it("opens without a line break at the end of a file, and keeps the last row", () => {
    const folder = copyWith("rewards.csv", (text) => text.trimEnd());
    expect(open(folder).rewards.objects()).toEqual(rewards.objects());
  });
});

describe("a damaged file", () => {
  it("that is missing is named, with the files that are there", () => {
    const folder = copyOfData();
    rmSync(join(folder, "rewards.csv"));
    const [line] = wordsOn("rewards.csv", folder);
    expect(line).toMatch(
      /^rewards\.csv: Expected this file in .*, but it can't be read \(ENOENT\)\. To mend it, restore it/,
    );
    expect(line).toContain("charges.csv, citations.csv");
  });

  it("in a folder that does not exist is told apart from a lost file", () => {
    const { problems, message } = problemsIn("/no/such/folder");
    expect(problems).toHaveLength(Object.keys(definitions).length);
    expect(message).toContain("To mend it, check the folder's name: there is no such folder.");
  });

  it("in Windows-1252 is named line by line, as it would read there", () => {
    const folder = copyWith("sentences.csv", (text) => Buffer.from(replace(text, "years,18,", "años,18,"), "latin1"));
    const line = wordsOn("sentences.csv", folder).find((words) => words.includes("omar-trevino-morales-sentence-1"));
    expect(line).toMatch(
      /^sentences\.csv, line \d+: "omar-trevino-morales-sentence-1,.*,años,18,.*"\. Expected UTF-8, but these bytes are another encoding/,
    );
    expect(line).toContain("To mend it, save the file as UTF-8.");
  });

  it("in UTF-16", () => {
    const folder = copyWith("sentences.csv", (text) => Buffer.from(`\uFEFF${text}`, "utf16le"));
    expect(wordsOn("sentences.csv", folder)).toEqual([
      "sentences.csv, line 1: Expected UTF-8, but the file is UTF-16. To mend it, save it as CSV UTF-8.",
    ]);
  });

  it("that doesn't close its quote is named by the line where the quote opens", () => {
    const folder = copyOfData();
    const lines = linesOf(folder, "rewards.csv");
    lines[2] = `${lines[2]?.split(",").slice(0, 10).join(",")},"never closed`;
    writeLines(
      folder,
      "rewards.csv",
      lines.map((line, index) => (index > 2 ? line.replaceAll('"', "") : line)),
    );
    expect(wordsOn("rewards.csv", folder)).toEqual([
      'rewards.csv, line 3, column note_en: Expected a closing quote, but the file ends before one. To mend it, close the quoted cell that begins on this line with ".',
    ]);
  });

  it.each([
    [
      "semicolons",
      (text: string) => text.replaceAll(",", ";"),
      "commas between the cells, but this file has semicolons",
    ],
    ["tabs", (text: string) => text.replaceAll(",", "\t"), "commas between the cells, but this file has tabs"],
    ["a line that tells a spreadsheet", (text: string) => `sep=,\n${text}`, "the header, but the first line tells a"],
    ["the line breaks of old Macintoshes", (text: string) => text.replaceAll("\n", "\r"), "line breaks as all systems"],
  ])("with %s, as a spreadsheet may write them, is told once", (_, change, expected) => {
    const { problems } = problemsIn(copyWith("sentences.csv", change));
    expect(problems).toMatchObject([{ file: "sentences.csv", line: 1, expected: expect.stringContaining(expected) }]);
  });

  it("with a row of empty cells, as a spreadsheet leaves where one was emptied, is told once", () => {
    const folder = copyOfData();
    const lines = linesOf(folder, "sentences.csv");
    writeLines(folder, "sentences.csv", [...lines.slice(0, -1), ",".repeat(11 - 1), ""]);
    expect(problemsIn(folder).problems).toMatchObject([
      { file: "sentences.csv", line: lines.length, expected: "a row that holds something", remedy: "delete the row" },
    ]);
  });

  it("with a quote in the middle of a cell", () => {
    const folder = copyOfData();
    const lines = linesOf(folder, "rewards.csv");
    lines[1] = 'x,y"z",1,USD,USD,,,,,,,';
    writeLines(folder, "rewards.csv", lines);
    expect(wordsOn("rewards.csv", folder)[0]).toBe(
      'rewards.csv, line 2, column prisoner: Expected quotes around a whole cell only, and " within it doubled. To mend it, put the whole cell in quotes and write " inside it as "".',
    );
  });

  it("with a stray control character is told which", () => {
    const folder = copyWith("prisoners.csv", (text) => replace(text, "Rafael Caro", "Rafael\u0007 Caro"));
    expect(wordsOn("prisoners.csv", folder)).toEqual([
      expect.stringMatching(
        /^prisoners\.csv, line \d+, column name: "RafaelU\+0007 Caro Quintero"\. Expected visible characters on one line, but U\+0007 stands in the cell\. To mend it, take that character out\.$/,
      ),
    ]);
  });

  it.each([
    ["turns the direction of what follows", "\u202e", "U+202E"],
    ["sets a piece apart", "\u2066", "U+2066"],
    ["nobody sees", "\u200b", "U+200B"],
  ])("with a character that %s is told which", (_, character, called) => {
    const places = [`port,1913-05-04,28,a quiet${character} place,un lugar tranquilo`, "hill,,,,"];
    expect(fixtureProblems({ places })).toMatchObject([
      {
        ...{ file: "places.csv", line: 2, column: "note_en" },
        expected: `visible characters on one line, but ${called} stands in the cell`,
      },
    ]);
  });

  it("with a cell of two lines is named by the line on which its row begins", () => {
    const places = ['port,1913-05-04,28,"a quiet\nplace",un lugar tranquilo', "hill,,many,,"];
    expect(fixtureProblems({ places })).toMatchObject([
      { line: 2, column: "note_en", expected: "visible characters on one line, but U+000A stands in the cell" },
      // The header, the two lines of the port, and then the hill
      { line: 4, column: "people", value: "many" },
    ]);
  });

  it("of an installed package, which trusts its cells, is told all the same and not read as an empty table", () => {
    const folder = fixtureFolder();
    rmSync(join(folder, "sources.csv"));
    const rowsOf = readTrusted(folder, fixture);
    expect(rowsOf("places")).toHaveLength(2);
    expect(() => rowsOf("sources")).toThrow(/^1 problem in .*\n\nsources\.csv: Expected this file in .*\(ENOENT\)/s);
  });

  it("that is empty", () => {
    const folder = copyWith("rewards.csv", () => "");
    expect(wordsOn("rewards.csv", folder)).toEqual([
      "rewards.csv, line 1: Expected a header row with the column names. To mend it, restore the header.",
    ]);
  });
});

describe("a header", () => {
  const header = (from: string, to: string) =>
    wordsOn(
      "rewards.csv",
      copyWith("rewards.csv", (text) => replace(text, from, to)),
    );

  it("that lacks a column, or has one too many, or one twice", () => {
    expect(header("amount,", "sum,")).toEqual([
      "rewards.csv, line 1, column amount: Expected this column, but the file lacks it. To mend it, add it to the header and to each row.",
      "rewards.csv, line 1, column sum: Expected only the columns that rewards has. To mend it, take it out, or name it as declared: id, prisoner, amount, reported_in, currency, offered, programme_en, programme_es, offered_by_en, offered_by_es, note_en, note_es.",
    ]);
    expect(header("currency,offered,", "currency,currency,")).toContain(
      "rewards.csv, line 1, column currency: Expected each column once, but it stands twice. To mend it, take one of the two out.",
    );
  });

  it("that holds a derived column is told that it is worked out", () => {
    const folder = copyWith("custody.csv", (text) => replace(text, "country,", "years_min,"));
    expect(wordsOn("custody.csv", folder)).toContain(
      "custody.csv, line 1, column years_min: Expected only the columns that custody has. To mend it, take it out: it is worked out from other columns.",
    );
  });
});

describe("a cell", () => {
  const ID = "rafael-caro-quintero-reward-2";
  /** What is said of one cell of one row when it holds something else. */
  const withCell = (file: string, id: string, column: string, value: string): string[] => {
    const folder = copyOfData();
    const lines = linesOf(folder, file);
    const index = lines.findIndex((line) => line.startsWith(`${id},`));
    const at = lines[0]?.split(",").indexOf(column) ?? -1;
    const cells = lines[index]?.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, "")) ?? [];
    cells[at] = value;
    lines[index] = cells.slice(0, lines[0]?.split(",").length).join(",");
    writeLines(folder, file, lines);
    return wordsOn(file, folder).map((line) => line.replace(/line \d+/, "line N"));
  };

  it("of the wrong type", () => {
    expect(withCell("rewards.csv", ID, "amount", "20 million")).toEqual([
      'rewards.csv, line N, column amount: "20 million". Expected a number. To mend it, write digits and at most one decimal point, as in 19.67.',
    ]);
    expect(withCell("handovers.csv", "2025-02-27", "people", "29.5")).toEqual([
      'handovers.csv, line N, column people: "29.5". Expected a whole number. To mend it, write digits only, as in 20000000.',
    ]);
  });

  it("with a category that does not exist lists those that do", () => {
    expect(withCell("rewards.csv", ID, "currency", "EUR")).toEqual([
      'rewards.csv, line N, column currency: "EUR". Expected one of USD, MXN. To mend it, use one of these, or add the new one with its labels to the table\'s declaration.',
    ]);
  });

  it("that may not be empty", () => {
    expect(withCell("rewards.csv", ID, "currency", "")).toEqual([
      'rewards.csv, line N, column currency: "". Expected a value: this column may not be empty. To mend it, fill it in, or withdraw the row.',
    ]);
  });

  it("that names a row which isn't there", () => {
    expect(withCell("rewards.csv", ID, "prisoner", "rafael-caro")).toEqual([
      'rewards.csv, line N, column prisoner: "rafael-caro". Expected the id of a row of prisoners. To mend it, correct it, or add that row to prisoners.csv.',
    ]);
  });

  it("with a bad EDTF date, or a day that the calendar lacks", () => {
    const words = (date: string) => withCell("custody.csv", "rafael-caro-quintero-custody-3", "start", date)[0];
    for (const date of ["15/07/2022", "2022-02-29", "last July"]) {
      expect(words(date)).toBe(
        `custody.csv, line N, column start: "${date}". Expected an EDTF date that the calendar has. To mend it, write 2013, 2013-07, 2013-07-15, 2013~ or 2013/2015, or leave the cell empty if no date was read.`,
      );
    }
  });

  it("whose end comes before its start", () => {
    expect(withCell("custody.csv", "rafael-caro-quintero-custody-3", "end", "2021")).toContain(
      'custody.csv, line N, column end: "2021". Expected a date not before start, which is 2022-07-15. To mend it, look up both dates in the source.',
    );
  });

  it("that no citation covers", () => {
    expect(withCell("handovers.csv", "2025-08-12", "sealed", "1")).toEqual([
      'handovers.csv, line N, column sealed: "1". Expected a source: no citation that agrees covers this cell. To mend it, add one to citations.csv for handovers, 2025-08-12, sealed, or empty the cell.',
    ]);
  });

  it("with fewer people announced than are named", () => {
    expect(withCell("handovers.csv", "2025-02-27", "people", "28")[0]).toContain(
      'column people: "28". Expected at least 29 people, since that many rows of prisoners name this handover.',
    );
  });

  it("with a list that has a space, an empty value or a repeated one", () => {
    const list = (value: string) => withCell("prisoners.csv", "rafael-caro-quintero", "aliases", value)[0];
    expect(list("RCQ; El Narco")).toContain("Expected values joined with ; and no space.");
    expect(list("RCQ;;El Narco")).toContain("take out the spaces and empty values around ;");
    expect(list("RCQ;RCQ")).toContain("Expected each value once. To mend it, take out the repeated value.");
  });

  it("with a space at its end", () => {
    expect(withCell("prisoners.csv", "rafael-caro-quintero", "name", "Rafael Caro Quintero ")).toEqual([
      'prisoners.csv, line N, column name: "Rafael Caro Quintero ". Expected no space at either end. To mend it, take it out.',
    ]);
  });
});

describe("a row", () => {
  const withRow = (file: string, row: string) => {
    const folder = copyWith(file, (text) => `${text}${row}\n`);
    return wordsOn(file, folder).map((line) => line.replace(/line \d+/g, "line N"));
  };

  it("with a key that another row has", () => {
    const folder = copyOfData();
    const lines = linesOf(folder, "rewards.csv");
    writeLines(folder, "rewards.csv", [...lines.slice(0, -1), lines[1] as string, ""]);
    expect(wordsOn("rewards.csv", folder)).toEqual([
      expect.stringMatching(
        /^rewards\.csv, line \d+, column id: "alder-marin-sotelo-reward-1"\. Expected a key that no other row has, but line 2 has it too\. To mend it, give one of the two another, or take one out\.$/,
      ),
    ]);
  });

  it("with a comma too many", () => {
    expect(withRow("handovers.csv", "2026-05-01,2026-05-01,3,,,,,,,,,")).toEqual([
      'handovers.csv, line N: "2026-05-01,2026-05-01,3,,,,,,,,,". Expected 11 cells, as in the header, but the row has 12. To mend it, add or take out commas; a cell that holds a comma needs quotes around it.',
    ]);
  });

  it("whose cells can't be told apart is told once, and not again by each row and citation that names it", () => {
    const folder = copyWith("prisoners.csv", (text) =>
      replace(text, "Rafael Caro Quintero,", "Rafael Caro, Quintero,"),
    );
    const line = prisoners.array("id").indexOf("rafael-caro-quintero") + 2;
    expect(problemsIn(folder).problems).toMatchObject([
      {
        file: "prisoners.csv",
        line,
        expected: expect.stringMatching(/^14 cells, as in the header, but the row has 15/),
      },
    ]);
    const short = copyWith("prisoners.csv", (text) => replace(text, ",Rafael Caro Quintero,", ","));
    expect(problemsIn(short).problems).toMatchObject([
      {
        file: "prisoners.csv",
        line,
        expected: expect.stringMatching(/^14 cells, as in the header, but the row has 13/),
      },
    ]);
  });

  it("with a cell that can't be read is told once, and not again by each citation of the cell", () => {
    const folder = copyWith("custody.csv", (text) =>
      replace(text, ",2022-07-15,2025-02-27,", ",2022-07-32,2025-02-27,"),
    );
    expect(problemsIn(folder).problems).toMatchObject([{ file: "custody.csv", column: "start", value: "2022-07-32" }]);
  });

  /** What is said of a citation: the cell, then whichever of its other cells matter. */
  const cite = (cell: string, { source = "ap-2025-02-27", says = "", quote = "", stance = "agrees" } = {}) =>
    withRow("citations.csv", `${cell},${source},${says},${says},,,${quote},reporter,,,${stance},,`);

  it("that cites a table, row, column or cell which isn't there", () => {
    expect(cite("trials,x,name")[0]).toContain(
      'column table: "trials". Expected one of handovers, counts, prisoners, charges,',
    );
    expect(cite("prisoners,nobody,name")[0]).toContain('column row: "nobody". Expected the id of a row of prisoners.');
    expect(cite("prisoners,rafael-caro-quintero,nmae")[0]).toContain(
      'column columns: "nmae". Expected columns of prisoners. To mend it, use id, name, aliases',
    );
    expect(cite("handovers,2025-08-12,sealed")[0]).toContain(
      '"sealed". Expected a cell that holds something, but sealed of 2025-08-12 is empty. To mend it, take sealed out of the citation, or fill the cell.',
    );
  });

  it("that cites a text in two languages by the name of one of them", () => {
    expect(cite("handovers,2025-08-12,note_es")[0]).toContain(
      'column columns: "note_es". Expected columns of handovers. To mend it, use id, date, people, sealed, legal_basis,',
    );
  });

  it("that cites an unknown source", () => {
    expect(cite("prisoners,rafael-caro-quintero,name", { source: "nobody-2025" })[0]).toContain(
      'column source: "nobody-2025". Expected the id of a row of sources.',
    );
  });

  it("whose anchor quote is over eight words", () => {
    const quote = "one two three four five six seven eight nine";
    expect(cite("prisoners,rafael-caro-quintero,name", { quote })[0]).toContain(
      "Expected at most 8 words, but the quote has 9. To mend it, keep only the words that find the place.",
    );
  });

  it("that disagrees without saying what the source says, or says it of two columns, or in no form of the column", () => {
    const row = "custody,rafael-caro-quintero-custody-3";
    const disputed = (cell: string, says?: string) => cite(cell, { stance: "dispute", ...(says && { says }) });
    expect(disputed(`${row},start`)[0]).toContain("Expected what the source says instead, since it does not agree.");
    expect(disputed(`${row},start;end`, "2021")[0]).toContain(
      "Expected one column only, since `says` is about one cell.",
    );
    expect(disputed(`${row},start`, "last year")[0]).toContain('column says_en: "last year". Expected an EDTF date');
  });

  it("that disagrees without a reason", () => {
    expect(cite("custody,rafael-caro-quintero-custody-3,start", { says: "2021", stance: "misprint" })[0]).toContain(
      'column note_en: "". Expected the reason why this is a misprint. To mend it, say in a few words how it was weighed.',
    );
  });

  it("that agrees with a day by naming another year", () => {
    expect(cite("custody,rafael-caro-quintero-custody-3,start", { says: "2021" })[0]).toContain(
      'column says_en: "2021". Expected something that start = 2022-07-15 is an exacter form of. To mend it, write dispute, misprint or superseded in stance.',
    );
  });
});

describe("a folder with many problems", () => {
  it("lists every one of them, in every file, and loads nothing", () => {
    const folder = copyWith("sentences.csv", (text) => replace(text, ",years,47,", ",years,forty-seven,"));
    const change = (file: string, from: string, to: string) =>
      writeFileSync(join(folder, file), replace(linesOf(folder, file).join("\n"), from, to));
    change("events.csv", "killing-of-enrique-camarena,1985,", "killing-of-enrique-camarena,85,");
    change("charges.csv", "charge-4,rafael-caro-quintero", "charge-4,nobody");
    const { problems, message } = problemsIn(folder);
    expect(problems.map(({ file }) => file)).toEqual(["sentences.csv", "events.csv", "charges.csv"]);
    expect(message).toMatch(
      /^3 problems in .*; nothing was loaded\.\n\nsentences\.csv, line \d+.*\nevents\.csv, line 2/s,
    );
  });
});
