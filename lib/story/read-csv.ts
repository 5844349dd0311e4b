/** Reads any CSV file as a table, with no declaration: what its columns hold is found from their cells. */
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { toValue } from "../table/cell.ts";
import { type Inferred, inferColumn } from "../table/infer.ts";
import { isTaken } from "../table/names.ts";
import { fromColumns, type Table } from "../table/table.ts";
import type { AnyRow } from "../table/verbs.ts";
import { type CsvFile, readCsv } from "./csv.ts";
import { DataError, type Problem } from "./problem.ts";

/** How a file is read. */
export interface ReadOptions {
  /** Texts that stand for an empty cell in this file, such as `NA` or `n/d`. */
  empty?: readonly string[];
}

/**
 * Reads a CSV file as a table, however it was made: by Excel in any country, by a data portal, by R or pandas.
 *
 * - Cells are set apart by commas, semicolons or tabs, as the header has them. Where it is semicolons, the decimal mark
 *   may be a comma.
 * - A column holds whole numbers, numbers, `true` and `false`, dates as EDTF texts, or texts: the narrowest that takes all
 *   of its cells. Leading zeros, thousands set apart and more digits than a number keeps stay text, and so does what is
 *   mixed: nothing is guessed, and no cell is changed.
 * - An empty cell is null. Spaces around a cell, rows and columns with nothing in them are left out. A column without a
 *   name is called by its place: `column_1`.
 *
 * It is not checked as a story's tables are, and cites no source. `declare()` makes a story's table of it.
 *
 * @param file its path, or a file URL
 * @throws DataError for a file that is not CSV in UTF-8, whose header has a name twice or one that no column can have, or
 * whose rows have more or fewer cells than it, each with file, line and column.
 * @example
 * const closures = read("closures.csv");
 * closures.groupby("reason").count().print();
 */
export function read(file: string | URL, options: ReadOptions = {}): Table<AnyRow> {
  const { columns } = readColumns(file, options);
  return fromColumns(
    columns.map(({ name, cells, inferred }) => [name, cells.map((cell) => toValue(inferred.column, cell))]),
  );
}

/** A column of a file: its name, its cells as they are read, and what they hold. */
export interface FoundColumn {
  name: string;
  cells: readonly string[];
  inferred: Inferred;
}

/** The columns of a file that others made. */
export function readColumns(
  file: string | URL,
  { empty = [] }: ReadOptions,
): { name: string; columns: readonly FoundColumn[] } {
  const path = typeof file === "string" ? file : fileURLToPath(file);
  const name = basename(path);
  const csv = readCsv(name, bytesOf(path), { foreign: true });
  const table = csv.whole ? columnsOf(name, csv) : { columns: [], problems: csv.problems };
  if (table.problems.length > 0) throw new DataError(dirname(path), table.problems);
  const none = new Set(empty);
  const columns = table.columns.map(({ name, cells }) => {
    const read = withPoints(
      csv,
      cells.map((cell) => (none.has(cell) ? "" : cell)),
    );
    return { name, cells: read, inferred: inferColumn(read) };
  });
  return { name, columns };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const expected = `a file that can be read, but it can't (${code})`;
    throw new DataError(dirname(path), [{ file: basename(path), expected, remedy: "check its name and its folder" }]);
  }
}

/** The columns that hold something or have a name, and what is wrong with the header or with a row. */
function columnsOf(file: string, { header, rows }: CsvFile) {
  const filled = rows
    .map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const columns = header
    .map((name, index) => ({
      name: name.replace(/\s+/g, " ").trim() || `column_${index + 1}`,
      cells: filled.map(({ cells }) => cells[index] ?? ""),
      named: name.trim() !== "",
    }))
    .filter(({ cells, named }) => named || cells.some((cell) => cell !== ""));
  // Some programs end each line with what sets cells apart
  const ragged = filled.filter(
    ({ cells }) => cells.length < header.length || cells.slice(header.length).some((cell) => cell !== ""),
  );
  const problems = [
    ...checkNames(
      file,
      columns.map(({ name }) => name),
    ),
    ...ragged.map(({ line, cells }) => ({
      file,
      line,
      value: cells.join(","),
      expected: `${header.length} cells, as in the header, but the row has ${cells.length}`,
      remedy: "put quotes around a cell that holds what sets cells apart, or take out what stands above the header",
    })),
  ];
  return { columns, problems };
}

function checkNames(file: string, names: readonly string[]): Problem[] {
  return names.flatMap((name, index): Problem[] => {
    const at = { file, line: 1, column: name };
    if (isTaken(name)) {
      return [{ ...at, expected: "a name that not every object has already", remedy: "give it another name" }];
    }
    if (names.indexOf(name) === index) return [];
    return [{ ...at, expected: "each column once, but it stands twice", remedy: "give one of the two another name" }];
  });
}

const WITH_COMMA = /^-?\d+(,\d+)?$/;

/** Cells of a column with decimal points, where the file has commas for them: they don't set its cells apart. */
function withPoints({ delimiter }: CsvFile, cells: readonly string[]): readonly string[] {
  if (delimiter === "," || !cells.every((cell) => cell === "" || WITH_COMMA.test(cell))) return cells;
  return cells.map((cell) => cell.replace(",", "."));
}
