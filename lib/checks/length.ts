/** Lengths as SVG writes them, in pixels. */

export interface Against {
  /** The font size that an "em" is. */
  em?: number;
  /** What "100%" is. Left out, a percentage is no length. */
  whole?: number | undefined;
}

/**
 * A length in pixels, the first where several are written; undefined where none is.
 *
 * @example
 * pixels("9pt"); // 12
 * pixels("50%", { whole: 340 }); // 170
 */
export function pixels(written: string, { em = 16, whole }: Against = {}): number | undefined {
  const [, number, unit = ""] = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)(%|[a-z]*)/.exec(written) ?? [];
  const factor = unit === "%" ? whole && whole / 100 : unit === "em" ? em : PIXELS.get(unit);
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

/** CSS's absolute units. */
const PIXELS = new Map([
  ["", 1],
  ["px", 1],
  ["pt", 96 / 72],
  ["pc", 16],
  ["in", 96],
  ["cm", 96 / 2.54],
  ["mm", 96 / 25.4],
]);

/** A part of one, as opacities are written: "0.5" or "50%"; 1 where none is. */
export function share(written: string): number {
  const number = Number.parseFloat(written) / (written.trim().endsWith("%") ? 100 : 1);
  return Number.isNaN(number) ? 1 : Math.min(Math.max(number, 0), 1);
}
