/** What a reader has before them, as far as it can be counted: labels, the amounts in them, the counts beside names. */
import type { Lang } from "../languages/text.ts";
import { type Amount, amountsIn } from "./amounts.ts";
import { withoutDays } from "./days.ts";
import { partTexts } from "./figure.ts";
import { figuresBeside, type Label, labelsOf } from "./labels.ts";
import { numbersIn } from "./numbers.ts";
import { anyOf } from "./patterns.ts";
import { keyOf } from "./rows.ts";
import type { CheckContext, Drawing } from "./rule.ts";
import { spokenNames } from "./texts.ts";
import { thresholdsIn } from "./thresholds.ts";
import { type Total, totalsOf } from "./totals.ts";
import { byLanguage, langOf } from "./words.ts";

/** The amounts that each of some labels gives. */
export type Amounts = readonly (readonly Amount[])[];

/** What a reader counts. */
export interface Picture {
  /** What the chart shows, of whom. */
  about: string[];
  labels: readonly Label[];
  /** The marks' amounts, by their labels, in each way in which they may be counted. */
  spoken: readonly Amounts[];
  /** The figures that stand beside marks, one each. */
  printed: readonly Amounts[];
  /** The counts that stand beside names. */
  totals: readonly Total[];
  /** How many marks there are, in each way in which they may be counted. */
  sizes: ReadonlySet<number>;
  /** Whether the texts count all that is drawn, and nothing else. */
  whole: boolean;
  /** Rows that are drawn, where they are known. */
  drawn: readonly object[];
  /** The texts that may name the unit of a figure that stands alone. */
  units: string;
}

/** Reads what can be counted in a chart. */
export function pictureOf(figure: Drawing, context: CheckContext): Picture {
  const lang = langOf(figure, context);
  const names = spokenNames(context);
  const labels = labelsOf(figure);
  const amounts = (list: readonly Label[]) => list.map(({ text }) => amountsIn(text, lang, names));
  const byRow = [...new Map(labels.map((label) => [label.key || label.text, label])).values()];
  // Layers may show different things, or parts of one
  const layers = new Set(labels.map(({ layer }) => layer));
  const byLayer = [...layers].map((layer) => labels.filter((label) => label.layer === layer));
  const beside = figuresBeside(figure);
  const sizes = sizesOf(labels, context.rows);
  const subtitle = partTexts(figure, "subtitle").join(" ");
  const around = [...partTexts(figure, "headline"), subtitle, figure.description].map((text) =>
    withoutDays(text, lang),
  );
  const counted = around.flatMap((text) => numbersIn(text, lang)).some(({ value }) => value > 1 && sizes.has(value));
  const keys = new Set(labels.map(({ key }) => key));
  return {
    about: [
      firstOf(subtitle, /[.;:]\s/u, lang),
      firstOf(figure.description, /[.;:,]/u, lang),
      context.subject?.[lang] ?? "",
    ],
    labels,
    spoken: [labels, byRow, ...byLayer].map(amounts),
    printed: labels.length === 0 || sizes.has(beside.length) ? [amounts(beside)] : [],
    totals: totalsOf(figure, lang, names),
    sizes: labels.length > 0 ? sizes : new Set([beside.length]),
    whole: counted || !notShown[lang].test(partTexts(figure, "notes").join(" ")),
    drawn: (context.rows ?? []).filter((row) => keys.has(keyOf(row) || "no key")),
    units: around.join(" "),
  };
}

/**
 * How many marks a reader may count: the labels, those of one row or of one text taken together, and the rows that
 * are drawn, where they are known. A row may have two marks, and two rows one text.
 */
export function sizesOf(labels: readonly Label[], rows: readonly object[] = []): Set<number> {
  const keys = new Set(labels.map(({ text, key }) => key || text));
  const drawn = rows.filter((row) => keys.has(keyOf(row) ?? ""));
  const sizes = [labels.length, keys.size, new Set(labels.map(({ text }) => text)).size, drawn.length];
  return new Set(sizes.filter((size) => size > 0));
}

/** How a text begins, up to where it says something else; where a count stands in it, its words are the count's. */
function firstOf(text: string, end: RegExp, lang: Lang): string {
  const first = withoutDays(text, lang).split(end)[0] ?? "";
  return thresholdsIn(first, lang).length > 0 ? "" : first;
}

const notShown = byLanguage(({ marks }) => new RegExp(anyOf(marks.notShown), "iu"));
