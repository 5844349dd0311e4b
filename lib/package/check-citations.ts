/** Checks the thread from source to cell: every cell is cited, and every citation speaks of a cell that is there. */
import { span, within } from "../dates/span.ts";
import { type Column, readCell } from "../table/column.ts";
import { columnOf } from "../table/define.ts";
import type { Citation } from "../tables/citations.ts";
import type { Problem } from "./problem.ts";
import type { ReadRow, ReadTable } from "./read.ts";

/** The words that an anchor quote may have: enough to find the place, and no more. */
export const QUOTE_WORDS = 8;

/** Checks the citations against all other tables; where the citations themselves were not read, it checks nothing. */
export function checkCitations(tables: ReadonlyMap<string, ReadTable>): Problem[] {
  const citations = tables.get("citations");
  if (!citations?.sound) return [];
  const index = indexRows(tables);
  const cited = new Set<string>();
  const problems = citations.rows.flatMap(({ line, values }) => {
    if (Object.values(citations.definition.columns).length !== Object.values(values).length) return [];
    const citation = values as unknown as Citation;
    if (citation.agrees)
      for (const column of citation.columns) cited.add(cellKey(citation.table, citation.row, column));
    const at = { file: citations.file, line };
    return [
      ...checkTarget(citation, tables, index),
      ...checkSays(citation, tables, index),
      ...checkQuote(citation),
    ].map((problem) => ({ ...at, ...problem }));
  });
  return [...problems, ...[...tables.values()].flatMap((table) => uncited(table, cited))];
}

type Found = Omit<Problem, "file" | "line">;
type RowIndex = ReadonlyMap<string, ReadRow>;

function cellKey(table: string, row: string, column = ""): string {
  return `${table}\n${row}\n${column}`;
}

function indexRows(tables: ReadonlyMap<string, ReadTable>): RowIndex {
  const index = new Map<string, ReadRow>();
  for (const { definition, rows } of tables.values()) {
    for (const row of rows) index.set(cellKey(definition.name, String(row.values.id)), row);
  }
  return index;
}

function checkTarget(
  { table, row, columns }: Citation,
  tables: ReadonlyMap<string, ReadTable>,
  index: RowIndex,
): Found[] {
  const target = tables.get(table);
  if (!target) {
    const names = [...tables.values()]
      .filter(({ definition }) => definition.cited)
      .map(({ definition }) => definition.name);
    return [
      { column: "table", value: table, expected: `one of ${names.join(", ")}`, remedy: "name the table of the row" },
    ];
  }
  if (!target.sound) return [];
  const found = index.get(cellKey(table, row));
  if (!found) {
    const expected = `the id of a row of ${table}`;
    return [{ column: "row", value: row, expected, remedy: `correct it, or add that row to ${target.file}` }];
  }
  if (columns.length === 0) {
    const expected = "the columns that the source speaks of";
    return [{ column: "columns", value: "", expected, remedy: "name them, joined with ;" }];
  }
  return columns.flatMap((name): Found[] => {
    const column = columnOf(target.definition, name);
    if (!column) {
      const expected = `columns of ${table}`;
      const remedy = `use ${Object.keys(target.definition.columns).join(", ")}`;
      return [{ column: "columns", value: name, expected, remedy }];
    }
    if (isEmpty(found.values[name]) && Object.hasOwn(target.definition.columns, name)) {
      const expected = `a cell that holds something, but ${name} of ${row} is empty`;
      return [
        { column: "columns", value: name, expected, remedy: `take ${name} out of the citation, or fill the cell` },
      ];
    }
    return [];
  });
}

/** A citation that says something else than the cell speaks of one column, in that column's own terms. */
function checkSays(citation: Citation, tables: ReadonlyMap<string, ReadTable>, index: RowIndex): Found[] {
  const { table, row, columns, says, agrees } = citation;
  if (says === null) {
    if (agrees) return [];
    const expected = "what the source says instead, since it does not agree";
    return [{ column: "says", value: "", expected, remedy: "write it as the column would hold it" }];
  }
  const [name] = columns;
  if (columns.length !== 1 || name === undefined) {
    const expected = "one column only, since `says` is about one cell";
    return [{ column: "columns", value: columns.join(";"), expected, remedy: "write one citation for each column" }];
  }
  const target = tables.get(table);
  const column = target && columnOf(target.definition, name);
  if (!column) return [];
  const reading = readCell(column, says);
  if (!("value" in reading)) return [{ column: "says", value: says, ...reading }];
  const cell = index.get(cellKey(table, row))?.values[name];
  if (cell === undefined || isEmpty(cell)) return [];
  const same = String(cell) === says || (Array.isArray(cell) && cell.join(";") === says);
  if (same) {
    const expected = agrees ? "nothing, since it says what the cell holds" : "something else than the cell holds";
    return [{ column: "says", value: says, expected, remedy: agrees ? "leave it empty" : "write true in agrees" }];
  }
  if (!agrees || fits(column, cell, says)) return [];
  const expected = `something that ${name} = ${String(cell)} is an exacter form of`;
  return [{ column: "says", value: says, expected, remedy: "write false in agrees if the source says otherwise" }];
}

/** Whether a cell is an exacter form of what a source says: a day of its year, a number that rounds to it. */
function fits(column: Column, cell: unknown, says: string): boolean {
  if (column.type === "date") return within(span(String(cell)), span(says));
  if (column.type !== "number" && column.type !== "integer") return true;
  const decimals = says.split(".")[1]?.length ?? 0;
  return Math.abs(Number(cell) - Number(says)) < 10 ** -decimals;
}

function checkQuote({ quote }: Citation): Found[] {
  const words = quote?.split(/\s+/u).length ?? 0;
  if (words <= QUOTE_WORDS) return [];
  const expected = `at most ${QUOTE_WORDS} words, but the quote has ${words}`;
  return [{ column: "quote", value: quote ?? "", expected, remedy: "keep only the words that find the place" }];
}

function uncited({ definition, file, rows, sound }: ReadTable, cited: ReadonlySet<string>): Problem[] {
  if (!definition.cited || !sound) return [];
  const named = rows.filter(({ values }) => values.id !== undefined);
  return named.flatMap(({ line, values }) =>
    Object.entries(values).flatMap(([column, value]): Problem[] => {
      if (column === "id" || value === undefined || isEmpty(value)) return [];
      if (cited.has(cellKey(definition.name, String(values.id), column))) return [];
      const expected = "a source: no citation that agrees covers this cell";
      const remedy = `add one to citations.csv for ${definition.name}, ${String(values.id)}, ${column}, or empty the cell`;
      return [{ file, line, column, value: String(value), expected, remedy }];
    }),
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
