/** Turns the cells of one table's file into typed rows, and says which cells are not what their column holds. */
import { readCell } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import type { TableDefinition } from "../table/define.ts";
import { fileColumns } from "../table/file-column.ts";
import type { CsvFile, CsvRow } from "./csv.ts";
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
  /** Whether the file is there, with the header declared and every row whole: what other tables say of it can be checked. */
  sound: boolean;
}

/**
 * Reads the rows of a table from its file.
 */
export function readTable(definition: TableDefinition, { header, rows, problems: damage, whole }: CsvFile): ReadTable {
  const file = `${definition.name}.csv`;
  if (header.length === 0) return { definition, file, rows: [], problems: damage, sound: false };
  const wrongHeader = checkHeader(definition, file, header);
  const problems = [...damage, ...wrongHeader];
  const columns = columnsIn(definition, header);
  const read = rows.map((row) => readRow(file, header, columns, row, problems));
  // Of a row whose cells can't be told apart nothing is known, its id least of all
  const torn = rows.some(({ cells }) => cells.length !== header.length);
  return { definition, file, rows: read, problems, sound: whole && !torn && wrongHeader.length === 0 };
}

/** A column, and where the file has it. */
interface Place {
  name: string;
  column: Column;
  indexes: readonly number[];
}

/** The declared columns that the file has, each with its places there. */
function columnsIn({ columns }: TableDefinition, header: readonly string[]): Place[] {
  return Object.entries(columns).flatMap(([name, column]) => {
    const indexes = fileColumns(name, column).map((part) => header.indexOf(part));
    return indexes.includes(-1) ? [] : [{ name, column, indexes }];
  });
}

function checkHeader(definition: TableDefinition, file: string, header: string[]): Problem[] {
  const declared = Object.entries(definition.columns).flatMap(([name, column]) => fileColumns(name, column));
  const at = (column: string, expected: string, remedy: string) => ({ file, line: 1, column, expected, remedy });
  const missing = declared.filter((name) => !header.includes(name));
  const unknown = header.filter((name, index) => !declared.includes(name) && header.indexOf(name) === index);
  const doubled = new Set(header.filter((name, index) => header.indexOf(name) !== index));
  const hint = (name: string) =>
    Object.hasOwn(definition.derived, name)
      ? "take it out: it is worked out from other columns"
      : `take it out, or name it as declared: ${declared.join(", ")}`;
  const called = (name: string) => name || `(column ${header.indexOf(name) + 1}, without a name)`;
  return [
    ...missing.map((name) => at(name, "this column, but the file lacks it", "add it to the header and to each row")),
    ...unknown.map((name) => at(called(name), `only the columns that ${definition.name} has`, hint(name))),
    ...[...doubled].map((name) => at(called(name), "each column once, but it stands twice", "take one of the two out")),
  ];
}

function readRow(
  file: string,
  header: readonly string[],
  columns: readonly Place[],
  { line, cells }: CsvRow,
  problems: Problem[],
): ReadRow {
  if (cells.every((cell) => cell.trim() === "")) {
    problems.push({ file, line, expected: "a row that holds something", remedy: "delete the row" });
    return { line, values: {} };
  }
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
  for (const { name, column, indexes } of columns) {
    const own = indexes.map((index) => cells[index] ?? "");
    const at = (part: number) => ({ file, line, column: header[indexes[part] ?? 0] ?? name, value: own[part] ?? "" });
    const reading = readCell(column, ...own);
    if ("value" in reading) values[name] = reading.value;
    else problems.push({ ...at(reading.part ?? 0), expected: reading.expected, remedy: reading.remedy });
    for (const [part, cell] of own.entries()) {
      if (cell === cell.trim()) continue;
      problems.push({ ...at(part), expected: "no space at either end", remedy: "take it out" });
    }
  }
  return { line, values };
}
