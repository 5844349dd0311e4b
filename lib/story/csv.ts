/** Reads a CSV file (RFC 4180, UTF-8) as lines of cells, and says where it is damaged. */
import { type CsvError, parse } from "csv-parse/sync";
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
  /** What sets its cells apart. */
  delimiter: string;
}

/** How a CSV file is read. */
export interface CsvOptions {
  /**
   * Whether others made it: its cells may be set apart by semicolons or tabs, with or without a first line that says by
   * which, and may hold line breaks and characters that are not seen.
   */
  foreign?: boolean;
}

/**
 * Reads the bytes of a CSV file.
 *
 * @param file its name, for the problems
 * @param bytes what it holds
 */
export function readCsv(file: string, bytes: Uint8Array, { foreign = false }: CsvOptions = {}): CsvFile {
  const problems: Problem[] = [];
  const text = decode(file, bytes, problems);
  const unread = { header: [], rows: [], whole: false, delimiter: "," };
  if (text === undefined) return { ...unread, problems };
  const wrong = oldBreaksIn(file, text) ?? (foreign ? undefined : foreignIn(file, text));
  if (wrong) return { ...unread, problems: [wrong] };
  const delimiter = foreign ? delimiterOf(text) : ",";
  const { rows: all, whole } = split(file, foreign ? text.replace(SEP, "") : text, problems, { delimiter, foreign });
  const [header, ...rows] = all;
  if (!header && whole) {
    problems.push({ file, line: 1, expected: "a header row with the column names", remedy: "restore the header" });
  }
  return { header: header?.cells ?? [], rows, problems, whole: whole && header !== undefined, delimiter };
}

/**
 * Writes rows of cells as a CSV file, the header first: the way back from `readCsv()`.
 *
 * @example
 * writeCsv([["id", "name"], ["port", "Veracruz, the port"]]); // 'id,name\nport,"Veracruz, the port"\n'
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];

function decode(file: string, bytes: Uint8Array, problems: Problem[]): string | undefined {
  const begins = (mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (UTF16_MARKS.some(begins)) {
    problems.push({ file, line: 1, expected: "UTF-8, but the file is UTF-16", remedy: "save it as CSV UTF-8" });
    return undefined;
  }
  if (begins(ZIP_MARK)) {
    const expected = "a CSV file, but this is a spreadsheet or another packed file";
    problems.push({ file, line: 1, expected, remedy: "open it, and save the sheet as CSV UTF-8" });
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
  if (/^sep=/i.test(first)) {
    const expected = "the header, but the first line tells a spreadsheet how cells are set apart";
    return { file, line: 1, value: first, expected, remedy: "take that line out" };
  }
  const [between] = first.includes(",") ? [] : (/[;\t]/.exec(first) ?? []);
  if (between) {
    const expected = `commas between the cells, but this file has ${between === ";" ? "semicolons" : "tabs"}`;
    return { file, line: 1, value: first, expected, remedy: `${SAVE}, with the comma as list separator` };
  }
  return undefined;
}

const SAVE = "save it as CSV UTF-8 (comma delimited)";

function oldBreaksIn(file: string, text: string): Problem | undefined {
  if (!text.includes("\r") || text.includes("\n")) return undefined;
  const expected = "line breaks as all systems have them today, but this file has those of old Macintoshes (CR)";
  return { file, line: 1, expected, remedy: SAVE };
}

/** What sets the cells of a file apart that others made: what its first line says, or what its header has most of. */
function delimiterOf(text: string): string {
  const [, named] = SEP.exec(text) ?? [];
  if (named !== undefined) return named;
  const [first = ""] = text.split("\n", 1);
  const outside = first.replace(/"[^"]*"/g, "");
  const count = (mark: string) => outside.split(mark).length;
  const [most = ","] = [",", ";", "\t"].sort((one, other) => count(other) - count(one));
  return most;
}

/** A first line that tells Excel what sets the cells apart; its line break stays, so that lines are counted as they are. */
const SEP = /^sep=(.)(?=\r?\n)/i;

function split(
  file: string,
  text: string,
  problems: Problem[],
  { delimiter, foreign }: { delimiter: string; foreign: boolean },
): { rows: CsvRow[]; whole: boolean } {
  let next = 1;
  const rows: CsvRow[] = [];
  const on_record = ({ record, raw }: { record: string[]; raw: string }) => {
    const [blank = ""] = /^[\r\n]*/.exec(raw) ?? [];
    const row = { line: next + breaksIn(blank), cells: record };
    // Its own breaks, which stand in quotes, and the one that ends it
    next =
      row.line +
      raw
        .slice(blank.length)
        .replace(/\r?\n?$/, "")
        .split("\n").length;
    rows.push(row);
    if (!foreign) for (const stray of strayCharacters(file, row, rows[0]?.cells ?? [])) problems.push(stray);
    return null;
  };
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ["\r\n", "\n"],
      raw: true,
      on_record,
    } as object);
    return { rows, whole: true };
  } catch (error) {
    const lines = text.split("\n");
    while (lines[next - 1]?.trim() === "") next += 1;
    problems.push(damage(file, error as CsvError, next, rows[0]?.cells ?? []));
    return { rows, whole: false };
  }
}

/** Line breaks before a row, where the parser keeps of a Windows one only its first half. */
function breaksIn(blank: string): number {
  return blank.match(/\r\n|\r|\n/g)?.length ?? 0;
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
