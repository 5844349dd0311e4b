/** Opens a folder of tables: reads it, checks it, and gives either all of its tables or all of its problems. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Definitions, Rows, TableDefinition } from "../table/define.ts";
import { once, toTable } from "../table/table.ts";
import { definitions, type Story, type StoryOf } from "../tables/index.ts";
import { checkTables } from "./check.ts";
import { checkCitations } from "./check-citations.ts";
import { checkCorrections } from "./check-corrections.ts";
import { readCsv } from "./csv.ts";
import { checkDeclared } from "./declared.ts";
import { DataError } from "./problem.ts";
import { type ReadTable, readTable } from "./read.ts";

/**
 * Reads and checks a folder that holds the tables as CSV files, one each: another version of the data, your own, or
 * another story's, whose tables you declare.
 *
 * @param folder its path, or a file URL
 * @param declared the tables to read, each under its own name; without it, those of this story
 * @returns the tables, by name
 * @throws DataError that lists every problem, each with file, line, column, value, what was expected and what to do.
 * Nothing is half-loaded.
 * @throws RangeError if the declared tables don't fit together.
 * @example
 * const { prisoners } = open("my-data");
 * prisoners.numRows();
 * @example
 * const { closures } = open("other-story", { closures: closuresTable, sources: sourcesTable, citations: citationsTable });
 */
export function open(folder: string | URL): Story;
export function open<const D extends Definitions>(folder: string | URL, declared: D): StoryOf<D>;
export function open(folder: string | URL, declared: Definitions = definitions): StoryOf<Definitions> {
  return toStory(declared, readChecked(folder, declared));
}

/** Gives the rows of a table as the files have them, by the table's name. */
export type ReadRows = (table: string) => readonly Record<string, unknown>[];

/** Reads and checks a folder as a whole: the rows of its tables, as the files have them. */
export function readChecked(folder: string | URL, declared: Definitions): ReadRows {
  checkDeclared(declared);
  const path = toPath(folder);
  const tables = new Map(Object.values(declared).map((each) => [each.name, readFrom(path, each)]));
  const problems = [
    ...[...tables.values()].flatMap((table) => table.problems),
    ...checkTables(tables),
    ...checkCitations(tables),
    ...checkCorrections(tables),
  ];
  if (problems.length > 0) throw new DataError(path, problems);
  return (name) => tables.get(name)?.rows.map(({ values }) => values) ?? [];
}

/** Reads a folder whose files are known to be sound, each when its rows are asked for. */
export function readTrusted(folder: string | URL, declared: Definitions): ReadRows {
  const path = toPath(folder);
  return (name) => {
    const { rows, problems } = readFrom(path, declared[name] as TableDefinition, { trusted: true });
    if (problems.length > 0) throw new DataError(path, problems);
    return rows.map(({ values }) => values);
  };
}

function toPath(folder: string | URL): string {
  return typeof folder === "string" ? folder : fileURLToPath(folder);
}

function readFrom(folder: string, definition: TableDefinition, options?: { trusted: boolean }): ReadTable {
  const file = `${definition.name}.csv`;
  try {
    return readTable(definition, readCsv(file, readFileSync(join(folder, file))), options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const problem = {
      file,
      expected: `this file in ${folder}, but it can't be read (${code})`,
      remedy: remedyFor(folder, code),
    };
    return { definition, file, rows: [], problems: [problem], sound: false };
  }
}

function remedyFor(folder: string, code: string): string {
  if (code !== "ENOENT") return "make it a file that you may read";
  try {
    const found = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    return `restore it; the folder's CSV files are ${found.join(", ") || "none"}`;
  } catch {
    return "check the folder's name: there is no such folder";
  }
}

/** The tables of a story, each read when it is first looked at. */
export function toStory<D extends Definitions>(declared: D, rowsOf: ReadRows): StoryOf<D> {
  const all = Object.entries<TableDefinition>(declared);
  const rows = new Map(all.map(([name]) => [name, once(() => rowsOf(name))]));
  const story: Rows = (name) => rows.get(name)?.() ?? [];
  const tables = all.map(([name, definition]) => [name, toTable(definition, () => story(name), story)]);
  return Object.fromEntries(tables) as unknown as StoryOf<D>;
}
