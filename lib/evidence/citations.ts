/** Finds the citations of a cell. */
import type { Citation } from "../tables/citations.ts";
import type { TableName } from "../tables/index.ts";

/** Makes the function that finds the citations of a cell of a story, in the order of the file. */
export function citationsIn({ citations }: { citations: Iterable<Citation> }) {
  const byCell = new Map<string, Citation[]>();
  for (const citation of citations) {
    for (const column of citation.columns) {
      const cell = `${citation.table} ${citation.row} ${column}`;
      const cited = byCell.get(cell);
      if (cited) cited.push(citation);
      else byCell.set(cell, [citation]);
    }
  }
  return (table: TableName, row: string, column: string): readonly Citation[] =>
    byCell.get(`${table} ${row} ${column}`) ?? [];
}
