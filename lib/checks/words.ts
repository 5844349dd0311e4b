/** Words in texts, whatever their accents: cut out, compared, found. */
import { isMark, type Part, partTexts } from "./figure.ts";
import type { CheckContext, Drawing } from "./rule.ts";

/** A text of a chart, with the name of its place for the report. */
export interface Said {
  element: string;
  text: string;
}

/** A text without phrases, of which each leaves a space. Longer ones go first. */
export function without(text: string, phrases: readonly string[]): string {
  let left = text;
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    if (phrase && left.includes(phrase)) left = left.replace(wholeWords(phrase), " ");
  }
  return left;
}

/** Names that may hold figures, such as "Z-40"; a nickname that is a figure is told from none. */
export function spokenNames({ names = [], aliases = [] }: CheckContext): string[] {
  return [...names, ...aliases].filter((name) => /\p{L}/u.test(name));
}

/** A text without what it quotes; nothing is left of a line that is itself a part of a quote, cut short or not. */
export function withoutQuotes(text: string, quotes: readonly string[] = []): string {
  const line = text.replace(/\s*…$/, "");
  return quotes.some((quote) => quote.includes(line)) ? "" : without(text, quotes);
}

/** Matches a phrase where it doesn't stand within a longer word. */
export function wholeWords(phrase: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${phrase.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\p{L}\\d])`, "gu");
}

/** A text in lower case without accents. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

const PARTS: readonly Part[] = ["headline", "subtitle", "notes"];

/** The texts around the plot: headline, subtitle, notes, the title where it is another, and the alt text. */
export function textsOf(figure: Drawing): Said[] {
  const said = PARTS.flatMap((part) => partTexts(figure, part).map((text) => ({ element: part as string, text })));
  if (figure.title && figure.title !== said[0]?.text) said.push({ element: "title", text: figure.title });
  if (figure.description) said.push({ element: "alt text", text: figure.description });
  return said;
}

/** All that the desk says on a chart, each text once: not the source line, whose words are publishers' names. */
export function saidOn(figure: Drawing): Said[] {
  const said = textsOf(figure);
  const labels = partTexts(figure, "plot").map((text) => ({ element: "text", text }));
  const marks = figure.shapes.filter((shape) => isMark(shape) && shape.label);
  const spoken = marks.map(({ label }) => ({ element: "label of a mark", text: label }));
  return [...new Map([...spoken, ...labels, ...said].map((each) => [each.text, each])).values()].reverse();
}
