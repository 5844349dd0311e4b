/** Figures in the alt text: each is in the rows, or can be worked out from them. */
import type { Lang } from "../../languages/text.ts";
import { withoutDays, withYearsOnly } from "../days.ts";
import { partTexts } from "../figure.ts";
import { labelsOf } from "../labels.ts";
import { type Figured, figuresIn, numbersIn } from "../numbers.ts";
import type { CheckContext, Drawing, Rule } from "../rule.ts";
import { spokenNames, without } from "../texts.ts";
import { langOf } from "../words.ts";

export const altFigures: Rule = {
  code: "alt-figures",
  name: "Figures borne out",
  severity: "error",
  what: "Looks for each figure of the alt text in the rows: as a value, a sum, an extreme, a mean, a difference, a share, or a count of rows, also of those above or below a number that the text gives. Without the rows, it warns of figures that the labels of its marks, its headline and its subtitle don't bear out.",
  why: "Who hears the chart can't check a wrong figure by looking at it.",
  bad: "14 were held for ten years or more (13 rows have ten or more)",
  good: "13 were held for ten years or more",
  *check(figure, context) {
    const lang = langOf(figure, context);
    // Days are dates, which the rule on dates looks at
    const text = withoutDays(without(figure.description, spokenNames(context)), lang);
    const thresholds = numbersIn(text, lang).map(({ value }) => value);
    const known = knownFigures(figure, context, lang);
    const found = derive(known.rows, thresholds, lang);
    found.exact.push(...known.figures);
    const from = context.rows ? "the rows" : "the chart's own labels";
    for (const given of figuresIn(text, lang)) {
      if (isBorneOut(given, found)) continue;
      yield {
        element: "alt text",
        what: `gives ${given.written}, which ${from} don't bear out`,
        remedy: "Compute it from the rows; if it comes from elsewhere, name it in the context's figures.",
        ...(context.rows ? {} : { severity: "warning" as const }),
      };
    }
  },
};

type Row = Record<string, unknown>;

/**
 * The rows, or what the finished file says of them: a row for each label of a mark, with its first and last figure,
 * and the figures of headline and subtitle. The notes don't count: they tell of what the chart doesn't show.
 */
function knownFigures(figure: Drawing, context: CheckContext, lang: Lang) {
  const { rows, figures = [] } = context;
  if (rows) return { rows: rows as readonly Row[], figures };
  const names = spokenNames(context);
  const labels = new Set(labelsOf(figure).map(({ text }) => text));
  const texts = [...partTexts(figure, "headline"), ...partTexts(figure, "subtitle")];
  const given = texts.flatMap((text) => numbersIn(withoutDays(text, lang), lang).map(({ value }) => value));
  return {
    rows: Array.from(labels, (label): Row => {
      const values = figuresIn(withoutDays(without(label, names), lang), lang).map(({ value }) => value);
      return { first: values[0], last: values.at(-1) };
    }),
    figures: [...figures, ...given],
  };
}

/** What rows give: figures that a text has to repeat as they are, or to the decimals it gives, and some it may round. */
interface Derived {
  exact: number[];
  rounded: number[];
}

function derive(rows: readonly Row[], thresholds: readonly number[], lang: Lang): Derived {
  const exact: number[] = [rows.length];
  const rounded: number[] = [];
  const counts = new Set([rows.length]);
  for (const column of new Set(rows.flatMap((row) => Object.keys(row)))) {
    const cells = rows.map((row) => row[column]);
    const numbers = cells.filter((cell) => typeof cell === "number" && Number.isFinite(cell)) as number[];
    const others = cells.filter((cell) => typeof cell === "string");
    // A date in a cell gives its year alone: its month and day would bear out any small number
    exact.push(...numbers, ...others.flatMap((cell) => figuresIn(withYearsOnly(cell), lang).map(({ value }) => value)));
    for (const threshold of thresholds) {
      for (const test of [above, atLeast, below, atMost])
        counts.add(numbers.filter((value) => test(value, threshold)).length);
    }
    const times = new Map<unknown, number>();
    for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1);
    for (const count of [...times.values(), times.size]) counts.add(count);
    if (numbers.length > 0) rounded.push(...summary(numbers));
  }
  exact.push(...counts);
  for (const count of counts) rounded.push((100 * count) / rows.length, rows.length - count);
  return { exact, rounded };
}

const above = (value: number, threshold: number) => value > threshold;
const atLeast = (value: number, threshold: number) => value >= threshold;
const below = (value: number, threshold: number) => value < threshold;
const atMost = (value: number, threshold: number) => value <= threshold;

function summary(numbers: readonly number[]): number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const sum = numbers.reduce((total, value) => total + value, 0);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  return [least, most, most - least, sum, sum / numbers.length, median];
}

/** A whole number is no rounding of a cell: it is the cell, a count, or a rounded sum, extreme, mean or share. */
function isBorneOut({ value, unit }: Figured, { exact, rounded }: Derived): boolean {
  // A half rounds up; in decimals, where it can't be stored, it may go either way
  const slack = unit < 1 ? 1e-9 : -1e-9;
  const near = (known: number) => known >= value - unit / 2 - 1e-9 && known <= value + unit / 2 + slack;
  return exact.some(unit === 1 ? (known) => known === value : near) || rounded.some(near);
}
