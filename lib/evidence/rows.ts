/** Finds the rows of a story by their ids, and the citations that speak of a row. */
import type { Table } from "../table/table.ts";
import type { Citation } from "../tables/citations.ts";

type AnyRow = Record<string, unknown>;

/** Makes the function that finds a row by its table and id. A table is indexed when it is first asked for a row. */
export function rowsIn(story: object) {
  const tables = new Map<string, ReadonlyMap<unknown, AnyRow>>();
  return (table: string, id: string): AnyRow | undefined => {
    let rows = tables.get(table);
    if (!rows) {
      const found = (story as Record<string, Table<AnyRow> | undefined>)[table];
      rows = new Map((found?.objects() ?? []).map((row) => [row.id, row]));
      tables.set(table, rows);
    }
    return rows.get(id);
  };
}

/** Makes the function that finds the citations of a row, in the order of the file. */
export function citationsByRow(citations: Iterable<Citation>) {
  const byRow = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = `${citation.table}/${citation.row}`;
    const cited = byRow.get(key);
    if (cited) cited.push(citation);
    else byRow.set(key, [citation]);
  }
  return (table: string, row: string): readonly Citation[] => byRow.get(`${table}/${row}`) ?? [];
}
