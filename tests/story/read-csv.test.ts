import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { DataError, desc, op, type Problem, read } from "handover";
import { describe, expect, it } from "vitest";
import { writeCsv } from "../../lib/story/csv.ts";
import { toCell } from "../../lib/table/cell.ts";
import { fileOf } from "./files.ts";

const rowsOf = (text: string | Uint8Array, options?: Parameters<typeof read>[1]) =>
  read(fileOf(text), options).objects();

function problemsOf(text: string | Uint8Array): readonly Problem[] {
  try {
    read(fileOf(text));
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}

describe("a file becomes a table", () => {
  it("of what its columns hold", () => {
    const text = "id,opened,readers,open,share,note\n007,1913-05,12,true,0.5,\n008,1920,,false,12.25,here\n";
    expect(rowsOf(text)).toEqual([
      { id: "007", opened: "1913-05", readers: 12, open: true, share: 0.5, note: null },
      { id: "008", opened: "1920", readers: null, open: false, share: 12.25, note: "here" },
    ]);
  });

  it("that is asked as any other", () => {
    const visits = read(fileOf("branch,visits\nnorth,12\nsouth,3\nnorth,8\n"));
    const all = visits.groupby("branch").rollup({ visits: (row) => op.sum(row.visits) });
    expect(all.orderby(desc("visits")).objects()).toEqual([
      { branch: "north", visits: 20 },
      { branch: "south", visits: 3 },
    ]);
    expect(() => visits.groupby("brnch")).toThrow('the table has no column "brnch"; the nearest are branch, visits');
  });

  it("from a file URL as from a path", () => {
    expect(read(pathToFileURL(fileOf("a\n1\n"))).objects()).toEqual([{ a: 1 }]);
  });

  it("with its columns in the order of the file, years among them", () => {
    expect(read(fileOf("country,2020,2019\nMexico,1,2\n")).columnNames()).toEqual(["country", "2020", "2019"]);
  });

  it("of columns alone, where it has no row", () => {
    const none = read(fileOf("a,b\n"));
    expect([none.columnNames(), none.numRows()]).toEqual([["a", "b"], 0]);
  });
});

describe("a file is read as it comes", () => {
  it("from Excel in Mexico: a byte order mark, Windows line breaks, TRUE, rows and columns of nothing", () => {
    expect(rowsOf("\uFEFFnombre,activo,\r\nVeracruz,TRUE,\r\nTampico,FALSE,\r\n,,\r\n")).toEqual([
      { nombre: "Veracruz", activo: true },
      { nombre: "Tampico", activo: false },
    ]);
  });

  it("from Excel in Spain, France or Brazil: semicolons, and a comma in decimals", () => {
    expect(rowsOf("lugar;tasa;nota\r\nCádiz;-1,5;a, b\r\nBilbao;2;\r\n")).toEqual([
      { lugar: "Cádiz", tasa: -1.5, nota: "a, b" },
      { lugar: "Bilbao", tasa: 2, nota: null },
    ]);
    expect(rowsOf("sep=;\r\na;b\r\n1,5;x\r\n")).toEqual([{ a: 1.5, b: "x" }]);
    expect(rowsOf("SEP=,\na,b\n1,2\n")).toEqual([{ a: 1, b: 2 }]);
  });

  it("as tabs, and with commas or semicolons in a quoted header", () => {
    expect(rowsOf("a\tb\n1,5\tx\n")).toEqual([{ a: 1.5, b: "x" }]);
    expect(rowsOf('"one; or two; or three",b\n1,2\n')).toEqual([{ "one; or two; or three": 1, b: 2 }]);
    expect(rowsOf('"people\n(2020)"\n1\n')).toEqual([{ "people (2020)": 1 }]);
  });

  it("from R and pandas: a first column without a name, NA where that is said", () => {
    expect(rowsOf(",name,n\n0,north,NA\n1,south,3\n", { empty: ["NA"] })).toEqual([
      { column_1: 0, name: "north", n: null },
      { column_1: 1, name: "south", n: 3 },
    ]);
    expect(rowsOf("n\nNA\n3\n")).toEqual([{ n: "NA" }, { n: "3" }]);
  });

  it("from a portal: cells of several lines, spaces around them, a comma after each line", () => {
    expect(rowsOf('name , place\n"North\nbranch", Main St. \n')).toEqual([
      { name: "North\nbranch", place: "Main St." },
    ]);
    expect(rowsOf("a,b\n1,2,\n3,4,\n")).toEqual([
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ]);
    expect(rowsOf("\n\na,b\n\n1,2\n\n")).toEqual([{ a: 1, b: 2 }]);
    expect(rowsOf("a\n1")).toEqual([{ a: 1 }]);
  });
});

describe("nothing is guessed:", () => {
  it.each([
    ["codes with leading zeros", ["01000", "03100"]],
    ["years with leading zeros", ["0042", "0117"]],
    ["thousands set apart", ["1,200", "900"]],
    ["sums with their sign", ["$12", "$3"]],
    ["exponents, which codes may be", ["1E5", "2E3"]],
    ["numbers of more digits than are kept", ["12345678901234567", "1"]],
    ["numbers and words", ["12", "about 12"]],
    ["other forms of dates", ["15/07/2022", "16/07/2022"]],
    ["days with a time", ["2022-07-15T00:00:00.000", "2022-07-16T00:00:00.000"]],
    ["days that the calendar doesn't have", ["2022-02-29", "2022-03-01"]],
    ["school years", ["2021-22", "2022-23"]],
    ["yes and no in other words", ["yes", "no"]],
  ])("%s stay text", (_, cells) => {
    expect(read(fileOf(writeCsv([["cell"], ...cells.map((cell) => [cell])]))).array("cell")).toEqual(cells);
  });

  it("a comma in decimals is a text where commas set cells apart", () => {
    expect(rowsOf('n\n"1,5"\n')).toEqual([{ n: "1,5" }]);
  });
});

describe("a file is refused, with its place,", () => {
  it.each<[string, string | Uint8Array, Partial<Problem>]>([
    [
      "for a column that stands twice",
      "a,b,a\n1,2,3\n",
      { line: 1, column: "a", expected: "each column once, but it stands twice" },
    ],
    [
      "for one that every object has",
      "__proto__,b\n1,2\n",
      { line: 1, column: "__proto__", expected: "a name that not every object has already" },
    ],
    [
      "for a row that is short",
      "a,b\n1,2\n3\n",
      { line: 3, value: "3", expected: "2 cells, as in the header, but the row has 1" },
    ],
    [
      "for a row that is long",
      "a,b\n1,2\n\n3,4,5\n",
      { line: 4, value: "3,4,5", expected: "2 cells, as in the header, but the row has 3" },
    ],
    [
      "for lines above the header",
      "Population,,\n\na,b,c,d\n1,2,3,4\n",
      { line: 3, remedy: expect.stringContaining("take out what stands above the header") },
    ],
    [
      "for a quote that is not closed",
      'a,b\n1,"2\n3,4\n',
      { line: 2, column: "b", expected: "a closing quote, but the file ends before one" },
    ],
    [
      "for another encoding",
      new Uint8Array([0x61, 0x0a, 0x4d, 0xe9, 0x78, 0x0a]),
      { line: 2, value: "Méx", remedy: "save the file as UTF-8" },
    ],
    [
      "for Excel's Unicode text",
      new Uint8Array([0xff, 0xfe, 0x61, 0x00]),
      { line: 1, expected: "UTF-8, but the file is UTF-16" },
    ],
    [
      "for a spreadsheet",
      new Uint8Array([0x50, 0x4b, 0x03, 0x04]),
      { line: 1, remedy: "open it, and save the sheet as CSV UTF-8" },
    ],
    ["for old line breaks", "a,b\r1,2\r", { line: 1, remedy: "save it as CSV UTF-8 (comma delimited)" }],
    ["for nothing in it", "", { line: 1, expected: "a header row with the column names" }],
  ])("%s", (_, text, problem) => {
    const problems = problemsOf(text);
    expect(problems[0]).toMatchObject({ file: "file.csv", ...problem });
  });

  it("for each row at fault", () => {
    expect(problemsOf("sep=;\na;b\n1;2\n3\n4;5;6\n").map(({ line }) => line)).toEqual([4, 5]);
    expect(problemsOf("a,b\n1,2\n").length).toBe(0);
  });

  it("where it isn't there", () => {
    expect(() => read("no/such.csv")).toThrow(
      "such.csv: Expected a file that can be read, but it can't (ENOENT). To mend it, check its name and its folder.",
    );
  });
});

describe("what is written, is read back", () => {
  const name = fc.stringMatching(/^[a-z]{1,8}$/);
  const text = fc.string({ minLength: 1 }).map((words) => `x${words.replaceAll("\r", "")}x`);

  it("whatever the cells hold", () => {
    const column = fc.oneof(
      fc.tuple(name, fc.array(fc.integer({ min: -1e14, max: 1e14 }), { minLength: 3, maxLength: 3 })),
      fc.tuple(name, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 })),
      fc.tuple(name, fc.array(fc.option(text), { minLength: 3, maxLength: 3 })),
    );
    fc.assert(
      fc.property(fc.uniqueArray(column, { selector: ([name]) => name, minLength: 2, maxLength: 4 }), (columns) => {
        const rows = [0, 1, 2].map((row) => columns.map(([, values]) => toCell(values[row])));
        fc.pre(rows.every((cells) => cells.some((cell) => cell !== "")));
        fc.pre(columns.every(([name]) => !(name in Object.prototype)));
        const back = read(fileOf(writeCsv([columns.map(([name]) => name), ...rows])));
        for (const [name, values] of columns) expect(back.array(name)).toEqual(values);
      }),
      { numRuns: 50 },
    );
  });
});
