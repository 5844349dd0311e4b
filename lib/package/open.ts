/** Opens a folder of tables: reads it, checks it, and gives either all of its tables or all of its problems. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Rows, TableDefinition } from "../table/define.ts";
import { type LazyRows, once, toTable } from "../table/table.ts";
import { definitions, type Story } from "../tables/index.ts";
import { checkTables } from "./check.ts";
import { checkCitations } from "./check-citations.ts";
import { checkCorrections } from "./check-corrections.ts";
import { readCsv } from "./csv.ts";
import { DataError, type Problem } from "./problem.ts";
import { countSoundRows, type ReadTable, readSoundTable, readTable } from "./read.ts";

/**
 * Reads and checks a folder that holds the tables as CSV files, one each: another version of the data, or your own.
 *
 * @param folder its path, or a file URL
 * @returns the tables, by name
 * @throws DataError that lists every problem, each with file, line, column, value, what was expected and what to do.
 * Nothing is half-loaded.
 * @example
 * const { prisoners } = open("my-data");
 * prisoners.numRows();
 */
export function open(folder: string | URL): Story {
  const path = typeof folder === "string" ? folder : fileURLToPath(folder);
  const problems: Problem[] = [];
  const tables = new Map<string, ReadTable>();
  for (const definition of Object.values(definitions) as TableDefinition[]) {
    const table = readFrom(path, definition);
    problems.push(...table.problems);
    tables.set(definition.name, table);
  }
  problems.push(...checkTables(tables), ...checkCitations(tables), ...checkCorrections(tables));
  if (problems.length > 0) throw new DataError(path, problems);
  return toStory((name) => {
    const rows = tables.get(name)?.rows.map(({ values }) => values) ?? [];
    return { length: rows.length, read: () => rows };
  });
}

/** Opens a folder without checking it: for the data that ships with the package, which its tests have checked. */
export function openSound(folder: URL): Story {
  return toStory((name) => {
    const bytes = readFileSync(new URL(`${name}.csv`, folder));
    const definition = (definitions as Record<string, TableDefinition>)[name] as TableDefinition;
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

function toStory(rowsOf: (table: string) => LazyRows): Story {
  const all = Object.entries(definitions as Record<string, TableDefinition>);
  const lazy = new Map(all.map(([name]) => [name, rowsOf(name)]));
  const story: Rows = (name) => lazy.get(name)?.read() ?? [];
  const tables = all.map(([name, definition]) => [name, toTable(definition, lazy.get(name) as LazyRows, story)]);
  return Object.fromEntries(tables) as unknown as Story;
}
