/** Rounding beside the lines that a text draws: who is below ten years is not printed as having ten. */

/** The lines that the texts around a figure draw. */
export interface Lines {
  /** Where a text counts "ten years or more" or "less than ten": what is below 10 is printed below it. */
  atLeast?: readonly number[];
  /** Where a text counts "more than ten years" or "at most ten": what is over 10 is printed over it. */
  moreThan?: readonly number[];
}

/**
 * Rounds to so many decimals without crossing a line: to the nearest figure, and to the next one on the value's own
 * side where the nearest is on the other. A value on a line stays on it.
 *
 * @throws RangeError where so many decimals have no figure between two lines, and for what is no number at all.
 * @example
 * roundBeside(9.986, 1, { atLeast: [10] }); // 9.9, where 10 would be nearer
 * roundBeside(10.02, 1, { moreThan: [10] }); // 10.1
 */
export function roundBeside(value: number, decimals: number, { atLeast = [], moreThan = [] }: Lines = {}): number {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number to print; say in words what is not known`);
  const at = (figure: number) =>
    // Nothing is below nothing: −0 is 0
    Number(figure.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: decimals })) + 0;
  const nearest = at(value);
  const next = at(nearest + (nearest > value ? -1 : 1) * 10 ** -decimals);
  const keeps = (figure: number) =>
    atLeast.every((line) => figure < line === value < line) && moreThan.every((line) => figure > line === value > line);
  const found = [nearest, next].find(keeps);
  if (found !== undefined) return found;
  const drawn = [...atLeast, ...moreThan].join(", ");
  throw new RangeError(
    `no figure with decimals: ${decimals} is on the same side of the lines ${drawn} as ${value}; give it more decimals`,
  );
}
