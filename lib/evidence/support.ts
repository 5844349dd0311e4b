/** How well a cell is supported: counted from its citations, never typed in. */
import type { Citation } from "../tables/citations.ts";
import type { Story, TableName } from "../tables/index.ts";
import type { sourceKinds } from "../tables/sources.ts";

/**
 * How well a cell is supported.
 *
 * - `contested`: at least one source says otherwise
 * - `several`: two or more publishers agree, aggregators and reposts aside
 * - `one`: one such publisher
 * - `weak`: only aggregators and reposts
 * - `uncited`: nobody; only an id, an empty or a derived cell
 */
export type Support = "contested" | "several" | "one" | "weak" | "uncited";

/** Kinds of source that tell what others told, and so don't count as a further source. */
export const WEAK_KINDS: readonly (keyof typeof sourceKinds)[] = ["aggregator", "repost"];

/**
 * Makes the function that tells how well a cell of a story is supported.
 *
 * @example
 * const support = supportIn(open("my-data"));
 * support("prisoners", "rafael-caro-quintero", "court"); // "several"
 */
export function supportIn({ citations, sources }: Pick<Story, "citations" | "sources">) {
  const bySource = new Map(sources.objects().map((source) => [source.id, source]));
  const byCell = new Map<string, Citation[]>();
  for (const citation of citations) {
    for (const column of citation.columns) {
      const cell = `${citation.table} ${citation.row} ${column}`;
      byCell.set(cell, [...(byCell.get(cell) ?? []), citation]);
    }
  }

  return (table: TableName, row: string, column: string): Support => {
    const cited = byCell.get(`${table} ${row} ${column}`);
    if (!cited) return "uncited";
    if (cited.some(({ agrees }) => !agrees)) return "contested";
    const outlets = new Set<string>();
    for (const { source } of cited) {
      const found = bySource.get(source);
      if (found && !WEAK_KINDS.includes(found.kind)) outlets.add(found.publisher);
    }
    return outlets.size > 1 ? "several" : outlets.size === 1 ? "one" : "weak";
  };
}
