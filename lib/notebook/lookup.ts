/** Looks up in a story what a page shows as evidence: a row, and all that is said of it. */
import type { Evidence } from "../evidence/evidence.ts";
import { ALL, type Citation } from "../story/citations.ts";
import type { Correction } from "../story/corrections.ts";
import { type AnyRow, columnNames, covers } from "../story/lookup.ts";
import type { Source } from "../story/sources.ts";
import type { AnyStory } from "../story/story.ts";
import type { TableDefinition } from "../table/define.ts";

/** A row that a page rests on, with all that is said of it. */
export interface Entry {
  /** Its table and its id, as evidence names it: `custody/rafael-caro-quintero-custody-2`. */
  key: string;
  table: string;
  id: string;
  row: AnyRow;
  /** The citations that speak of it, each with those columns alone that it covers of this row. */
  citations: readonly Citation[];
  corrections: readonly Correction[];
}

/**
 * Finds the row that is named as evidence.
 *
 * @throws RangeError where the story has no such row, or where the evidence has other sources than the story: it is then
 * of another one.
 */
export function entryOf(story: AnyStory, { key, sources }: Pick<Evidence, "key" | "sources">): Entry {
  const { index } = story;
  const [table = "", ...rest] = key.split("/");
  const id = rest.join("/");
  const definition = index.table(table);
  const row = index.row(table, id);
  for (const source of sources) checkSource(story, source);
  const citations = index.citations(table, id).flatMap((citation) => {
    const columns = coveredBy(citation, definition, row);
    return columns.length === 0 ? [] : [{ ...citation, columns }];
  });
  return { key, table, id, row, citations, corrections: index.corrections(table, id) };
}

/** The columns of a row that a citation covers: those that it names, or those that one of many cells stands behind. */
function coveredBy(citation: Citation, definition: TableDefinition, row: AnyRow): string[] {
  if (citation.row !== ALL && !citation.columns.includes(ALL)) return citation.columns;
  return columnNames(definition).filter((column) => covers(citation, definition, row, column));
}

/** Two stories may have rows of one name; a source that isn't the same in both gives them away. */
function checkSource({ index }: AnyStory, source: Source): void {
  const own = index.source(source.id);
  if (own !== source && JSON.stringify(own) !== JSON.stringify(source)) {
    throw new RangeError(`its source "${source.id}" is not the same there`);
  }
}
