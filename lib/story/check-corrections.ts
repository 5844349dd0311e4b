/** Checks that each published correction still holds: its cell says what it was corrected to, and not what it was. */
import type { Text } from "../languages/text.ts";
import { once } from "../once.ts";
import { isEmpty, readCell, toCell, toCells, toldCells } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import { fileColumns } from "../table/file-column.ts";
import { type Correction, oldestFirst } from "./corrections.ts";
import type { Problem } from "./problem.ts";
import type { ReadRow, ReadTable } from "./read.ts";

/**
 * Checks the corrections against the tables. Of several corrections of one cell the last guards the cell, and each
 * takes up where the one before it left off. Where the corrections themselves were not read, it checks nothing.
 */
export function checkCorrections(tables: ReadonlyMap<string, ReadTable>): Problem[] {
  const corrections = tables.get("corrections");
  if (!corrections?.sound) return [];
  const { definition, file } = corrections;
  const target = targetsIn(tables);
  const problems: Problem[] = [];
  const byCell = new Map<string, Line[]>();
  for (const { line, values } of corrections.rows) {
    if (!Object.keys(definition.columns).every((name) => values[name] !== undefined)) continue;
    const correction = toLine(values as unknown as Correction, line, definition.columns.was as Column);
    const fault = faultIn(correction, tables, target);
    if (fault) {
      problems.push({ file, line, ...fault });
      continue;
    }
    const cell = [correction.table, correction.row, correction.column].join("\n");
    const ofCell = byCell.get(cell);
    if (ofCell) ofCell.push(correction);
    else byCell.set(cell, [correction]);
  }
  for (const ofCell of byCell.values()) {
    for (const { line, ...fault } of checkChain(oldestFirst(ofCell), target)) problems.push({ file, line, ...fault });
  }
  return problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

/** A correction, with the cells of its line: one for each language of the story. */
interface Line extends Pick<Correction, "date" | "table" | "row" | "column"> {
  line: number;
  was: Told;
  now: Told;
}

/** What is told of a cell: as a text, and as the cells of the file have it, whose columns have these endings. */
interface Told {
  text: Text | null;
  cells: readonly string[];
  endings: readonly string[];
}

function toLine({ date, table, row, column, was, now }: Correction, line: number, type: Column): Line {
  const endings = fileColumns("", type);
  const told = (text: Text | null): Told => ({ text, cells: toCells(type, text), endings });
  return { date, table, row, column, line, was: told(was), now: told(now) };
}

type Found = Omit<Problem, "file" | "line">;

/** A table whose cells are corrected, and its rows by id. */
interface Target extends ReadTable {
  row: (id: string) => ReadRow | undefined;
}

function targetsIn(tables: ReadonlyMap<string, ReadTable>) {
  const targets = new Map<string, Target>();
  for (const [name, table] of tables) {
    const rows = once(() => new Map(table.rows.map((row) => [row.values.id, row])));
    targets.set(name, { ...table, row: (id) => rows().get(id) });
  }
  return (name: string) => targets.get(name);
}

/** What is wrong with one correction by itself: the cell that it names, or what it says of it. */
function faultIn(
  { table, row, column, was, now }: Line,
  tables: ReadonlyMap<string, ReadTable>,
  targetOf: (name: string) => Target | undefined,
): Found | undefined {
  const target = targetOf(table);
  if (!target || table === "corrections" || !Object.hasOwn(target.definition.columns, "id")) {
    const definitions = [...tables.values()].map(({ definition }) => definition);
    const correctable = definitions.filter(
      ({ name, columns }) => name !== "corrections" && Object.hasOwn(columns, "id"),
    );
    const expected = `one of ${correctable.map(({ name }) => name).join(", ")}`;
    return { column: "table", value: table, expected, remedy: "name the table of the cell" };
  }
  const { columns, derived } = target.definition;
  if (target.sound && !target.row(row)) {
    const expected = `the id of a row of ${table}`;
    return { column: "row", value: row, expected, remedy: `correct it, or restore that row in ${target.file}` };
  }
  if (!Object.hasOwn(columns, column)) {
    const from = Object.hasOwn(derived, column) ? derived[column]?.from.join(", ") : undefined;
    const remedy = from ? `correct what it is worked out from: ${from}` : `use ${Object.keys(columns).join(", ")}`;
    return { column: "column", value: column, expected: `a column of ${table}.csv`, remedy };
  }
  if (same(columns[column] as Column, was, now)) {
    const expected = "something else than the cell held before";
    const remedy = "write what changed, or take the correction out";
    return { column: `now${now.endings[0]}`, value: now.cells[0] ?? "", expected, remedy };
  }
  return undefined;
}

/** What is wrong between the corrections of one cell, the oldest first, and between the last of them and the cell. */
function checkChain(
  corrections: readonly Line[],
  targetOf: (name: string) => Target | undefined,
): (Found & { line: number })[] {
  return corrections.flatMap((correction, index) => {
    const target = targetOf(correction.table) as Target;
    const type = target.definition.columns[correction.column] as Column;
    const [before, isLast] = [corrections[index - 1], index === corrections.length - 1];
    return [...checkLink(before, correction, type), ...(isLast ? checkGuard(correction, target, type) : [])];
  });
}

/** Each correction begins with what the one before it left. */
function checkLink(before: Line | undefined, { line, was }: Line, type: Column): (Found & { line: number })[] {
  if (!before || same(type, before.now, was)) return [];
  const part = whereTheyDiffer(before.now, was);
  const expected = `"${before.now.cells[part]}", to which the correction on line ${before.line} had set the cell`;
  const remedy = "write that, or mend the dates of the two";
  return [{ line, column: `was${was.endings[part]}`, value: was.cells[part] ?? "", expected, remedy }];
}

/** The last correction's cell is still as it left it. */
function checkGuard({ line, row, column, was, now }: Line, target: Target, type: Column) {
  const found = target.row(row);
  const value = found?.values[column];
  if (!target.sound || value === undefined) return [];
  const cell = heldAs(value, type, now);
  if (same(type, now, cell)) return [];
  const undone = same(type, was, cell) ? ", which is what it was corrected from" : "";
  const part = whereTheyDiffer(now, cell);
  const expected = `what the cell holds, but line ${found?.line} of ${target.file} has "${cell.cells[part]}"${undone}`;
  const remedy = "restore the cell, or publish the change as a further correction";
  return [{ line, column: `now${now.endings[part]}`, value: now.cells[part] ?? "", expected, remedy }];
}

/** The first language in which two texts differ: of the columns of the file, the one to look at. */
function whereTheyDiffer(one: Told, other: Told): number {
  return Math.max(
    0,
    one.cells.findIndex((cell, part) => cell !== other.cells[part]),
  );
}

/** Whether two texts are the same cell: 19.6 is 19.60. */
function same(column: Column, one: Told, other: Told): boolean {
  const canonical = ({ text }: Told) => {
    const cells = toldCells(column, text);
    const reading = readCell(column, ...cells);
    return "value" in reading ? toCell(reading.value) : cells.join();
  };
  return canonical(one) === canonical(other);
}

/** A cell as a correction would tell of it: the same in each language, unless it is a text for people. */
function heldAs(value: unknown, type: Column, { endings }: Told): Told {
  const cells = type.languages ? toCells(type, value) : endings.map(() => toCell(value));
  return { text: isEmpty(value) ? null : type.languages ? (value as Text) : toCell(value), cells, endings };
}
