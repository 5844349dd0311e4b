/** Checks what no single cell shows: keys, references, and the rules that a table sets for its rows. */
import { toCell } from "../table/cell.ts";
import type { Rows } from "../table/define.ts";
import type { Problem } from "./problem.ts";
import type { ReadRow, ReadTable } from "./read.ts";

/** Checks every table against itself and the others. A table that was not read is passed over, not guessed at. */
export function checkTables(tables: ReadonlyMap<string, ReadTable>): Problem[] {
  const values = new Map([...tables].map(([name, { rows }]) => [name, rows.map(({ values }) => values)]));
  const rows: Rows = (name) => values.get(name) ?? [];
  return [...tables.values()]
    .filter(({ sound }) => sound)
    .flatMap((table) => [...checkKeys(table), ...checkReferences(table, tables), ...checkRows(table, rows)]);
}

function checkKeys({ definition, file, rows }: ReadTable): Problem[] {
  const firstLines = new Map<string, number>();
  const column = definition.key.length === 1 ? { column: definition.key[0] as string } : {};
  // A key with a cell that could not be read is no key to compare
  const readable = rows.filter(({ values }) => definition.key.every((name) => values[name] !== undefined));
  return readable.flatMap(({ line, values }) => {
    const key = definition.key.map((name) => toCell(values[name])).join(" | ");
    const first = firstLines.get(key);
    if (first === undefined) {
      firstLines.set(key, line);
      return [];
    }
    const expected = `a key that no other row has, but line ${first} has it too`;
    return { file, line, ...column, value: key, expected, remedy: "give one of the two another, or take one out" };
  });
}

function checkReferences({ definition, file, rows }: ReadTable, tables: ReadonlyMap<string, ReadTable>): Problem[] {
  return Object.entries(definition.columns).flatMap(([name, { references }]) => {
    const target = references === undefined ? undefined : tables.get(references);
    if (!target?.sound) return [];
    const ids = new Set(target.rows.map(({ values }) => values.id));
    const expected = `the id of a row of ${references}`;
    const remedy = `correct it, or add that row to ${target.file}`;
    return rows.flatMap(({ line, values }) =>
      [values[name]].flat().flatMap((value): Problem[] => {
        if (typeof value !== "string" || ids.has(value)) return [];
        return [{ file, line, column: name, value, expected, remedy }];
      }),
    );
  });
}

function checkRows({ definition, file, rows }: ReadTable, story: Rows): Problem[] {
  const complete = (row: ReadRow) => Object.keys(definition.columns).every((name) => row.values[name] !== undefined);
  return rows.filter(complete).flatMap(({ line, values }) =>
    definition.checks.flatMap((check): Problem[] => {
      const broken = check(values, story);
      return broken ? [{ file, line, value: toCell(values[broken.column]), ...broken }] : [];
    }),
  );
}
