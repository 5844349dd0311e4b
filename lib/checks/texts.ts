/** The texts of a chart, and what is cut out of them before they are read. */
import { isMark, type Part, partTexts } from "./figure.ts";
import { escaped } from "./patterns.ts";
import type { CheckContext, Drawing } from "./rule.ts";

/** A text of a chart, with the name of its place for the report. */
export interface Said {
  element: string;
  text: string;
}

const PARTS: readonly Part[] = ["headline", "subtitle", "notes"];

/** The texts around the plot: headline, subtitle, notes, the title where it is another, and the alt text. */
export function textsOf(figure: Drawing): Said[] {
  const said = PARTS.flatMap((part) => partTexts(figure, part).map((text): Said => ({ element: part, text })));
  if (figure.title && figure.title !== said[0]?.text) said.push({ element: "title", text: figure.title });
  if (figure.description) said.push({ element: "alt text", text: figure.description });
  return said;
}

/** All that the desk says on a chart, each text once: not the source line, whose words are publishers' names. */
export function saidOn(figure: Drawing): Said[] {
  const inPlot = partTexts(figure, "plot").map((text): Said => ({ element: "text", text }));
  const marks = figure.shapes.filter((shape) => isMark(shape) && shape.label);
  const spoken = marks.map(({ label }): Said => ({ element: "label of a mark", text: label }));
  const first = new Map<string, Said>();
  for (const said of [...textsOf(figure), ...inPlot, ...spoken]) {
    if (!first.has(said.text)) first.set(said.text, said);
  }
  return [...first.values()];
}

/** A text without phrases, of which each leaves a space. Longer ones go first. */
export function without(text: string, phrases: readonly string[]): string {
  let left = text;
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    if (phrase && left.includes(phrase)) {
      left = left.replace(new RegExp(`(?<![\\p{L}\\d])${escaped(phrase)}(?![\\p{L}\\d])`, "gu"), " ");
    }
  }
  return left;
}

/** A text without what it quotes; nothing is left of a line that is itself a part of a quote, cut short or not. */
export function withoutQuotes(text: string, quotes: readonly string[] = []): string {
  const line = text.replace(/\s*…$/, "");
  return quotes.some((quote) => quote.includes(line)) ? "" : without(text, quotes);
}

/** Names that may hold figures, such as "Studio 54"; a name that is nothing but a figure is told from none. */
export function spokenNames({ names = [], aliases = [] }: CheckContext): string[] {
  return [...names, ...aliases].filter((name) => /\p{L}/u.test(name));
}

/** A text in lower case without accents. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** A text as words in lower case without accents, each between spaces. */
export function plain(text: string): string {
  return ` ${(folded(text).match(/[\p{L}\d]+/gu) ?? []).join(" ")} `;
}
