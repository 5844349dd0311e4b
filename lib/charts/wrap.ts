/** Breaks text into lines by its measured width. */
import { type TextStyle, textWidth } from "./measure.ts";

export interface WrapOptions extends TextStyle {
  /** The widest that a line may be, in pixels. */
  width: number;
  /** Makes the lines of about equal width, so that no word stands alone on the last. */
  balanced?: boolean;
}

/**
 * Breaks a text into lines that fit a width. A no-break space holds its words together; a word wider than the line
 * stands on a line of its own, and is broken between letters.
 *
 * @example
 * wrap("28.3 years", { width: 30, size: 13 }); // ["28.3", "years"]
 */
export function wrap(text: string, { width, balanced = false, ...style }: WrapOptions): string[] {
  const fill = (most: number) => fillLines(text, most, style);
  const lines = fill(width);
  if (!balanced || lines.length < 2) return lines;
  let [narrow, wide] = [width / lines.length, width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (fill(middle).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return withoutWidow(fill(wide), (line) => textWidth(line, style) <= width);
}

function fillLines(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(/[ \t\n]+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, width, style))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** A word in pieces that fit, which is the word itself but for the longest of them. */
function pieces(word: string, width: number, style: TextStyle): string[] {
  if (textWidth(word, style) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece && textWidth(piece + character, style) > width) {
      found.push(piece);
      piece = character;
    } else piece += character;
  }
  return [...found, piece];
}

/** Moves a word down where one would stand alone on the last line, if the two fit there. */
function withoutWidow(lines: string[], fits: (line: string) => boolean): string[] {
  const [before, last] = lines.slice(-2);
  if (!before || !last || last.includes(" ")) return lines;
  const at = before.lastIndexOf(" ");
  if (at === -1 || !before.slice(0, at).includes(" ")) return lines;
  const together = `${before.slice(at + 1)} ${last}`;
  return fits(together) ? [...lines.slice(0, -2), before.slice(0, at), together] : lines;
}
