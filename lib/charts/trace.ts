/** Traces each mark to its row: a row's place in the list goes into the plot with its values, and is known again where Vega hands over the mark. */
import type { Words } from "./locale.ts";
import { evidenceOf } from "./provenance.ts";
import type { Mark } from "./scene.ts";

/** Rows on their way through a plot. */
export interface Trace<Row> {
  /** The rows as Vega takes them. */
  values: readonly object[];
  /** What a mark has from the row of its datum; nothing where the datum is no row, such as a sum or a date of an axis. */
  markOf: (datum: unknown) => Mark | undefined;
  /**
   * The rows of the marks that were drawn and asked for. All of them, where not one was, as where a plot adds them up:
   * their doubt is not lost.
   */
  drawn: () => readonly Row[];
}

export interface TraceOptions<Row> {
  text: Words;
  /** What a screen reader says of the mark of a row. */
  label?: ((context: { text: Words; row: Row }) => string) | undefined;
  /** Where a mark leads, by the key of what its row rests on. */
  link?: ((key: string) => string) | undefined;
}

/**
 * Opens the trace of one plot.
 *
 * A mark is its row's wherever it comes from the row itself, by whatever filter, layer, facet or fold. What adds rows
 * up is no row's, and neither is a mark with data of its own.
 */
export function traceRows<Row extends object>(
  rows: readonly Row[],
  { text, label, link }: TraceOptions<Row>,
): Trace<Row> {
  const drawn = new Set<Row>();
  return {
    values: rows.map((row, place) => {
      const { evidence: _, ...value } = row as Row & { evidence?: unknown };
      return { ...value, [PLACE]: place };
    }),
    markOf: (datum) => {
      const place = (datum as { [PLACE]?: unknown } | null | undefined)?.[PLACE];
      const row = typeof place === "number" ? rows[place] : undefined;
      if (row === undefined) return undefined;
      drawn.add(row);
      const key = evidenceOf(row)[0]?.key;
      return { key, label: label?.({ text, row }), link: key === undefined ? undefined : link?.(key) };
    },
    drawn: () => (drawn.size === 0 ? rows : rows.filter((row) => drawn.has(row))),
  };
}

/** The name of a row's place among its values. */
const PLACE = "__place";
