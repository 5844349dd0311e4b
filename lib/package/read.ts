/** Turns the cells of one table's file into typed rows, and says which cells are not what their column holds. */
import { type Column, readCell, toValue } from "../table/column.ts";
import type { TableDefinition } from "../table/define.ts";
import { type CsvFile, type CsvRow, readSoundCsv } from "./csv.ts";
import type { Problem } from "./problem.ts";

/** A row as read, and the line where it stands. A cell that could not be read is undefined. */
export interface ReadRow {
  line: number;
  values: Record<string, unknown>;
}

/** The rows of one table's file. */
export interface ReadTable {
  definition: TableDefinition;
  file: string;
  rows: ReadRow[];
  problems: Problem[];
  /** Whether the file is there, whole, and with the header declared: what other tables say of it can be checked. */
  sound: boolean;
}

/** Reads the rows of a table from its file. */
export function readTable(definition: TableDefinition, { header, rows, problems: damage, whole }: CsvFile): ReadTable {
  const file = `${definition.name}.csv`;
  if (header.length === 0) return { definition, file, rows: [], problems: damage, sound: false };
  const wrongHeader = checkHeader(definition, file, header);
  const problems = [...damage, ...wrongHeader];
  const read = rows.map((row) => readRow(definition, file, header, row, problems));
  return { definition, file, rows: read, problems, sound: whole && wrongHeader.length === 0 };
}

/** Reads the rows of a file that is known to be sound: the data that ships with the package, which its tests check. */
export function readSoundTable(definition: TableDefinition, bytes: Uint8Array): Record<string, unknown>[] {
  const [header = [], ...rows] = readSoundCsv(bytes);
  const columns = header.map((name) => [name, definition.columns[name] as Column] as const);
  return rows.map((cells) =>
    Object.fromEntries(columns.map(([name, column], index) => [name, toValue(column, cells[index] as string)])),
  );
}

/** The rows of such a file, counted by its lines: a sound cell has no line break in it. */
export function countSoundRows(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines - 1;
}

function checkHeader(definition: TableDefinition, file: string, header: string[]): Problem[] {
  const declared = Object.keys(definition.columns);
  const at = (column: string, expected: string, remedy: string) => ({ file, line: 1, column, expected, remedy });
  const missing = declared.filter((name) => !header.includes(name));
  const unknown = header.filter((name, index) => !declared.includes(name) && header.indexOf(name) === index);
  const doubled = new Set(header.filter((name, index) => header.indexOf(name) !== index));
  const hint = (name: string) =>
    Object.hasOwn(definition.derived, name)
      ? "take it out: it is worked out from other columns"
      : `take it out, or name it as declared: ${declared.join(", ")}`;
  return [
    ...missing.map((name) => at(name, "this column, but the file lacks it", "add it to the header and to each row")),
    ...unknown.map((name) => at(name, `only the columns that ${definition.name} has`, hint(name))),
    ...[...doubled].map((name) => at(name, "each column once, but it stands twice", "take one of the two out")),
  ];
}

function readRow(
  definition: TableDefinition,
  file: string,
  header: string[],
  { line, cells }: CsvRow,
  problems: Problem[],
): ReadRow {
  if (cells.length !== header.length) {
    problems.push({
      file,
      line,
      value: cells.join(","),
      expected: `${header.length} cells, as in the header, but the row has ${cells.length}`,
      remedy: "add or take out commas; a cell that holds a comma needs quotes around it",
    });
    return { line, values: {} };
  }
  const values: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(definition.columns)) {
    const index = header.indexOf(name);
    if (index === -1) continue;
    const cell = cells[index] ?? "";
    const reading = readCell(column, cell);
    if ("value" in reading) values[name] = reading.value;
    else problems.push({ file, line, column: name, value: cell, ...reading });
    if (cell !== cell.trim()) {
      problems.push({
        file,
        line,
        column: name,
        value: cell,
        expected: "no space at either end",
        remedy: "take it out",
      });
    }
  }
  return { line, values };
}
