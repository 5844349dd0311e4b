/** Breaks a legend into rows where it is wider than the chart: Vega sets it in one, and runs out of the figure. */
import type { Unit } from "./check-spec.ts";
import { textWidth } from "./measure.ts";
import { SIZES } from "./theme.ts";

/**
 * In how many columns the legends of a plot fit into a room: undefined where one row is enough.
 *
 * @param width the room, in pixels
 */
export function legendColumns(spec: Unit, rows: readonly object[], width: number): number | undefined {
  const columns = encodingsOf(spec).flatMap((encoding) =>
    KEYED.flatMap((channel) => {
      const { field, type, legend } = (encoding[channel] ?? {}) as Record<string, unknown>;
      if (typeof field !== "string" || legend === null || type === "quantitative" || type === "temporal") return [];
      const names = new Set(rows.map((row) => (row as Record<string, unknown>)[field]));
      const widths = Array.from(names, (name) => textWidth(String(name), { size: SIZES.label }) + SYMBOL);
      const all = widths.reduce((sum, each) => sum + each, 0);
      return all <= width ? [] : [Math.max(1, Math.floor(width / Math.max(...widths)))];
    }),
  );
  return columns.length > 0 ? Math.min(...columns) : undefined;
}

/** Channels of which a legend lists the names. */
const KEYED = ["color", "fill", "stroke", "shape", "strokeDash"];

/** The room for the symbol of an entry, and between it and the next, in pixels. */
const SYMBOL = 30;

function encodingsOf({ encoding, layer, spec }: Unit): Record<string, unknown>[] {
  const inside = [...(Array.isArray(layer) ? layer : []), ...(spec ? [spec] : [])] as Unit[];
  return [...(encoding ? [encoding as Record<string, unknown>] : []), ...inside.flatMap(encodingsOf)];
}
