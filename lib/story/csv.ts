/** Reads a CSV file (RFC 4180, UTF-8) as lines of cells, and says where it is damaged. */
import { type CsvError, type Info, parse } from "csv-parse/sync";
import { codePoint, type Problem } from "./problem.ts";

/** The cells of one row, as written, and the line on which it begins. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** A file read whole: its header, its rows, and what is wrong with it as a file. */
export interface CsvFile {
  header: string[];
  rows: CsvRow[];
  problems: Problem[];
  /** Whether all of its rows could be told apart, whatever is wrong within them. */
  whole: boolean;
}

/**
 * Reads the bytes of a CSV file.
 *
 * @param file its name, for the problems
 * @param bytes what it holds
 */
export function readCsv(file: string, bytes: Uint8Array): CsvFile {
  const problems: Problem[] = [];
  const text = decode(file, bytes, problems);
  if (text === undefined) return { header: [], rows: [], problems, whole: false };
  const foreign = foreignIn(file, text);
  if (foreign) return { header: [], rows: [], problems: [foreign], whole: false };
  const { rows: all, whole } = split(file, text, problems);
  const [header, ...rows] = all;
  if (!header && whole) {
    problems.push({ file, line: 1, expected: "a header row with the column names", remedy: "restore the header" });
  }
  return { header: header?.cells ?? [], rows, problems, whole: whole && header !== undefined };
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

function decode(file: string, bytes: Uint8Array, problems: Problem[]): string | undefined {
  const begins = (mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (UTF16_MARKS.some(begins)) {
    problems.push({ file, line: 1, expected: "UTF-8, but the file is UTF-16", remedy: "save it as CSV UTF-8" });
    return undefined;
  }
  // Excel writes a byte order mark before each "CSV UTF-8", and it says nothing of the table
  const body = begins(UTF8_MARK) ? bytes.subarray(UTF8_MARK.length) : bytes;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    problems.push(...undecodable(file, body));
    return undefined;
  }
}

/** Each line whose bytes are not UTF-8, with what it would say in Windows-1252, the likeliest other encoding. */
function undecodable(file: string, bytes: Uint8Array): Problem[] {
  const problems: Problem[] = [];
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    const part = bytes.subarray(start, end);
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(part);
    } catch {
      problems.push({
        file,
        line,
        value: new TextDecoder("windows-1252").decode(part),
        expected: "UTF-8, but these bytes are another encoding (read here as Windows-1252)",
        remedy: "save the file as UTF-8",
      });
    }
    start = end + 1;
  }
  return problems;
}

/** What a spreadsheet may write in place of this form of CSV, told once and not cell by cell. */
function foreignIn(file: string, text: string): Problem | undefined {
  const [first = ""] = text.split(/\r\n|\n|\r/, 1);
  const save = "save it as CSV UTF-8 (comma delimited)";
  if (/^sep=/i.test(first)) {
    const expected = "the header, but the first line tells a spreadsheet how cells are set apart";
    return { file, line: 1, value: first, expected, remedy: "take that line out" };
  }
  const [between] = first.includes(",") ? [] : (/[;\t]/.exec(first) ?? []);
  if (between) {
    const expected = `commas between the cells, but this file has ${between === ";" ? "semicolons" : "tabs"}`;
    return { file, line: 1, value: first, expected, remedy: `${save}, with the comma as list separator` };
  }
  if (text.includes("\r") && !text.includes("\n")) {
    const expected = "line breaks as all systems have them today, but this file has those of old Macintoshes (CR)";
    return { file, line: 1, expected, remedy: save };
  }
  return undefined;
}

function split(file: string, text: string, problems: Problem[]): { rows: CsvRow[]; whole: boolean } {
  let lastLine = 0;
  const rows: CsvRow[] = [];
  const on_record = (cells: string[], { lines }: Info & { lines: number }) => {
    const breaks = cells.reduce((count, cell) => count + cell.split("\n").length - 1, 0);
    lastLine = lines;
    const row = { line: lines - breaks, cells };
    rows.push(row);
    problems.push(...strayCharacters(file, row, rows[0]?.cells ?? []));
    return null;
  };
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ["\r\n", "\n"],
      on_record,
    } as object);
    return { rows, whole: true };
  } catch (error) {
    problems.push(damage(file, error as CsvError, lastLine + 1, rows[0]?.cells ?? []));
    return { rows, whole: false };
  }
}

/** What csv-parse found: a quote that is never closed, or one in the wrong place. */
function damage(file: string, error: CsvError, recordLine: number, header: string[]): Problem {
  const name = typeof error.column === "number" ? header[error.column] : undefined;
  const column = name === undefined ? {} : { column: name };
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    const expected = "a closing quote, but the file ends before one";
    return {
      file,
      line: recordLine,
      ...column,
      expected,
      remedy: 'close the quoted cell that begins on this line with "',
    };
  }
  const expected = 'quotes around a whole cell only, and " within it doubled';
  return {
    file,
    line: recordLine,
    ...column,
    expected,
    remedy: 'put the whole cell in quotes and write " inside it as ""',
  };
}

/** Characters that a spreadsheet doesn't show and that no cell needs: controls, line breaks, direction marks. */
const STRAY = /[\p{Cc}\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFD\uFFFE\uFFFF]/u;

function strayCharacters(file: string, { line, cells }: CsvRow, header: string[]): Problem[] {
  return cells.flatMap((value, index) => {
    const [character] = STRAY.exec(value) ?? [];
    if (character === undefined) return [];
    return {
      file,
      line,
      ...(header[index] === undefined ? {} : { column: header[index] }),
      value,
      expected: `visible characters on one line, but ${codePoint(character)} stands in the cell`,
      remedy: "take that character out",
    };
  });
}
