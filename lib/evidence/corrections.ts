/** Finds the corrections that were published of a row or of one of its cells. */
import { shipped } from "../story/shipped.ts";
import { once } from "../table/table.ts";
import { type Correction, oldestFirst } from "../tables/corrections.ts";
import type { Story } from "../tables/index.ts";

/** Makes the function that finds the corrections of a story's row, or of one cell of it, the oldest first. */
export function correctionsIn({ corrections }: Pick<Story, "corrections">) {
  const all = oldestFirst(corrections.objects());
  return (table: string, row: string, column?: string): Correction[] =>
    all.filter(
      (correction) =>
        correction.table === table && correction.row === row && (column === undefined || correction.column === column),
    );
}

/**
 * The corrections of a row, or of one cell of it, in the data that ships with the package, the oldest first.
 *
 * @example
 * correctionsOf("prisoners", "rafael-caro-quintero", "court"); // []
 */
export const correctionsOf: ReturnType<typeof correctionsIn> = (...cell) => ofShipped()(...cell);

const ofShipped = once(() => correctionsIn(shipped));
