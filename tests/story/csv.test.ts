import { describe, expect, it } from "vitest";
import { readCsv } from "../../lib/story/csv.ts";
import { bridgesProblems, instead, openBridges } from "../fixture/bridges.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array) => readCsv("bridges.csv", typeof text === "string" ? bytes(text) : text);
const TOWNS = "id,name_en,name_es\nharbor,Harbor,Puerto\nhill,Hill,Cerro\n";

describe("a CSV file", () => {
  it("is a header and rows of cells, each with the line on which it begins", () => {
    expect(read('id,name\na,"One, two"\nb,"He said ""yes"""\n')).toEqual({
      header: ["id", "name"],
      rows: [
        { line: 2, cells: ["a", "One, two"] },
        { line: 3, cells: ["b", 'He said "yes"'] },
      ],
      problems: [],
      whole: true,
      delimiter: ",",
    });
  });

  it.each([
    ["line ends as a spreadsheet on Windows writes them", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark, as Excel writes one", (text: string) => `\uFEFF${text}`],
    ["no line break at its end", (text: string) => text.trimEnd()],
    ["blank lines at its end", (text: string) => `${text}\n\n`],
  ])("is read the same with %s", (_, change) => {
    expect(openBridges({ towns: change }).tables.towns.objects()).toEqual(openBridges().tables.towns.objects());
  });

  it("counts blank lines and the lines within quotes, so that each row has its own line", () => {
    expect(read('id,name\n\na,"two\nlines"\n\n\nb,one\n').rows.map(({ line }) => line)).toEqual([3, 7]);
    expect(read('id,name\r\na,"two\r\nlines"\r\nb,one\r\n').rows.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe("a damaged file", () => {
  it("in Windows-1252 is named line by line, as it would read there", () => {
    const latin = (text: string) => Buffer.from(text.replace("Cerro", "Peñón"), "latin1");
    expect(bridgesProblems({ towns: latin })).toEqual([
      {
        ...{ file: "towns.csv", line: 3, value: "hill,Hill,Peñón", remedy: "save the file as UTF-8" },
        expected: "UTF-8, but these bytes are another encoding (read here as Windows-1252)",
      },
    ]);
  });

  it.each(["utf16le", "big-endian"] as const)("in UTF-16 (%s) is told so", (order) => {
    const little = Buffer.from(`\uFEFF${TOWNS}`, "utf16le");
    const found = read(order === "utf16le" ? little : little.swap16());
    expect(found).toEqual({
      ...{ header: [], rows: [], whole: false, delimiter: "," },
      problems: [
        {
          ...{ file: "bridges.csv", line: 1, expected: "UTF-8, but the file is UTF-16" },
          remedy: "save it as CSV UTF-8",
        },
      ],
    });
  });

  it("that doesn't close its quote is named by the line and the column where the quote opens", () => {
    expect(read('id,name\na,One\nb,"never closed\nc,Three\n')).toMatchObject({
      whole: false,
      rows: [{ line: 2 }],
      problems: [
        {
          ...{ file: "bridges.csv", line: 3, column: "name" },
          expected: "a closing quote, but the file ends before one",
          remedy: 'close the quoted cell that begins on this line with "',
        },
      ],
    });
  });

  it("with a quote in the middle of a cell", () => {
    expect(read('id,name\na,y"z"\n')).toMatchObject({
      whole: false,
      problems: [
        {
          ...{ line: 2, column: "name", expected: 'quotes around a whole cell only, and " within it doubled' },
          remedy: 'put the whole cell in quotes and write " inside it as ""',
        },
      ],
    });
  });

  it.each([
    ["semicolons", TOWNS.replaceAll(",", ";"), "commas between the cells, but this file has semicolons"],
    ["tabs", TOWNS.replaceAll(",", "\t"), "commas between the cells, but this file has tabs"],
    ["a line for a spreadsheet", `sep=,\n${TOWNS}`, "the header, but the first line tells a spreadsheet"],
    ["the same in capitals", `SEP=;\n${TOWNS}`, "the header, but the first line tells a spreadsheet"],
    ["old Macintosh line breaks", TOWNS.replaceAll("\n", "\r"), "line breaks as all systems have them today"],
  ])("with %s, as a spreadsheet may write them, is told once", (_, text, expected) => {
    expect(read(text)).toMatchObject({
      ...{ header: [], rows: [], whole: false },
      problems: [{ file: "bridges.csv", line: 1, expected: expect.stringContaining(expected) }],
    });
  });

  it("may have a semicolon in its header where commas stand between the cells", () => {
    expect(read("id,name;alias\na,One\n").problems).toEqual([]);
  });

  it.each([
    ["that is a control", "\u0007", "U+0007"],
    ["that turns the direction of what follows", "\u202e", "U+202E"],
    ["that sets a piece apart", "\u2066", "U+2066"],
    ["that nobody sees", "\u200b", "U+200B"],
    ["that is a mark of direction", "\u200f", "U+200F"],
    ["that stands for one that was lost", "\ufffd", "U+FFFD"],
    ["that breaks the line", "\u2028", "U+2028"],
    ["that begins a file", "\ufeff", "U+FEFF"],
  ])("with a character %s is told which, and where", (_, character, called) => {
    expect(bridgesProblems({ towns: instead("Harbor,", `Har${character}bor,`) })).toEqual([
      {
        ...{ file: "towns.csv", line: 2, column: "name_en", value: `Har${character}bor` },
        expected: `visible characters on one line, but ${called} stands in the cell`,
        remedy: "take that character out",
      },
    ]);
  });

  it("with a cell of two lines is told that a cell has one", () => {
    expect(bridgesProblems({ towns: instead("Harbor,", '"Har\nbor",') })).toMatchObject([
      { line: 2, column: "name_en", expected: "visible characters on one line, but U+000A stands in the cell" },
    ]);
  });

  it.each(["", "\n\n"])("that is empty (%j) lacks its header", (text) => {
    expect(read(text)).toEqual({
      ...{ header: [], rows: [], whole: false, delimiter: "," },
      problems: [
        {
          ...{ file: "bridges.csv", line: 1, expected: "a header row with the column names" },
          remedy: "restore the header",
        },
      ],
    });
  });
});
