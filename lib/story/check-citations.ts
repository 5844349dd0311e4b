/** Checks the thread from source to cell: every cell is cited, and every citation speaks of a cell that is there. */
import { span, within } from "../dates/span.ts";
import { isEmpty, readCell, toCell, toCells } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import { columnOf } from "../table/define.ts";
import { fileColumns } from "../table/file-column.ts";
import { ALL, type Citation } from "./citations.ts";
import type { Problem } from "./problem.ts";
import type { ReadRow, ReadTable } from "./read.ts";

/** The words that an anchor quote may have: enough to find the place, and no more. */
const QUOTE_WORDS = 8;

/** Checks the citations against all other tables; where the citations themselves were not read, it checks nothing. */
export function checkCitations(tables: ReadonlyMap<string, ReadTable>): Problem[] {
  const citations = tables.get("citations");
  if (!citations?.sound) return [];
  const { columns } = citations.definition;
  const index = indexRows(tables);
  const cited = new Set<string>();
  const problems = citations.rows.flatMap(({ line, values }) => {
    if (Object.keys(columns).length !== Object.keys(values).length) return [];
    const citation = values as unknown as Citation;
    if (citation.stance === "agrees")
      for (const column of citation.columns) cited.add(cellKey(citation.table, citation.row, column));
    const at = { file: citations.file, line };
    return [
      ...checkTarget(citation, tables, index),
      ...checkShared(citation),
      ...checkSays(citation, columns.says as Column, tables, index),
      ...checkReason(citation, columns.note as Column),
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
  if (!found && row !== ALL) {
    const expected = `the id of a row of ${table}`;
    return [{ column: "row", value: row, expected, remedy: `correct it, or add that row to ${target.file}` }];
  }
  if (columns.length === 0) {
    const expected = "the columns that the source speaks of";
    return [{ column: "columns", value: "", expected, remedy: "name them, joined with ;" }];
  }
  return columns.flatMap((name): Found[] => {
    if (name === ALL) return [];
    const column = columnOf(target.definition, name);
    if (!column) {
      const expected = `columns of ${table}`;
      const remedy = `use ${Object.keys(target.definition.columns).join(", ")}`;
      return [{ column: "columns", value: name, expected, remedy }];
    }
    if (!found) return [];
    const cell = found.values[name];
    // A cell that could not be read is undefined, and was complained of where it stands
    if (cell !== undefined && isEmpty(cell) && Object.hasOwn(target.definition.columns, name)) {
      const expected = `a cell that holds something, but ${name} of ${row} is empty`;
      return [
        { column: "columns", value: name, expected, remedy: `take ${name} out of the citation, or fill the cell` },
      ];
    }
    return [];
  });
}

/** A citation of many cells at once says that each of them is as the source has it, and nothing else. */
function checkShared({ row, columns, stance, says }: Citation): Found[] {
  if (row !== ALL && !columns.includes(ALL)) return [];
  if (columns.includes(ALL) && columns.length > 1) {
    const expected = `${ALL} alone, since it stands for all columns`;
    return [{ column: "columns", value: columns.join(";"), expected, remedy: `write ${ALL}, or name the columns` }];
  }
  if (stance === "agrees" && says === null) return [];
  const expected = `one row and one column, since only a citation that agrees to the letter can cover many with ${ALL}`;
  return [
    { column: "row", value: row, expected, remedy: "write one citation for each cell that the source tells otherwise" },
  ];
}

/** A citation that says something else than the cell speaks of one column, in that column's own terms. */
function checkSays(
  { table, row, columns, says, stance }: Citation,
  saysColumn: Column,
  tables: ReadonlyMap<string, ReadTable>,
  index: RowIndex,
): Found[] {
  const agrees = stance === "agrees";
  const [place = "says"] = fileColumns("says", saysColumn);
  if (says === null) {
    if (agrees) return [];
    const expected = "what the source says instead, since it does not agree";
    return [{ column: place, value: "", expected, remedy: "write it as the column would hold it" }];
  }
  if (row === ALL || columns.includes(ALL)) return [];
  const [name] = columns;
  if (columns.length !== 1 || name === undefined) {
    const expected = "one column only, since `says` is about one cell";
    return [{ column: "columns", value: columns.join(";"), expected, remedy: "write one citation for each column" }];
  }
  const target = tables.get(table);
  const column = target && columnOf(target.definition, name);
  if (!column) return [];
  const said = toCells(saysColumn, says);
  const reading = readSays(column, said, fileColumns("says", saysColumn));
  if ("expected" in reading) return [reading];
  const cell = index.get(cellKey(table, row))?.values[name];
  if (cell === undefined || isEmpty(cell)) return [];
  const [first = ""] = said;
  const told = toCells(column, reading.value);
  if (toCells(column, cell).every((text, part) => text === told[part])) {
    const expected = agrees ? "nothing, since it says what the cell holds" : "something else than the cell holds";
    return [{ column: place, value: first, expected, remedy: agrees ? "leave it empty" : "write agrees in stance" }];
  }
  if (!agrees || fits(column, cell, first)) return [];
  const expected = `something that ${name} = ${toCell(cell)} is an exacter form of`;
  return [{ column: place, value: first, expected, remedy: "write dispute, misprint or superseded in stance" }];
}

/** What a citation says, read as the column would hold it. What is no text for people is the same in every language. */
function readSays(column: Column, said: readonly string[], places: readonly string[]): { value: unknown } | Found {
  const at = (part: number) => ({ column: places[part] ?? "says", value: said[part] ?? "" });
  const other = said.findIndex((text) => text !== said[0]);
  if (!column.languages && other > 0) {
    const expected = `${said[0]}, as in the other language: a date, a number or a name is the same in all`;
    return { ...at(other), expected, remedy: "write the same in each" };
  }
  const reading = readCell(column, ...(column.languages ? said : said.slice(0, 1)));
  if ("value" in reading) return reading;
  const { part = 0, ...fault } = reading;
  return { ...at(part), ...fault };
}

/** Whoever enters a source that doesn't agree decides what it is, and says why. */
function checkReason({ stance, note }: Citation, noteColumn: Column): Found[] {
  if (stance === "agrees" || note !== null) return [];
  const expected = `the reason why this is a ${stance === "superseded" ? "statement since overtaken" : stance}`;
  const [place = "note"] = fileColumns("note", noteColumn);
  return [{ column: place, value: "", expected, remedy: "say in a few words how it was weighed" }];
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
      if (isCited(cited, definition.name, String(values.id), column)) return [];
      const expected = "a source: no citation that agrees covers this cell";
      const remedy = `add one to citations.csv for ${definition.name}, ${String(values.id)}, ${column}, or empty the cell`;
      return [{ file, line, column, value: toCell(value), expected, remedy }];
    }),
  );
}

/** Whether a citation covers a cell: by itself, or together with its column, its row or the whole table. */
function isCited(cited: ReadonlySet<string>, table: string, row: string, column: string): boolean {
  return [row, ALL].some((id) => [column, ALL].some((name) => cited.has(cellKey(table, id, name))));
}
