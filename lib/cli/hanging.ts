/** Text wrapped for a terminal, whose further lines stand under the beginning of the first. */
import wrapAnsi from "wrap-ansi";

/**
 * The lines of a text, so that each fits a width in characters, words that are longer aside.
 *
 * @param before what stands before the text: a name, a dash, or spaces
 * @example
 * hanging("the table's name, or a key", { before: "  TABLE  ", width: 24 });
 * // ["  TABLE  the table's", "         name, or a key"]
 */
export function hanging(text: string, { before = "", width }: { before?: string; width: number }): string[] {
  const [first = "", ...others] = wrapAnsi(text, width - before.length).split("\n");
  return [before + first, ...others.map((line) => " ".repeat(before.length) + line)].map((line) => line.trimEnd());
}
