/** Stretches of a text. */

/** Where a stretch begins and ends in its text. */
export interface Span {
  index: number;
  end: number;
}

/** A text with a character in place of each of some stretches, as many as each is long, so that all else keeps its place. */
export function blanked(text: string, spans: readonly Span[], character = " "): string {
  return spans.reduce(
    (left, { index, end }) => left.slice(0, index) + character.repeat(end - index) + left.slice(end),
    text,
  );
}
