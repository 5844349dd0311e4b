/** Opens a folder of tables: reads it, checks it, and gives either the whole story or all of its problems. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Lang } from "../languages/text.ts";
import type { Definitions, TableDefinition } from "../table/define.ts";
import { checkTables } from "./check.ts";
import { checkCitations } from "./check-citations.ts";
import { checkCorrections } from "./check-corrections.ts";
import { readCsv } from "./csv.ts";
import { checkDeclared } from "./declared.ts";
import { DataError, type Problem } from "./problem.ts";
import { type ReadTable, readTable } from "./read.ts";
import { type DefinitionsIn, definitionsOf, type ReadRows, type Story, type StorySpec, storyOf } from "./story.ts";

/**
 * Reads and checks a folder that holds a story's tables as CSV files, one each.
 *
 * @param folder its path, or a file URL
 * @param spec its tables, its languages and what it is about
 * @throws DataError that lists every problem, each with file, line, column, value, what was expected and what to do.
 * Nothing is half-loaded.
 * @throws RangeError if the declared tables don't fit together.
 */
export function openFolder<const D extends DefinitionsIn<L>, const L extends Lang>(
  folder: string | URL,
  spec: StorySpec<D, L>,
): Story<D, L> {
  const definitions = definitionsOf(spec);
  checkDeclared(spec, definitions);
  return storyOf(spec, readChecked(folder, definitions));
}

/** Reads and checks a folder as a whole: the rows of its tables, as the files have them. */
export function readChecked(folder: string | URL, definitions: Definitions): ReadRows {
  const path = toPath(folder);
  const tables = new Map(Object.values<TableDefinition>(definitions).map((each) => [each.name, readFrom(path, each)]));
  const problems: Problem[] = [];
  for (const table of tables.values()) for (const problem of table.problems) problems.push(problem);
  for (const check of [checkTables, checkCitations, checkCorrections]) {
    for (const problem of check(tables)) problems.push(problem);
  }
  if (problems.length > 0) throw new DataError(path, problems);
  return (name) => tables.get(name)?.rows.map(({ values }) => values) ?? [];
}

function toPath(folder: string | URL): string {
  return typeof folder === "string" ? folder : fileURLToPath(folder);
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
