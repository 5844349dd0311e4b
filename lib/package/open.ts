/** Opens a folder of tables: reads it, checks it, and gives either all of its tables or all of its problems. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Definitions, Rows, TableDefinition } from "../table/define.ts";
import { type LazyRows, once, toTable } from "../table/table.ts";
import { definitions, type Story, type StoryOf } from "../tables/index.ts";
import { checkTables } from "./check.ts";
import { checkCitations } from "./check-citations.ts";
import { checkCorrections } from "./check-corrections.ts";
import { readCsv } from "./csv.ts";
import { checkDeclared } from "./declared.ts";
import { DataError, type Problem } from "./problem.ts";
import { countSoundRows, type ReadTable, readSoundTable, readTable } from "./read.ts";

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
  checkDeclared(declared);
  const path = typeof folder === "string" ? folder : fileURLToPath(folder);
  const problems: Problem[] = [];
  const tables = new Map<string, ReadTable>();
  for (const definition of Object.values(declared)) {
    const table = readFrom(path, definition);
    problems.push(...table.problems);
    tables.set(definition.name, table);
  }
  problems.push(...checkTables(tables), ...checkCitations(tables), ...checkCorrections(tables));
  if (problems.length > 0) throw new DataError(path, problems);
  return toStory(declared, (name) => {
    const rows = tables.get(name)?.rows.map(({ values }) => values) ?? [];
    return { length: rows.length, read: () => rows };
  });
}

/** Opens a folder without checking it: for the data that ships with the package, which its tests have checked. */
export function openSound(folder: URL): Story {
  return toStory(definitions, (name) => {
    const bytes = readFileSync(new URL(`${name}.csv`, folder));
    const definition = (definitions as Definitions)[name] as TableDefinition;
    return { length: countSoundRows(bytes), read: once(() => readSoundTable(definition, bytes)) };
  });
}

function readFrom(folder: string, definition: TableDefinition): ReadTable {
  const file = `${definition.name}.csv`;
  try {
    return readTable(definition, readCsv(file, readFileSync(join(folder, file))));
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

function toStory<D extends Definitions>(declared: D, rowsOf: (table: string) => LazyRows): StoryOf<D> {
  const all = Object.entries<TableDefinition>(declared);
  const lazy = new Map(all.map(([name]) => [name, rowsOf(name)]));
  const story: Rows = (name) => lazy.get(name)?.read() ?? [];
  const tables = all.map(([name, definition]) => [name, toTable(definition, lazy.get(name) as LazyRows, story)]);
  return Object.fromEntries(tables) as unknown as StoryOf<D>;
}
