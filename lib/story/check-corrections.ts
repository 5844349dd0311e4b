/** Checks that each published correction still holds: its cell says what it was corrected to, and not what it was. */
import { isText, LANGUAGES, type Lang, type Text } from "../language.ts";
import { type Column, cellsOf, isEmpty, readCell, toCell } from "../table/column.ts";
import { type Correction, oldestFirst } from "../tables/corrections.ts";
import type { Problem } from "./problem.ts";
import type { ReadTable } from "./read.ts";

/**
 * Checks the corrections against the tables. Of several corrections of one cell the last guards the cell, and each
 * takes up where the one before it left off. Where the corrections themselves were not read, it checks nothing.
 */
export function checkCorrections(tables: ReadonlyMap<string, ReadTable>): Problem[] {
  const corrections = tables.get("corrections");
  if (!corrections?.sound) return [];
  const problems: Problem[] = [];
  const byCell = new Map<string, Line[]>();
  for (const { line, values } of corrections.rows) {
    if (!Object.keys(corrections.definition.columns).every((name) => values[name] !== undefined)) continue;
    const correction = { ...(values as unknown as Correction), line };
    const fault = faultIn(correction, tables);
    if (fault) problems.push({ file: corrections.file, line, ...fault });
    else {
      const cell = [correction.table, correction.row, correction.column].join("\n");
      byCell.set(cell, [...(byCell.get(cell) ?? []), correction]);
    }
  }
  for (const ofCell of byCell.values()) {
    for (const { line, ...fault } of checkChain(oldestFirst(ofCell), tables)) {
      problems.push({ file: corrections.file, line, ...fault });
    }
  }
  return problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

type Line = Correction & { line: number };
type Found = Omit<Problem, "file" | "line">;

/** What is wrong with one correction by itself: the cell that it names, or what it says of it. */
function faultIn({ table, row, column, was, now }: Line, tables: ReadonlyMap<string, ReadTable>): Found | undefined {
  const target = tables.get(table);
  if (!target || table === "corrections" || !Object.hasOwn(target.definition.columns, "id")) {
    const names = [...tables.values()].map(({ definition }) => definition);
    const correctable = names.filter(({ name, columns }) => name !== "corrections" && Object.hasOwn(columns, "id"));
    const expected = `one of ${correctable.map(({ name }) => name).join(", ")}`;
    return { column: "table", value: table, expected, remedy: "name the table of the cell" };
  }
  const { columns, derived } = target.definition;
  if (target.sound && !target.rows.some(({ values }) => values.id === row)) {
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
    return { column: `now_${FIRST}`, value: textIn(now, FIRST), expected, remedy };
  }
  return undefined;
}

/** What is wrong between the corrections of one cell, the oldest first, and between the last of them and the cell. */
function checkChain(
  corrections: readonly Line[],
  tables: ReadonlyMap<string, ReadTable>,
): (Found & { line: number })[] {
  return corrections.flatMap((correction, index) => {
    const type = tables.get(correction.table)?.definition.columns[correction.column] as Column;
    const [before, isLast] = [corrections[index - 1], index === corrections.length - 1];
    return [...checkLink(before, correction, type), ...(isLast ? checkGuard(correction, tables, type) : [])];
  });
}

/** Each correction begins with what the one before it left. */
function checkLink(before: Line | undefined, { line, was }: Line, type: Column): (Found & { line: number })[] {
  if (!before || same(type, before.now, was)) return [];
  const lang = whereTheyDiffer(before.now, was);
  const expected = `"${textIn(before.now, lang)}", to which the correction on line ${before.line} had set the cell`;
  const remedy = "write that, or mend the dates of the two";
  return [{ line, column: `was_${lang}`, value: textIn(was, lang), expected, remedy }];
}

/** The last correction's cell is still as it left it. */
function checkGuard(
  { line, table, row, column, was, now }: Line,
  tables: ReadonlyMap<string, ReadTable>,
  type: Column,
) {
  const target = tables.get(table) as ReadTable;
  const found = target.rows.find(({ values }) => values.id === row);
  const value = found?.values[column];
  if (!target.sound || value === undefined) return [];
  const cell = told(value);
  if (same(type, now, cell)) return [];
  const undone = same(type, was, cell) ? ", which is what it was corrected from" : "";
  const lang = whereTheyDiffer(now, cell);
  const expected = `what the cell holds, but line ${found?.line} of ${target.file} has "${textIn(cell, lang)}"${undone}`;
  const remedy = "restore the cell, or publish the change as a further correction";
  return [{ line, column: `now_${lang}`, value: textIn(now, lang), expected, remedy }];
}

const [FIRST] = LANGUAGES as [Lang];

function textIn(text: Text | null, lang: Lang): string {
  return text?.[lang] ?? "";
}

/** The first language in which two texts differ: of the two columns of the file, the one to look at. */
function whereTheyDiffer(one: Text | null, other: Text | null): Lang {
  return LANGUAGES.find((lang) => textIn(one, lang) !== textIn(other, lang)) ?? FIRST;
}

/** Whether two texts are the same cell: 19.6 is 19.60. */
function same(column: Column, one: Text | null, other: Text | null): boolean {
  const canonical = (text: Text | null) => {
    const cells = cellsOf(column, text);
    const reading = readCell(column, ...cells);
    return "value" in reading ? toCell(reading.value) : cells.join();
  };
  return canonical(one) === canonical(other);
}

/** A cell as a correction would tell of it: the same in each language, unless it is a text for people. */
function told(value: unknown): Text | null {
  if (isEmpty(value)) return null;
  if (isText(value)) return value;
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, toCell(value)])) as Text;
}
